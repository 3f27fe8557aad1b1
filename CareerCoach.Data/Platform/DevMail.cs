namespace CareerCoach.Data.Platform;

/// <summary>A mail that was not sent because no mail server is set: shown in the app, for development and first steps.</summary>
public sealed class DevMail : ICreated
{
    public Guid Id { get; set; }
    public string Recipient { get; set; } = "";
    public string Subject { get; set; } = "";
    public string TextBody { get; set; } = "";
    public string? HtmlBody { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
}

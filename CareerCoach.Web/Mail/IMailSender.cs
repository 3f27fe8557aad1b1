namespace CareerCoach.Web.Mail;

/// <summary>A message to one person, as text and as HTML. <paramref name="MessageId"/> is given where a repeated sending must be recognisable as the same mail; made up when null. <paramref name="Unsubscribe"/> is the address that ends such mails with one POST (RFC 8058). <paramref name="HandingOver"/> runs when the server is ready and before it gets the message: only from there on it may have it.</summary>
public sealed record OutgoingMail(string To, string Subject, string Text, string? Html = null, string? MessageId = null, string? Unsubscribe = null, Func<Task>? HandingOver = null);

/// <summary>Takes mails to people.</summary>
public interface IMailSender
{
    /// <summary>Sends at once. Throws <see cref="MailFailedException"/> when the server can't be reached or refuses. Returns the id of the kept message where no mail server is set up, else null.</summary>
    Task<Guid?> SendAsync(OutgoingMail mail, CancellationToken cancellation = default);
}

/// <summary>A mail was not taken by the server. <see cref="IsFinal"/>: trying again won't help.</summary>
public sealed class MailFailedException(string message, bool isFinal, Exception inner) : Exception(message, inner)
{
    /// <summary>True when the server refused for good (5xx).</summary>
    public bool IsFinal { get; } = isFinal;
}

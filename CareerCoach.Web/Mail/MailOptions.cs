using System.ComponentModel.DataAnnotations;
using MailKit.Security;

namespace CareerCoach.Web.Mail;

/// <summary>The mail server. Without a host nothing is sent: messages are kept in the app and shown there.</summary>
public sealed class MailOptions : IValidatableObject
{
    public const string Section = "Mail";

    /// <summary>The SMTP server's name; empty: no mail server is set up.</summary>
    public string? Host { get; set; }

    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    /// <summary>The account at the mail server; empty: none is needed.</summary>
    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>The sender's address.</summary>
    [EmailAddress]
    public string From { get; set; } = "careercoach@localhost.localdomain";

    /// <summary>The sender's name as people see it.</summary>
    public string FromName { get; set; } = "CareerCoach";

    /// <summary><c>StartTls</c> (default), <c>SslOnConnect</c>, <c>StartTlsWhenAvailable</c> or <c>None</c>.</summary>
    public SecureSocketOptions Security { get; set; } = SecureSocketOptions.StartTls;

    /// <summary>Seconds until a silent mail server is given up, 1 to 300.</summary>
    [Range(1, 300)]
    public int TimeoutSeconds { get; set; } = 20;

    /// <summary>True when there is a mail server.</summary>
    public bool IsConfigured => !string.IsNullOrWhiteSpace(Host);

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrEmpty(User) && Security == SecureSocketOptions.None)
        {
            yield return new("a password would cross the network in clear. Use StartTls or SslOnConnect, or leave User empty.", [nameof(Security)]);
        }
    }
}

using System.ComponentModel.DataAnnotations;

namespace CareerCoach.Web.Platform.Accounts;

/// <summary>Accounts, sign-in and sessions.</summary>
public sealed class AccountsOptions
{
    public const string Section = "Accounts";

    /// <summary>True: an account can sign in only after its e-mail address was confirmed.</summary>
    public bool RequireConfirmedEmail { get; set; } = true;

    /// <summary>The address that links in mails begin with, such as <c>https://coach.example.org/</c>; the address of the request when empty. Set it on a public server, where the request's host name can't be trusted.</summary>
    [Url]
    public string? PublicUrl { get; set; }

    /// <summary>Days until an unused sign-in ends, 1 to 90.</summary>
    [Range(1, 90)]
    public int SessionDays { get; set; } = 7;

    /// <summary>Seconds between two looks at whether the session of an open page still stands, 1 to 60.</summary>
    [Range(1, 60)]
    public int RevalidationSeconds { get; set; } = 30;

    /// <summary>Wrong passwords in a row after which sign-in pauses, 3 to 20.</summary>
    [Range(3, 20)]
    public int LockoutAttempts { get; set; } = 5;

    /// <summary>Minutes for which sign-in pauses then, 1 to 1440.</summary>
    [Range(1, 1440)]
    public int LockoutMinutes { get; set; } = 5;

    /// <summary>Rounds of PBKDF2-HMAC-SHA512 for a password (OWASP: at least 210,000).</summary>
    [Range(100_000, 10_000_000)]
    public int PasswordHashRounds { get; set; } = 220_000;

    /// <summary>Sign-in tries a minute from one address (IPv6: one /64), 1 to 100,000.</summary>
    [Range(1, 100_000)]
    public int SignInsPerMinute { get; set; } = 30;

    /// <summary>Registrations an hour from one address.</summary>
    [Range(1, 100_000)]
    public int RegistrationsPerHour { get; set; } = 60;

    /// <summary>Mails with links asked for an hour from one address.</summary>
    [Range(1, 100_000)]
    public int MailsPerHour { get; set; } = 30;
}

using CareerCoach.Data.Platform;
using Microsoft.AspNetCore.DataProtection;

namespace CareerCoach.Web.Platform.Reminders;

/// <summary>The addresses in reminder mails. They need the app's public address (<c>Reminders:PublicAddress</c>): a worker has no request to read it from.</summary>
public sealed class ReminderLinks(RemindersOptions options, IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("reminders.unsubscribe");

    /// <summary>The absolute address of a page; null when the public address is not set.</summary>
    public string? Of(string path) => options.PublicAddress is { } root ? new Uri(new Uri(root.AbsoluteUri.TrimEnd('/') + "/"), path).AbsoluteUri : null;

    /// <summary>The address that ends mails of this kind for this person without signing in.</summary>
    public string? Unsubscribe(Guid userId, ReminderKind kind) => Of($"unsubscribe?token={Uri.EscapeDataString(Token(userId, kind))}");

    /// <summary>A signed token that only this app can make.</summary>
    public string Token(Guid userId, ReminderKind kind) => protector.Protect($"{userId:N} {kind}");

    /// <summary>Whom and what the token names; null when it was not made here.</summary>
    public (Guid UserId, ReminderKind Kind)? Read(string? token)
    {
        try
        {
            var parts = protector.Unprotect(token ?? "").Split(' ');
            return (Guid.Parse(parts[0]), Enum.Parse<ReminderKind>(parts[1]));
        }
        catch (Exception e) when (e is System.Security.Cryptography.CryptographicException or FormatException)
        {
            return null;
        }
    }
}

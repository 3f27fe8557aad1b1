using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using CareerCoach.Data;
using CareerCoach.Data.Platform;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Mail;

/// <summary>The messages that were kept because no mail server is set up: who may see them, and reading them.</summary>
public sealed class KeptMails(CareerCoachContexts contexts, MailOptions options, IDataProtectionProvider protection, IHttpContextAccessor http, IHostEnvironment environment)
{
    private const int Shown = 100;
    private static readonly TimeSpan PassLifetime = TimeSpan.FromMinutes(30);
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("CareerCoach.KeptMails").ToTimeLimitedDataProtector();

    /// <summary>A kept message; <paramref name="CreatedAt"/> in UTC.</summary>
    public sealed record Message(Guid Id, string Recipient, string Subject, string Text, DateTimeOffset CreatedAt);

    /// <summary>True when messages are sent, not kept.</summary>
    public bool AreSent => options.IsConfigured;

    /// <summary>True where whoever sits at this browser may read a message that gives power over an existing account: only on the developer's own machine.</summary>
    public bool ShowsSecrets => !AreSent && environment.IsDevelopment() && http.HttpContext?.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);

    /// <summary>A pass to see one message for half an hour, to be handed to the page that follows; null stays null.</summary>
    public string? Pass(Guid? id) => id is { } value ? protector.Protect(value.ToString("n", CultureInfo.InvariantCulture), PassLifetime) : null;

    /// <summary>The message of a pass; null when the pass is wrong or old, or mails are sent.</summary>
    public async Task<Message?> OpenAsync(string? pass)
    {
        if (AreSent || string.IsNullOrEmpty(pass))
        {
            return null;
        }

        try
        {
            var id = Guid.Parse(protector.Unprotect(pass));
            await using var db = contexts.ForSystem();
            return await Project(db.DevMails.Where(m => m.Id == id)).SingleOrDefaultAsync();
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The latest 100 messages, newest first: for administrators.</summary>
    public async Task<IReadOnlyList<Message>> ListAsync()
    {
        await using var db = contexts.ForSystem();
        return await Project(db.DevMails.OrderByDescending(m => m.CreatedAt).Take(Shown)).ToListAsync();
    }

    private static IQueryable<Message> Project(IQueryable<DevMail> mails) =>
        mails.Select(m => new Message(m.Id, m.Recipient, m.Subject, m.TextBody, m.CreatedAt));
}

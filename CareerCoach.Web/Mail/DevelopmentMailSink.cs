using CareerCoach.Data;
using CareerCoach.Data.Platform;

namespace CareerCoach.Web.Mail;

/// <summary>Keeps messages in the database, for the app to show, while no mail server is set up.</summary>
public sealed class DevelopmentMailSink(CareerCoachContexts contexts) : IMailSender
{
    /// <inheritdoc />
    public async Task<Guid?> SendAsync(OutgoingMail mail, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(mail);
        await (mail.HandingOver?.Invoke() ?? Task.CompletedTask);
        await using var db = contexts.ForSystem();
        var kept = new DevMail { Recipient = mail.To, Subject = mail.Subject, TextBody = mail.Text, HtmlBody = mail.Html };
        db.DevMails.Add(kept);
        await db.SaveChangesAsync(cancellation);
        return kept.Id;
    }
}

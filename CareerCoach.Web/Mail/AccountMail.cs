using System.Text.Encodings.Web;
using CareerCoach.Data.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Mail;

/// <summary>The mails about an account: sent, or kept for the app to show when no mail server is set up.</summary>
public sealed class AccountMail(IMailSender sender, MailQueue queue, MailOptions options, IStringLocalizer<MailText> texts) : IEmailSender<User>
{
    /// <summary>The message that was kept last in this request; null when mails are sent.</summary>
    public Guid? Kept { get; private set; }

    /// <inheritdoc />
    public Task SendConfirmationLinkAsync(User user, string email, string confirmationLink) => SendAsync("Confirm", email, confirmationLink);

    /// <inheritdoc />
    public Task SendPasswordResetLinkAsync(User user, string email, string resetLink) => SendAsync("Reset", email, resetLink);

    /// <summary>Not used: we send links. Throws <see cref="NotSupportedException"/>.</summary>
    public Task SendPasswordResetCodeAsync(User user, string email, string resetCode) => throw new NotSupportedException("Passwords are reset by a link.");

    /// <summary>Someone tried to register an address that has an account: tells its owner, who may have forgotten it.</summary>
    public Task SendAlreadyRegisteredAsync(string email, string signInLink) => SendAsync("AlreadyRegistered", email, signInLink);

    /// <summary>The link that makes <paramref name="newEmail"/> the address of an account.</summary>
    public Task SendEmailChangeLinkAsync(string newEmail, string link) => SendAsync("ChangeEmail", newEmail, link);

    /// <summary>Tells the old address that the account has a new one.</summary>
    public Task SendEmailChangedAsync(string oldEmail, string newEmail) => SendAsync("EmailChanged", oldEmail, null, newEmail);

    /// <summary>Tells that the password was changed, so that a thief does not go unnoticed.</summary>
    public Task SendPasswordChangedAsync(string email, string forgotLink) => SendAsync("PasswordChanged", email, forgotLink);

    private async Task SendAsync(string kind, string to, string? link, string? detail = null)
    {
        var paragraphs = new[] { texts[$"Text.{kind}", detail ?? ""].Value, texts[$"Note.{kind}"].Value };
        var subject = texts[$"Subject.{kind}"].Value;
        var text = string.Join("\n\n", link is null ? paragraphs : [paragraphs[0], link, paragraphs[1]]) + "\n\n" + texts["Signature"].Value + "\n";
        var mail = new OutgoingMail(to, subject, text, Html(subject, paragraphs, link, link is null ? null : texts[$"Button.{kind}"].Value));
        if (options.IsConfigured)
        {
            await queue.EnqueueAsync(mail);
        }
        else
        {
            Kept = await sender.SendAsync(mail);
        }
    }

    private static string Html(string title, string[] paragraphs, string? link, string? button)
    {
        static string Encode(string value) => HtmlEncoder.Default.Encode(value);
        var action = link is null ? "" : $"""<p style="margin:24px 0"><a href="{Encode(link)}" style="background:#0f766e;color:#ffffff;padding:12px 20px;border-radius:10px;text-decoration:none;font-weight:600">{Encode(button!)}</a></p>""";
        return $"""
            <!DOCTYPE html><html><body style="margin:0;padding:24px;background:#f7f7f5;font-family:system-ui,sans-serif;font-size:16px;line-height:1.5;color:#1c2322">
            <div style="max-width:520px;margin:0 auto;background:#ffffff;border:1px solid #e3e4df;border-radius:16px;padding:32px">
            <h1 style="font-size:20px;margin:0 0 16px">{Encode(title)}</h1><p>{Encode(paragraphs[0])}</p>{action}<p style="color:#5a6462;font-size:14px;margin:0">{Encode(paragraphs[1])}</p>
            </div></body></html>
            """;
    }
}

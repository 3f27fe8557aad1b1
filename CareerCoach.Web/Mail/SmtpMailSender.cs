using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using MimeKit.Utils;

namespace CareerCoach.Web.Mail;

/// <summary>Sends through the configured SMTP server; one connection a mail.</summary>
public sealed class SmtpMailSender(MailOptions options) : IMailSender
{
    /// <inheritdoc />
    public async Task<Guid?> SendAsync(OutgoingMail mail, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(mail);
        using var message = Compose(mail);
        // MailKit's own time-out is per read: a server that drips needs an end as well
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(TimeSpan.FromSeconds(options.TimeoutSeconds * 2));
        try
        {
            using var client = new SmtpClient { Timeout = options.TimeoutSeconds * 1000 };
            await client.ConnectAsync(options.Host!, options.Port, options.Security, deadline.Token);
            if (!string.IsNullOrEmpty(options.User))
            {
                await client.AuthenticateAsync(options.User, options.Password ?? "", deadline.Token);
            }

            await (mail.HandingOver?.Invoke() ?? Task.CompletedTask);
            // not stopped halfway by a shutdown: nobody would know whether the server took it
            using var handover = new CancellationTokenSource(TimeSpan.FromSeconds(options.TimeoutSeconds * 2));
            await client.SendAsync(message, handover.Token);
            await client.DisconnectAsync(quit: true, CancellationToken.None);
            return null;
        }
        catch (SmtpCommandException e)
        {
            throw new MailFailedException($"The mail server refused the message: {e.Message}", (int)e.StatusCode >= 500, e);
        }
        catch (Exception e) when (e is AuthenticationException or SslHandshakeException)
        {
            throw new MailFailedException($"The mail server did not accept the connection: {e.Message}", true, e);
        }
        catch (Exception e) when (e is SocketException or IOException or ProtocolException or NotSupportedException or TimeoutException
            || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new MailFailedException($"The mail server at {options.Host}:{options.Port} could not be used: {e.Message}", false, e);
        }
    }

    private MimeMessage Compose(OutgoingMail mail)
    {
        var message = new MimeMessage { Subject = mail.Subject, MessageId = mail.MessageId ?? MimeUtils.GenerateMessageId(options.From.Split('@')[^1]) };
        message.From.Add(new MailboxAddress(options.FromName, options.From));
        message.To.Add(MailboxAddress.Parse(mail.To));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.Unsubscribe is not null)
        {
            message.Headers.Add("List-Unsubscribe", $"<{mail.Unsubscribe}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        message.Body = new BodyBuilder { TextBody = mail.Text, HtmlBody = mail.Html }.ToMessageBody();
        return message;
    }
}

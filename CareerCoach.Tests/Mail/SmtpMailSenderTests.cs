using CareerCoach.Tests.Support;
using CareerCoach.Web.Mail;
using MailKit.Security;
using Xunit;

namespace CareerCoach.Tests.Mail;

public sealed class SmtpMailSenderTests
{
    [Fact]
    public async Task A_mail_arrives_as_text_and_html_under_the_message_id_it_was_given()
    {
        await using var server = await SmtpServer.StartAsync();
        var mail = new OutgoingMail("Zoë <zoe@example.org>", "Grüße, Ζωή", "Guten Tag", "<p>Guten Tag</p>", "reminder-7@careercoach.example");
        Assert.Null(await Sender(server).SendAsync(mail, TestContext.Current.CancellationToken));
        var message = (await server.NextAsync()).Read();
        Assert.Equal(("Grüße, Ζωή", "reminder-7@careercoach.example", "Coach"), (message.Subject, message.MessageId, message.From.Mailboxes.Single().Name));
        Assert.Equal("Guten Tag", message.TextBody?.Trim());
        Assert.Contains("<p>Guten Tag</p>", message.HtmlBody, StringComparison.Ordinal);
        Assert.Equal("auto-generated", message.Headers["Auto-Submitted"]);
    }

    [Theory]
    [InlineData("busy-once@example.org", false)]
    [InlineData("refused@example.org", true)]
    public async Task A_refusal_says_whether_another_try_makes_sense(string to, bool isFinal)
    {
        await using var server = await SmtpServer.StartAsync();
        var failure = await Assert.ThrowsAsync<MailFailedException>(() => Sender(server).SendAsync(new(to, "s", "t"), TestContext.Current.CancellationToken));
        Assert.Equal(isFinal, failure.IsFinal);
    }

    [Fact]
    public async Task A_silent_server_is_given_up()
    {
        await using var server = await SmtpServer.StartAsync();
        var failure = await Assert.ThrowsAsync<MailFailedException>(() => Sender(server, o => o.TimeoutSeconds = 1).SendAsync(new("silent@example.org", "s", "t"), TestContext.Current.CancellationToken));
        Assert.False(failure.IsFinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_worth_another_try()
    {
        var server = await SmtpServer.StartAsync();
        await server.DisposeAsync();
        var failure = await Assert.ThrowsAsync<MailFailedException>(() => Sender(server).SendAsync(new("ann@example.org", "s", "t"), TestContext.Current.CancellationToken));
        Assert.False(failure.IsFinal);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_refused()
    {
        await using var server = await SmtpServer.StartAsync();
        var failure = await Assert.ThrowsAsync<MailFailedException>(() => Sender(server, o => o.Security = SecureSocketOptions.StartTls).SendAsync(new("ann@example.org", "s", "t"), TestContext.Current.CancellationToken));
        Assert.True(failure.IsFinal);
    }

    [Fact]
    public void A_password_without_encryption_is_no_valid_setting()
    {
        var options = new MailOptions { Host = "mail.example.org", User = "coach", Security = SecureSocketOptions.None };
        Assert.Single(options.Validate(new(options)));
    }

    private static SmtpMailSender Sender(SmtpServer server, Action<MailOptions>? change = null)
    {
        var options = new MailOptions { Host = "127.0.0.1", Port = server.Port, Security = SecureSocketOptions.None, From = "coach@example.org", FromName = "Coach", TimeoutSeconds = 10 };
        change?.Invoke(options);
        return new(options);
    }
}

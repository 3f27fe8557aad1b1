using System.Text.RegularExpressions;
using CareerCoach.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Mail;

public sealed partial class AccountMailTests(PostgresFixture postgres)
{
    private const string Email = "ann@example.org";

    [Fact]
    public async Task A_reset_mail_sent_by_a_real_server_lets_choose_a_new_password_and_says_so_by_a_second_mail()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var app = await AccountApp.StartAsync(postgres, "Mail:Host=127.0.0.1", $"Mail:Port={server.Port}", "Mail:Security=None", "Accounts:PublicUrl=https://coach.example.org");
        await app.AddPersonAsync(Email);
        using var browser = app.Open();
        await browser.GoAsync("/Account/ForgotPassword");
        await browser.SendAsync("forgot", ("Email", Email));
        Assert.Null(browser.Page.QuerySelector(".kept-mail"));

        var mail = await server.NextAsync();
        Assert.Equal([Email], mail.To);
        var link = Link().Match(mail.Read().TextBody!).Value;
        Assert.StartsWith("https://coach.example.org/Account/ResetPassword?", link, StringComparison.Ordinal);
        await browser.GoAsync(new Uri(link).PathAndQuery);
        await browser.SendAsync("reset", ("Password", "a new password"), ("ConfirmPassword", "a new password"));
        Assert.Equal("Your password is changed. Sign in with the new one.", browser.Alert);
        Assert.Equal("Your password was changed", (await server.NextAsync()).Read().Subject);
        await using var db = app.Contexts.ForSystem();
        Assert.False(await db.DevMails.AnyAsync()); // a link that was sent is stored nowhere
    }

    [Fact]
    public async Task A_mail_that_is_put_off_arrives_at_the_next_try()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var app = await AccountApp.StartAsync(postgres, "Mail:Host=127.0.0.1", $"Mail:Port={server.Port}", "Mail:Security=None");
        using var browser = app.Open();
        await browser.GoAsync("/Account/Register");
        await browser.SendAsync("register", ("Email", "busy-once@example.org"), ("Password", "a few words"), ("ConfirmPassword", "a few words"));
        Assert.StartsWith("We sent a message", browser.Page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["busy-once@example.org"], (await server.NextAsync()).To);
    }

    [Fact]
    public async Task Outside_development_a_reset_link_is_kept_for_the_administrator_and_not_shown_to_who_asks()
    {
        await using var app = await AccountApp.StartAsync(postgres, "environment=Production");
        await app.AddPersonAsync(Email);
        using var browser = app.Open();
        await browser.GoAsync("/Account/ForgotPassword");
        await browser.SendAsync("forgot", ("Email", Email));
        Assert.Null(browser.Page.QuerySelector(".kept-mail"));

        using var other = app.Open();
        await app.AddPersonAsync("bea@example.org");
        await other.SignInAsync("bea@example.org", AppSession.Password);
        await other.GoAsync("/dev/mail");
        Assert.Equal("/Account/AccessDenied", other.Path);

        await other.SignOutAsync();
        await other.SignInAsync(Email, AppSession.Password);
        await other.GoAsync("/dev/mail");
        Assert.Contains("Choose a new password", other.Text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();
}

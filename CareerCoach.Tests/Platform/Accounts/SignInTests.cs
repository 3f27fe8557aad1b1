using System.Net;
using CareerCoach.Data;
using CareerCoach.Data.Users;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Platform.Accounts;
using CareerCoach.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CareerCoach.Tests.Platform.Accounts;

public sealed class SignInTests(PostgresFixture postgres)
{
    private const string Email = "ann@example.org", Wrong = "not the password";

    [Fact]
    public async Task Of_many_first_registrations_at_once_exactly_one_is_the_administrator()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => app.AddPersonAsync($"person{i}@example.org")));
        await using var db = app.Contexts.ForSystem();
        Assert.Equal(8, await db.Users.CountAsync());
        Assert.Equal(1, await db.Users.CountAsync(u => u.Role == UserRole.Admin));
    }

    [Fact]
    public async Task Of_two_registrations_of_one_address_at_once_one_wins_and_the_other_is_told_nothing()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            await using var scope = app.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<Registration>().CreateAsync(Email, AppSession.Password, null, null);
        }));
        Assert.Single(made, u => u is not null);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_is_refused_for_five_minutes()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        await app.AddPersonAsync(Email);
        using var browser = app.Open();
        for (var i = 0; i < 5; i++)
        {
            await browser.SignInAsync(Email, Wrong);
        }

        await browser.SignInAsync(Email, AppSession.Password);
        Assert.Equal("/Account/Login", browser.Path);
        app.Clock.Now += TimeSpan.FromSeconds(299);
        await browser.SignInAsync(Email, AppSession.Password);
        Assert.Equal("/Account/Login", browser.Path);
        app.Clock.Now += TimeSpan.FromSeconds(1);
        await browser.SignInAsync(Email, AppSession.Password);
        Assert.Equal("/", browser.Path);
    }

    [Fact]
    public async Task Four_wrong_passwords_are_forgiven_by_the_right_one()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        await app.AddPersonAsync(Email);
        using var browser = app.Open();
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 4; i++)
            {
                await browser.SignInAsync(Email, Wrong);
            }

            await browser.SignInAsync(Email, AppSession.Password);
            Assert.Equal("/", browser.Path);
            await browser.SignOutAsync();
        }
    }

    [Fact]
    public async Task Guesses_in_parallel_do_not_slip_past_the_lock()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        var user = await app.AddPersonAsync(Email);
        await Task.WhenAll(Enumerable.Range(0, 12).Select(async _ =>
        {
            await using var scope = app.Services.CreateAsyncScope();
            Assert.Equal(SignInOutcome.Refused, await scope.ServiceProvider.GetRequiredService<PasswordSignIn>().TryAsync(Email, Wrong, false));
        }));
        await using var db = app.Contexts.ForSystem();
        Assert.NotNull((await db.Users.SingleAsync()).LockoutEnd);
        // five were looked at, the others were refused by the lock
        Assert.Equal(7, await db.AuditEvents.AcrossUsers().CountAsync(e => e.UserId == user && e.Detail == "locked"));
    }

    [Fact]
    public async Task Unknown_and_known_addresses_read_the_same()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        await app.AddPersonAsync(Email);
        using var browser = app.Open();
        var texts = new List<string>();
        foreach (var email in new[] { Email, "nobody@example.org" })
        {
            await browser.SignInAsync(email, Wrong);
            var refused = browser.Text;
            await browser.GoAsync("/Account/ForgotPassword");
            await browser.SendAsync("forgot", ("Email", email));
            browser.Page.QuerySelector(".kept-mail")?.Remove(); // only a developer's machine shows it
            texts.Add(refused + browser.Path + browser.Text);
        }

        Assert.Equal(texts[0], texts[1]);
    }

    [Fact]
    public async Task Registering_a_known_address_looks_like_any_other_and_tells_its_owner_by_mail()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        await app.AddPersonAsync(Email);
        using var browser = app.Open();
        await browser.GoAsync("/Account/Register");
        await browser.SendAsync("register", ("Email", Email), ("Password", "another password"), ("ConfirmPassword", "another password"));
        Assert.Equal("/Account/RegisterConfirmation", browser.Path);
        Assert.Contains("You already have an account", browser.Text, StringComparison.Ordinal);
        await browser.SignInAsync(Email, AppSession.Password);
        Assert.Equal("/", browser.Path); // nothing was changed
    }

    [Fact]
    public async Task The_whole_way_from_registering_over_the_kept_mail_to_the_first_page_works_without_scripts()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        using var browser = app.Open();
        await browser.GoAsync("/");
        Assert.Equal("/Account/Login", browser.Path);
        await browser.GoAsync("/Account/Register");
        await browser.SendAsync("register", ("Email", Email), ("Password", "a few words"), ("ConfirmPassword", "a few words"), ("FirstName", "Ann"));
        Assert.Contains("No mail server is set up. Here is the message that would have been sent.", browser.Text, StringComparison.Ordinal);
        using var early = app.Open();
        await early.SignInAsync(Email, "a few words");
        Assert.StartsWith("Your e-mail address is not confirmed yet.", early.Alert, StringComparison.Ordinal);

        await browser.FollowMailAsync();
        Assert.Contains("Your address is confirmed", browser.Alert, StringComparison.Ordinal);
        await browser.SignInAsync(Email, "a few words");
        Assert.Equal("/", browser.Path);
        await using var db = app.Contexts.ForSystem();
        var user = await db.Users.SingleAsync();
        Assert.NotNull(user.EmailVerifiedAt);
        Assert.NotNull(user.LastLoginAt);
        Assert.Equal(["registered", "email-confirmed", "sign-in"], await db.AuditEvents.AcrossUsers().OrderBy(e => e.Id).Select(e => e.Action).ToListAsync());
    }

    [Fact]
    public async Task A_reset_link_works_once_and_ends_all_sign_ins()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        await app.AddPersonAsync(Email);
        using var signedIn = await app.SignInAsync(Email);
        using var browser = app.Open();
        await browser.GoAsync("/Account/ForgotPassword");
        await browser.SendAsync("forgot", ("Email", Email));
        var link = browser.Page.QuerySelector(".mail-link a")!.GetAttribute("href")!;
        await browser.GoAsync(link);
        await browser.SendAsync("reset", ("Password", "a new password"), ("ConfirmPassword", "a new password"));
        Assert.Equal("Your password is changed. Sign in with the new one.", browser.Alert);
        await signedIn.GoAsync("/Account/Manage");
        Assert.Equal("/Account/Login", signedIn.Path);

        await browser.GoAsync(link);
        await browser.SendAsync("reset", ("Password", "a third password"), ("ConfirmPassword", "a third password"));
        Assert.StartsWith("This link doesn't work", browser.Alert, StringComparison.Ordinal);
        await browser.SignInAsync(Email, "a new password");
        Assert.Equal("/", browser.Path);
    }

    [Fact]
    public async Task A_changed_password_keeps_this_sign_in_and_ends_the_others()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        await app.AddPersonAsync(Email);
        using var here = await app.SignInAsync(Email);
        using var other = await app.SignInAsync(Email);
        await here.GoAsync("/Account/Manage");
        await here.SendAsync("change-password", ("Current", Wrong), ("Password", "a new password"), ("ConfirmPassword", "a new password"));
        Assert.StartsWith("That is not your current password.", here.Alert, StringComparison.Ordinal);
        await here.SendAsync("change-password", ("Current", AppSession.Password), ("Password", "a new password"), ("ConfirmPassword", "a new password"));
        Assert.Equal("Your password is changed. All other devices are signed out.", here.Alert);
        await other.GoAsync("/Account/Manage");
        Assert.Equal("/Account/Login", other.Path);
    }

    [Fact]
    public async Task A_suspended_person_is_told_so_only_with_the_right_password()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        await app.AddPersonAsync(Email);
        await using (var db = app.Contexts.ForSystem())
        {
            await db.Users.ExecuteUpdateAsync(s => s.SetProperty(u => u.Status, UserStatus.Suspended));
        }

        using var browser = app.Open();
        await browser.SignInAsync(Email, Wrong);
        Assert.DoesNotContain("suspended", browser.Alert, StringComparison.Ordinal);
        await browser.SignInAsync(Email, AppSession.Password);
        Assert.Contains("suspended", browser.Alert, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasing_an_account_leaves_no_row_and_no_file()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        var user = await app.AddPersonAsync(Email);
        var files = app.Services.GetRequiredService<IFileStore>();
        var key = await files.SaveAsync(user, new MemoryStream([1, 2, 3]), CancellationToken.None);
        using var browser = await app.SignInAsync(Email);
        await browser.GoAsync("/Account/Manage");
        await browser.SendAsync("erase", ("Current", Wrong));
        Assert.Equal("/Account/Manage", browser.Path);
        await browser.SendAsync("erase", ("Current", AppSession.Password));
        Assert.Equal("Your account is erased, with everything in it.", browser.Alert);

        await using var db = app.Contexts.ForSystem();
        Assert.Equal(0, await db.Users.CountAsync() + await db.Sessions.AcrossUsers().CountAsync() + await db.AuditEvents.AcrossUsers().CountAsync());
        Assert.Equal(0, await db.DevMails.CountAsync(m => m.Recipient == Email));
        await Assert.ThrowsAnyAsync<IOException>(() => files.OpenAsync(key, CancellationToken.None));
    }

    [Fact]
    public async Task Too_many_tries_from_one_network_are_answered_with_a_sentence()
    {
        await using var app = await AccountApp.StartAsync(postgres, "Accounts:SignInsPerMinute=2");
        using var browser = app.Open();
        await browser.SignInAsync(Email, Wrong);
        await browser.SignInAsync(Email, Wrong);
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        await browser.SignInAsync(Email, Wrong);
        Assert.Equal(HttpStatusCode.TooManyRequests, browser.Status);
        Assert.StartsWith("There were too many tries", browser.Alert, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/board?x=1", "/board?x=1")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("/\t/evil.example", "/")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    public void Only_addresses_inside_the_app_are_returned_to(string? asked, string taken) => Assert.Equal(taken, LocalUrl.OrHome(asked));

    [Theory]
    [InlineData("10.1.2.3", "::ffff:10.1.2.3", true)]
    [InlineData("2001:db8::1", "2001:db8::ffff:1", true)]
    [InlineData("2001:db8::1", "2001:db8:0:1::1", false)]
    [InlineData("10.1.2.3", "10.1.2.4", false)]
    public void One_customer_is_one_network(string one, string other, bool same) =>
        Assert.Equal(same, AccountLimiter.NetworkOf(IPAddress.Parse(one)) == AccountLimiter.NetworkOf(IPAddress.Parse(other)));
}

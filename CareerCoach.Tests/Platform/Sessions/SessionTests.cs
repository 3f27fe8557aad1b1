using CareerCoach.Data;
using CareerCoach.Data.Users;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Platform.Accounts;
using CareerCoach.Web.Platform.Sessions;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace CareerCoach.Tests.Platform.Sessions;

public sealed class SessionTests(PostgresFixture postgres)
{
    private const string Email = "ann@example.org";

    [Fact]
    public async Task A_sign_in_lasts_seven_days_without_use_and_no_longer()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        await app.AddPersonAsync(Email);
        using var seen = await app.SignInAsync(Email);
        using var unused = await app.SignInAsync(Email);

        app.Clock.Now += TimeSpan.FromDays(7) - TimeSpan.FromHours(1);
        await seen.GoAsync("/Account/Manage");
        Assert.Equal("/Account/Manage", seen.Path);

        app.Clock.Now += TimeSpan.FromHours(1);
        await unused.GoAsync("/Account/Manage");
        Assert.Equal("/Account/Login", unused.Path);

        app.Clock.Now += TimeSpan.FromDays(6) + TimeSpan.FromHours(22);
        await seen.GoAsync("/Account/Manage");
        Assert.Equal("/Account/Manage", seen.Path); // use pushed the end away

        app.Clock.Now += TimeSpan.FromDays(7);
        await seen.GoAsync("/Account/Manage");
        Assert.Equal("/Account/Login", seen.Path);
    }

    [Fact]
    public async Task A_cookie_copied_before_signing_out_is_refused_after_it()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        await app.AddPersonAsync(Email);
        using var browser = await app.SignInAsync(Email);
        using var thief = app.Open();
        thief.SessionCookie = browser.SessionCookie;
        await thief.GoAsync("/Account/Manage");
        Assert.Equal("/Account/Manage", thief.Path);

        await browser.SignOutAsync();
        Assert.Equal("/Account/Login", browser.Path);
        await thief.GoAsync("/Account/Manage");
        Assert.Equal("/Account/Login", thief.Path);
    }

    [Fact]
    public async Task Signing_out_without_the_antiforgery_token_is_refused()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        using var client = new HttpClient { BaseAddress = app.Address };
        using var content = new FormUrlEncodedContent([new("returnUrl", "/")]);
        using var response = await client.PostAsync(new Uri(app.Address, "/Account/Logout"), content);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task The_key_in_the_cookie_is_stored_only_as_a_hash_and_the_ticket_is_sealed()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        var (key, row) = await StoreAsync(app, await app.AddPersonAsync(Email));
        Assert.Equal(43, key.Length); // 256 bits
        Assert.Equal(SessionStore.Hash(key), row.RefreshToken);
        var ticket = System.Text.Encoding.Latin1.GetString(row.Ticket);
        Assert.DoesNotContain(key, ticket, StringComparison.Ordinal);
        Assert.DoesNotContain(Email, ticket, StringComparison.Ordinal);
        Assert.NotNull(await app.Sessions.RetrieveAsync(key));
        Assert.Null(await app.Sessions.RetrieveAsync(row.RefreshToken)); // a stolen table signs nobody in
    }

    [Theory]
    [InlineData("revoked")]
    [InlineData("suspended")]
    [InlineData("stamp")]
    [InlineData("gone")]
    public async Task A_session_that_lost_its_ground_is_refused_at_the_next_request_and_ends_open_pages(string loss)
    {
        await using var app = await AccountApp.StartAsync(postgres);
        var user = await app.AddPersonAsync(Email);
        using var browser = await app.SignInAsync(Email);
        var (key, _) = await StoreAsync(app, user);
        var principal = (await app.Sessions.RetrieveAsync(key))!.Principal;
        Assert.True(await app.Sessions.IsAliveAsync(principal));

        await using (var db = app.Contexts.ForSystem())
        {
            var people = db.Users.Where(u => u.Id == user);
            _ = loss switch
            {
                "revoked" => await db.Sessions.AcrossUsers().ExecuteUpdateAsync(s => s.SetProperty(x => x.RevokedAt, app.Clock.Now)),
                "suspended" => await people.ExecuteUpdateAsync(s => s.SetProperty(u => u.Status, UserStatus.Suspended)),
                "stamp" => await people.ExecuteUpdateAsync(s => s.SetProperty(u => u.SecurityStamp, "changed")),
                _ => await people.ExecuteDeleteAsync(),
            };
        }

        await browser.GoAsync("/Account/Manage");
        Assert.Equal("/Account/Login", browser.Path);
        Assert.Null(await app.Sessions.RetrieveAsync(key));
        Assert.False(await app.Sessions.IsAliveAsync(principal));
    }

    [Fact]
    public async Task A_new_role_counts_at_the_next_request_and_ends_pages_opened_under_the_old_one()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        var user = await app.AddPersonAsync(Email); // the first: an administrator
        var (key, _) = await StoreAsync(app, user);
        var principal = (await app.Sessions.RetrieveAsync(key))!.Principal;
        Assert.True(principal.IsInRole("ADMIN"));

        await using (var db = app.Contexts.ForSystem())
        {
            await db.Users.ExecuteUpdateAsync(s => s.SetProperty(u => u.Role, UserRole.User));
        }

        Assert.False((await app.Sessions.RetrieveAsync(key))!.Principal.IsInRole("ADMIN"));
        Assert.False(await app.Sessions.IsAliveAsync(principal));
    }

    [Fact]
    public async Task An_open_page_is_signed_out_when_its_session_is_revoked()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        var user = await app.AddPersonAsync(Email);
        var (key, _) = await StoreAsync(app, user);
        await using var scope = app.Services.CreateAsyncScope();
        using var circuit = new QuickRevalidation(app.Sessions);
        var signedOut = new TaskCompletionSource();
        circuit.AuthenticationStateChanged += async state =>
        {
            if ((await state).User.Identity?.IsAuthenticated != true)
            {
                signedOut.TrySetResult();
            }
        };
        circuit.SetAuthenticationState(Task.FromResult(new AuthenticationState((await app.Sessions.RetrieveAsync(key))!.Principal)));

        await using (var db = app.Contexts.ForSystem())
        {
            await db.Sessions.AcrossUsers().ExecuteUpdateAsync(s => s.SetProperty(x => x.RevokedAt, app.Clock.Now));
        }

        await signedOut.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Being_seen_is_written_at_most_once_a_minute()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        var (key, row) = await StoreAsync(app, await app.AddPersonAsync(Email));
        app.Clock.Now += TimeSpan.FromSeconds(59);
        await app.Sessions.RetrieveAsync(key);
        Assert.Equal(row.LastSeenAt, (await RowAsync(app, key)).LastSeenAt);
        app.Clock.Now += TimeSpan.FromSeconds(1);
        await app.Sessions.RetrieveAsync(key);
        Assert.Equal(TimeSpan.FromMinutes(1), (await RowAsync(app, key)).LastSeenAt - row.LastSeenAt);
    }

    [Fact]
    public async Task The_purge_removes_ended_sessions_and_no_others()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        var user = await app.AddPersonAsync(Email);
        await StoreAsync(app, user);
        app.Clock.Now += TimeSpan.FromDays(7);
        var (revoked, _) = await StoreAsync(app, user);
        var (standing, _) = await StoreAsync(app, user);
        await using var db = app.Contexts.ForSystem();
        var hash = SessionStore.Hash(revoked);
        await db.Sessions.AcrossUsers().Where(s => s.RefreshToken == hash).ExecuteUpdateAsync(s => s.SetProperty(x => x.RevokedAt, app.Clock.Now));

        await new SessionPurge(app.Contexts, app.Clock).RunAsync();
        Assert.Equal(SessionStore.Hash(standing), (await db.Sessions.AcrossUsers().SingleAsync()).RefreshToken);
    }

    [Fact]
    public async Task Another_persons_session_can_not_be_ended()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        await app.AddPersonAsync(Email);
        var (_, hers) = await StoreAsync(app, await app.AddPersonAsync("bea@example.org"));
        using var browser = await app.SignInAsync(Email);
        using var second = await app.SignInAsync(Email);
        await browser.GoAsync("/Account/Manage");
        Assert.DoesNotContain(hers.Id.ToString(), browser.Page.Body!.InnerHtml, StringComparison.Ordinal);

        // the form for one's own second session, aimed at hers
        var handler = browser.Page.QuerySelector("input[name=_handler][value^='end-']:not([value='end-others'])")!;
        handler.SetAttribute("value", $"end-{hers.Id}");
        await browser.SendAsync($"end-{hers.Id}");
        await using var db = app.Contexts.ForSystem();
        Assert.All(await db.Sessions.AcrossUsers().ToListAsync(), s => Assert.Null(s.RevokedAt));
    }

    [Fact]
    public async Task One_and_all_other_sign_ins_can_be_ended()
    {
        await using var app = await AccountApp.StartAsync(postgres);
        await app.AddPersonAsync(Email);
        using var here = await app.SignInAsync(Email);
        using var phone = await app.SignInAsync(Email);
        await here.GoAsync("/Account/Manage");
        var end = here.Page.QuerySelector("input[name=_handler][value^='end-']")!.GetAttribute("value")!;
        await here.SendAsync(end);
        Assert.Equal("That device is signed out.", here.Alert);
        await phone.GoAsync("/Account/Manage");
        Assert.Equal("/Account/Login", phone.Path);

        await phone.SignInAsync(Email, AppSession.Password);
        using var tablet = await app.SignInAsync(Email);
        await here.GoAsync("/Account/Manage");
        await here.SendAsync("end-others");
        Assert.Equal("All other devices are signed out.", here.Alert);
        await tablet.GoAsync("/Account/Manage");
        Assert.Equal("/Account/Login", tablet.Path);
        await here.GoAsync("/Account/Manage");
        Assert.Equal("/Account/Manage", here.Path);
    }

    private static async Task<(string Key, Session Row)> StoreAsync(AccountApp app, Guid userId)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var signIn = scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.SignInManager<User>>();
        var user = (await signIn.UserManager.FindByIdAsync(userId.ToString()))!;
        var key = await app.Sessions.StoreAsync(new(await signIn.CreateUserPrincipalAsync(user), "Identity.Application"));
        return (key, await RowAsync(app, key));
    }

    private static async Task<Session> RowAsync(AccountApp app, string key)
    {
        var hash = SessionStore.Hash(key);
        await using var db = app.Contexts.ForSystem();
        return await db.Sessions.AcrossUsers().SingleAsync(s => s.RefreshToken == hash);
    }

    private sealed class QuickRevalidation(SessionStore sessions) : SessionRevalidation(NullLoggerFactory.Instance, sessions, new AccountsOptions()), IDisposable
    {
        protected override TimeSpan RevalidationInterval => TimeSpan.FromMilliseconds(20);

        void IDisposable.Dispose() => Dispose(true);
    }
}

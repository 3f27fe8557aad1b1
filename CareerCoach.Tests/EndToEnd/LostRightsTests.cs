using CareerCoach.Data.Users;
using CareerCoach.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CareerCoach.Tests.EndToEnd;

/// <summary>Rights that are taken away while a page is open: the circuit does not go on with the old ones.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LostRightsTests(AppFixture app)
{
    [Fact]
    public async Task A_page_of_administrators_closes_when_the_role_is_taken_away_and_does_not_open_again()
    {
        await using var person = await OpenAsync();
        var email = await person.RegisterAsync();
        await SetAsync(email, UserRole.Admin, UserStatus.Active);
        await person.GoToAsync("admin/ai");
        await Expect(person.Page.Locator("#ai-kind")).ToBeVisibleAsync();

        await SetAsync(email, UserRole.User, UserStatus.Active);
        await Expect(person.Page.Locator("#ai-kind")).ToHaveCountAsync(0); // the open page, at the next look at its session

        await person.Page.GotoAsync("admin/ai");
        await Expect(person.Page.Locator("h1").First).ToBeVisibleAsync();
        await Expect(person.Page.Locator("#ai-kind")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_open_page_of_a_suspended_person_ends_and_every_address_asks_to_sign_in()
    {
        await using var person = await OpenAsync();
        var email = await person.RegisterAsync();
        await person.AddJobAsync("Nurse", "City Hospital");
        await SetAsync(email, UserRole.User, UserStatus.Suspended);

        await Expect(person.Page.Locator(".card")).ToHaveCountAsync(0);
        await person.Page.GotoAsync("board");
        Assert.EndsWith("/Account/Login", new Uri(person.Page.Url).AbsolutePath, StringComparison.Ordinal);
    }

    private async Task<AppSession> OpenAsync()
    {
        var person = await app.OpenAsync();
        person.Page.SetDefaultTimeout(60_000);
        SetDefaultExpectTimeout(90_000); // sessions of open pages are looked at every 30 s
        return person;
    }

    private async Task SetAsync(string email, UserRole role, UserStatus status)
    {
        await using var db = app.Database.ForSystem();
        await db.Users.Where(u => u.Email == email).ExecuteUpdateAsync(u => u.SetProperty(x => x.Role, role).SetProperty(x => x.Status, status), TestContext.Current.CancellationToken);
    }
}

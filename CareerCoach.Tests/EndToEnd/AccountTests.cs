using CareerCoach.Tests.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CareerCoach.Tests.EndToEnd;

[Collection(BrowserCollection.Name)]
public sealed class AccountTests(AppFixture app)
{
    private static readonly string[] Pages = ["Login", "Register", "ForgotPassword", "ResendConfirmation", "RegisterConfirmation", "AccessDenied"];

    [Theory]
    [InlineData(360, false)]
    [InlineData(768, true)]
    [InlineData(1440, false)]
    [InlineData(1440, true)]
    public async Task The_account_pages_fit_and_are_accessible(int width, bool dark)
    {
        await using var session = await app.OpenAsync(width, dark);
        foreach (var page in Pages)
        {
            await session.GoToAsync($"Account/{page}");
            await session.CheckAccessibilityAsync();
            await session.CheckFitsAsync();
            await session.ShootAsync($"account-{page}-{width}-{(dark ? "dark" : "light")}", fullPage: true);
        }

        session.CheckConsole();
    }

    [Theory]
    [InlineData(360, true)]
    [InlineData(1440, false)]
    public async Task The_signed_in_account_page_fits_and_is_accessible(int width, bool dark)
    {
        await using var session = await app.OpenAsync(width, dark);
        await session.RegisterAsync();
        await session.GoToAsync("Account/Manage");
        await session.CheckAccessibilityAsync();
        await session.CheckFitsAsync();
        await session.ShootAsync($"account-Manage-{width}-{(dark ? "dark" : "light")}", fullPage: true);
        session.CheckConsole();
    }

    [Fact]
    public async Task The_focus_goes_to_the_first_error_and_the_error_is_tied_to_its_field()
    {
        await using var session = await app.OpenAsync();
        await session.GoToAsync("Account/Register");
        await session.Page.GetByLabel("Email").FillAsync("nobody");
        await session.Page.GetByRole(AriaRole.Button, new() { Name = "Create account" }).ClickAsync();
        await Expect(session.Page.GetByLabel("Email")).ToBeFocusedAsync();
        await Expect(session.Page.GetByLabel("Email")).ToHaveAccessibleDescriptionAsync("This doesn't look like an e-mail address. It needs the form name@example.org.");
        await session.CheckAccessibilityAsync();
        await session.ShootAsync("account-Register-errors");
    }

    [Fact]
    public async Task A_refused_sign_in_keeps_the_address_and_reads_out_why()
    {
        await using var session = await app.OpenAsync();
        await session.GoToAsync("Account/Login");
        await session.Page.GetByLabel("Email").FillAsync("nobody@example.org");
        await session.Page.GetByLabel("Password", new() { Exact = true }).FillAsync("not the password");
        await session.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(session.Page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await Expect(session.Page.GetByLabel("Email")).ToHaveValueAsync("nobody@example.org");
        await Expect(session.Page.GetByLabel("Password", new() { Exact = true })).ToHaveValueAsync("");
        await session.CheckAccessibilityAsync();
        await session.ShootAsync("account-Login-refused");
    }

    [Fact]
    public async Task A_person_signs_out_from_the_shell_and_back_in_to_the_page_they_wanted()
    {
        await using var session = await app.OpenAsync();
        var email = await session.RegisterAsync();
        await session.GoToAsync("");
        await session.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).First.ClickAsync();
        await Expect(session.Page.GetByText("You are signed out.")).ToBeVisibleAsync();

        await session.Page.GotoAsync("Account/Manage");
        await session.Page.GetByLabel("Email").FillAsync(email);
        await session.Page.GetByLabel("Password", new() { Exact = true }).FillAsync(AppSession.Password);
        await session.Page.GetByLabel("Keep me signed in").CheckAsync();
        await session.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await session.Page.WaitForURLAsync("**/Account/Manage");
    }
}

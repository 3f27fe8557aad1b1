using System.Net;
using CareerCoach.Tests.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CareerCoach.Tests.EndToEnd;

[Collection(BrowserCollection.Name)]
public sealed class DocumentsWalkTests(AppFixture app)
{
    private static readonly string Pdf = Path.Combine(SourceTree.Root, "CareerCoach.Tests", "Corpus", "resumes", "d02-kendall.pdf");

    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC");

    [Theory]
    [InlineData(1440, false)]
    [InlineData(360, true)]
    public async Task Files_are_uploaded_shown_versioned_downloaded_thrown_away_and_brought_back(int width, bool dark)
    {
        await using var person = await app.OpenAsync(width, dark);
        var page = person.Page;
        page.SetDefaultTimeout(60_000);
        SetDefaultExpectTimeout(60_000);
        await person.RegisterAsync();
        await person.GoToAsync("documents");
        await CheckAsync(person, $"documents-empty-{width}");

        await page.Locator("input[type=file]").SetInputFilesAsync(
        [
            Payload("portfolio.pdf", File.ReadAllBytes(Pdf)), Payload("photo.jpg", Png), Payload("cover letter.txt", "Dear all, <script>alert(1)</script> שלום"u8.ToArray()),
            Payload("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray()),
        ]);
        await Expect(page.GetByText("can carry scripts", new() { Exact = false })).ToBeVisibleAsync();
        await Expect(page.Locator(".document")).ToHaveCountAsync(3);
        await CheckAsync(person, $"documents-{width}");

        await page.GetByRole(AriaRole.Searchbox).FillAsync("cover");
        await Expect(page.Locator(".document")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Link, new() { Name = "cover letter" }).ClickAsync();
        await Expect(page.Locator("pre.text")).ToContainTextAsync("<script>alert(1)</script>");
        await CheckAsync(person, $"document-text-{width}");

        await page.Locator("input[type=file]").SetInputFilesAsync(Payload("cover letter 2.txt", "Dear Ms Roe"u8.ToArray()));
        await Expect(page.Locator(".versions li")).ToHaveCountAsync(2);
        await Expect(page.Locator("pre.text")).ToHaveTextAsync("Dear Ms Roe");
        await page.GetByRole(AriaRole.Link, new() { Name = "version 1", Exact = true }).ClickAsync();
        await Expect(page.Locator("pre.text")).ToContainTextAsync("Dear all");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make this the newest" }).ClickAsync();
        await Expect(page.Locator(".versions li")).ToHaveCountAsync(3);
        await Expect(page.Locator("pre.text")).ToContainTextAsync("Dear all");

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Download", Exact = true }).ClickAsync());
        Assert.Equal("cover letter.txt", download.SuggestedFilename);

        await page.GetByRole(AriaRole.Button, new() { Name = "Delete", Exact = true }).ClickAsync();
        await Expect(page.Locator(".document")).ToHaveCountAsync(2);
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(page.Locator(".document")).ToHaveCountAsync(3);

        await page.GetByRole(AriaRole.Link, new() { Name = "portfolio" }).ClickAsync();
        await Expect(page.Locator(".page[data-drawn=true]").First).ToBeVisibleAsync();
        await CheckAsync(person, $"document-pdf-{width}");
        await person.GoToAsync("documents");
        await page.GetByRole(AriaRole.Link, new() { Name = "photo" }).ClickAsync();
        await Expect(page.Locator("img.image")).ToBeVisibleAsync();
        Assert.True(await page.Locator("img.image").EvaluateAsync<bool>("i => i.complete && i.naturalWidth === 10"));
        await CheckAsync(person, $"document-image-{width}");
        person.CheckConsole();
    }

    [Fact]
    public async Task A_file_chosen_before_the_page_listens_is_taken()
    {
        await using var person = await app.OpenAsync();
        await person.RegisterAsync();
        await person.Page.AddInitScriptAsync("""
            new MutationObserver((_, observer) => {
                const input = document.querySelector('.upload-zone input[type=file]');
                if (!input) return;
                observer.disconnect();
                const files = new DataTransfer();
                files.items.add(new File(['hello'], 'early.txt'));
                input.files = files.files;
                input.dispatchEvent(new Event('change', { bubbles: true }));
            }).observe(document, { childList: true, subtree: true });
            """);

        await person.GoToAsync("documents");

        await Expect(person.Page.Locator(".document")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Files_leave_with_safe_headers_and_to_their_owner_alone()
    {
        await using var person = await app.OpenAsync();
        var page = person.Page;
        page.SetDefaultTimeout(60_000);
        SetDefaultExpectTimeout(60_000);
        await person.RegisterAsync();
        await person.GoToAsync("documents");
        await page.Locator("input[type=file]").SetInputFilesAsync([Payload("résumé \"2\".txt", "hello"u8.ToArray()), Payload("photo.png", Png)]);
        await Expect(page.Locator(".document")).ToHaveCountAsync(2);
        var text = await page.Locator(".document a.title", new() { HasText = "résumé" }).GetAttributeAsync("href");
        var image = await page.Locator(".document a.title", new() { HasText = "photo" }).GetAttributeAsync("href");

        var download = await page.APIRequest.GetAsync($"{text}/file");
        Assert.Equal(200, download.Status);
        Assert.StartsWith("attachment; ", download.Headers["content-disposition"], StringComparison.Ordinal);
        Assert.Contains("filename*=UTF-8''r%C3%A9sum%C3%A9", download.Headers["content-disposition"], StringComparison.Ordinal);
        Assert.Equal(("application/octet-stream", "nosniff", "private, no-store"), (download.Headers["content-type"], download.Headers["x-content-type-options"], download.Headers["cache-control"]));
        Assert.Contains("sandbox", download.Headers["content-security-policy"], StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", download.Headers["content-security-policy"], StringComparison.Ordinal);

        Assert.Equal(404, (await page.APIRequest.GetAsync($"{text}/preview")).Status); // text is never served to be shown
        var preview = await page.APIRequest.GetAsync($"{image}/preview");
        Assert.Equal(("image/png", "nosniff", "private, no-store"), (preview.Headers["content-type"], preview.Headers["x-content-type-options"], preview.Headers["cache-control"]));
        Assert.Contains("sandbox", preview.Headers["content-security-policy"], StringComparison.Ordinal);

        await using var other = await app.OpenAsync();
        await other.RegisterAsync();
        Assert.Equal(404, (await other.Page.APIRequest.GetAsync($"{text}/file")).Status);
        Assert.Equal(404, (await other.Page.APIRequest.GetAsync($"{image}/preview")).Status);
        await other.GoToAsync(text!);
        await Expect(other.Page.GetByText("This document is not here")).ToBeVisibleAsync();

        await using var nobody = await app.OpenAsync();
        var answer = await nobody.Page.APIRequest.GetAsync($"{text}/file", new() { MaxRedirects = 0 });
        Assert.NotEqual((int)HttpStatusCode.OK, answer.Status);
    }

    private static FilePayload Payload(string name, byte[] content) => new() { Name = name, MimeType = "application/octet-stream", Buffer = content };

    private static async Task CheckAsync(AppSession person, string name)
    {
        await person.CheckFitsAsync();
        await person.CheckAccessibilityAsync();
        await person.ShootAsync(name, fullPage: true);
    }
}

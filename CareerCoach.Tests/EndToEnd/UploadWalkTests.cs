using CareerCoach.Data.Resumes;
using CareerCoach.Tests.Extraction;
using CareerCoach.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CareerCoach.Tests.EndToEnd;

/// <summary>The upload page itself, given what an uploader must survive.</summary>
[Collection(BrowserCollection.Name)]
public sealed class UploadWalkTests(AppFixture app)
{
    private const int HowMany = 20;

    [Fact]
    public async Task Twenty_hostile_files_at_once_are_each_answered_with_a_sentence_and_the_app_goes_on()
    {
        await using var person = await OpenAsync();
        var page = person.Page;
        var email = await person.RegisterAsync();
        await person.GoToAsync("resumes");
        // every kind of trouble once, the worst first
        var cases = HostileCorpus.Cases().Where(c => c.Severity == "must").OrderByDescending(c => c.Expect == "reject").ThenBy(c => c.Id, StringComparer.Ordinal)
            .DistinctBy(c => (c.Expect, c.Reasons.FirstOrDefault(), Path.GetExtension(c.UploadName))).Take(HowMany).ToList();
        cases.AddRange(HostileCorpus.Cases().Except(cases).Take(HowMany - cases.Count));
        await page.Locator("input[type=file]").SetInputFilesAsync(cases.Select(c => new FilePayload
        {
            Name = $"{c.Id}{Path.GetExtension(c.UploadName)}",
            MimeType = "application/octet-stream",
            Buffer = File.ReadAllBytes(c.Path),
        }));

        // refused at the door, or taken in and then read or refused
        await Expect(page.Locator(".upload-file")).Not.ToHaveCountAsync(0);
        await Expect(page.Locator(".upload-file progress")).ToHaveCountAsync(0);
        await Expect(page.Locator(".resume-row [role=status]")).ToHaveCountAsync(0);
        var refused = await page.Locator(".upload-file .field-error").CountAsync();
        var rows = await page.Locator(".resume-row").CountAsync();
        Assert.Equal(HowMany, refused + rows);
        Assert.Equal(rows, await page.Locator(".resume-row .resume-scores, .resume-row .resume-state").CountAsync());
        Assert.All(await page.Locator(".upload-file .field-error, .resume-row .resume-state").AllInnerTextsAsync(), t => Assert.EndsWith(".", t.Trim(), StringComparison.Ordinal));
        foreach (var item in cases.Where(c => c.Expect == "reject"))
        {
            await Expect(page.Locator(".resume-row", new() { HasText = item.Id }).Locator(".resume-scores")).ToHaveCountAsync(0);
        }

        await person.CheckFitsAsync();
        await person.CheckAccessibilityAsync();
        await person.GoToAsync("board");
        person.CheckConsole();
        Assert.Equal(rows, await CountAsync(email, r => r.State == ProcessingState.Done || r.State == ProcessingState.Failed));
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_with_the_limit_and_an_upload_can_be_cancelled_without_a_trace()
    {
        await using var person = await OpenAsync();
        var page = person.Page;
        var email = await person.RegisterAsync();
        await person.GoToAsync("resumes");
        var large = Path.Combine(Path.GetTempPath(), $"cc-large-{Guid.NewGuid():n}.pdf");
        try
        {
            await File.WriteAllBytesAsync(large, [.. "%PDF-1.7\n"u8, .. new byte[10 << 20]], TestContext.Current.CancellationToken);
            await page.Locator("input[type=file]").SetInputFilesAsync(large);
            await Expect(page.Locator(".upload-file .field-error")).ToContainTextAsync("10 MiB");
            await page.Locator(".upload-file").GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();

            await File.WriteAllBytesAsync(large, [.. "%PDF-1.7\n"u8, .. new byte[(10 << 20) - 100]], TestContext.Current.CancellationToken);
            // pressed by the page itself as soon as the button is there: a fast machine would be done before a robot's click
            await page.EvaluateAsync("() => new MutationObserver(() => document.querySelector('.upload-file progress + button')?.click()).observe(document.body, { childList: true, subtree: true })");
            await page.Locator("input[type=file]").SetInputFilesAsync(large);
            await Expect(page.Locator(".upload-file")).ToHaveCountAsync(0);
            await Expect(page.Locator(".resume-row")).ToHaveCountAsync(0);
            await Expect(page.Locator(".upload-zone")).ToBeVisibleAsync();
        }
        finally
        {
            File.Delete(large);
        }

        Assert.Equal(0, await CountAsync(email, _ => true));
        Assert.Empty(await FilesAsync(email));
        person.CheckConsole();
    }

    private async Task<AppSession> OpenAsync()
    {
        var person = await app.OpenAsync();
        person.Page.SetDefaultTimeout(60_000);
        SetDefaultExpectTimeout(180_000); // twenty processes, two at a time, on a machine that does other things too
        return person;
    }

    private async Task<int> CountAsync(string email, System.Linq.Expressions.Expression<Func<Resume, bool>> which)
    {
        await using var db = app.Database.For(await IdAsync(email));
        return await db.Resumes.CountAsync(which, TestContext.Current.CancellationToken);
    }

    private async Task<Guid> IdAsync(string email)
    {
        await using var db = app.Database.ForSystem();
        return await db.Users.Where(u => u.Email == email).Select(u => u.Id).SingleAsync(TestContext.Current.CancellationToken);
    }

    private async Task<string[]> FilesAsync(string email)
    {
        var folder = Path.Combine((await app.ServicesAsync()).GetRequiredService<Web.Storage.StorageOptions>().Folder!, (await IdAsync(email)).ToString("n"));
        return Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
    }
}

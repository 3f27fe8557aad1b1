using System.Text.Json;
using CareerCoach.Data.Coaching;
using CareerCoach.Data.Json;
using CareerCoach.Data.Platform;
using CareerCoach.Data.Profiles;
using CareerCoach.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CareerCoach.Tests.EndToEnd;

/// <summary>What a model may write is shown as words: no script, no picture, no address that is called; and what it invents is marked.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CoachSafetyTests(AppFixture app)
{
    private const string Leak = ":45997";

    [Fact]
    public async Task No_hostile_answer_runs_or_calls_out_even_without_the_content_security_policy()
    {
        var payloads = JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(SourceTree.PathOf("CareerCoach.Tests", "EndToEnd", "xss_payloads.json")))!;
        Assert.Equal(40, payloads.Length);
        await using var session = await app.OpenAsync(withoutPolicy: true);
        var email = await session.RegisterAsync();
        var called = new List<string>();
        session.Page.Context.Request += (_, request) => { if (request.Url.Contains(Leak, StringComparison.Ordinal)) { lock (called) { called.Add(request.Url); } } };
        var talk = await SaveAsync(email, payloads);

        await session.GoToAsync($"coach/{talk}");
        await Expect(session.Page.Locator(".bubble-coach")).ToHaveCountAsync(payloads.Length);
        foreach (var link in await session.Page.Locator(".bubble-coach .markdown a").AllAsync())
        {
            var href = await link.GetAttributeAsync("href"); // none where the address was taken away
            Assert.True(href is null || href.StartsWith("http://", StringComparison.Ordinal) || href.StartsWith("https://", StringComparison.Ordinal) || href.StartsWith("mailto:", StringComparison.Ordinal), href);
        }

        await session.Page.EvaluateAsync("() => document.querySelectorAll('.bubble-coach a, .bubble-coach button:not([data-copy])').forEach(e => e.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })))");
        Assert.Null(await session.Page.EvaluateAsync<object?>("() => window.__xss ?? null"));
        await Expect(session.Page.Locator(".bubble-coach").Locator("script, img, iframe, object, embed, form, style, link, meta, base, video, input, svg:not(.mud-icon-root)")).ToHaveCountAsync(0);
        Assert.Empty(called);

        // the control: the same page would run it, if the words were not made safe
        await session.Page.EvaluateAsync("() => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.__xss = 99\">')");
        await session.Page.WaitForFunctionAsync("() => window.__xss === 99");
    }

    [Fact]
    public async Task What_a_model_invents_is_marked_in_the_bubble()
    {
        await using var model = await FakeModel.StartAsync();
        model.Answer = "You worked at Bluefin Logistics. You also led 40 people at Globex Corporation.";
        await using var session = await app.OpenAsync(360);
        var email = await session.RegisterAsync();
        await using (var db = app.Database.For(await IdAsync(email)))
        {
            db.UserProfiles.Add(new UserProfile { Experiences = { new Experience { Company = "Bluefin Logistics", Position = "Analyst", StartDate = new DateOnly(2021, 3, 1), IsCurrent = true, SortKey = "V" } } });
            await db.SaveChangesAsync();
        }

        await SetUpAsync(new AiProvider { Name = "model", BaseAddress = model.Address, Model = "ok" });
        try
        {
            await session.GoToAsync("coach");
            await session.Page.GetByLabel("Message to the coach").FillAsync("What do I bring?");
            await session.Page.GetByLabel("Message to the coach").PressAsync("Enter");
            await Expect(session.Page.Locator(".markdown mark")).ToHaveCountAsync(2, new() { Timeout = 20_000 });
            await Expect(session.Page.Locator(".markdown mark").Last).ToContainTextAsync("Globex Corporation");
            await Expect(session.Page.GetByText("are not in your profile, your resume")).ToBeVisibleAsync();
            await session.CheckAccessibilityAsync();
            await session.CheckFitsAsync();
            await session.ShootAsync("coach-unsourced-360");
        }
        finally
        {
            await SetUpAsync(null);
        }
    }

    private async Task<Guid> IdAsync(string email)
    {
        await using var db = app.Database.ForSystem();
        return await db.Users.Where(u => u.Email == email).Select(u => u.Id).SingleAsync();
    }

    private async Task<Guid> SaveAsync(string email, string[] answers)
    {
        await using var db = app.Database.For(await IdAsync(email));
        var talk = new Conversation { Title = "Hostile", Metadata = new() };
        var start = DateTimeOffset.UtcNow;
        foreach (var (answer, i) in answers.Select((a, i) => (a, i)))
        {
            talk.Messages.Add(new Message { Role = "assistant", Content = answer.Replace("\0", "", StringComparison.Ordinal), CreatedAt = start.AddSeconds(i), Metadata = new() { Model = "rules", Unsourced = [new(0, Math.Min(3, answer.Length))] } });
        }

        db.Conversations.Add(talk);
        await db.SaveChangesAsync();
        return talk.Id;
    }

    private async Task SetUpAsync(AiProvider? provider)
    {
        await using var db = app.Database.ForSystem();
        await db.AiSettings.ExecuteDeleteAsync();
        if (provider is not null)
        {
            db.AiSettings.Add(new AiSettings { ActiveProvider = provider.Name, Providers = [provider] });
            await db.SaveChangesAsync();
        }
    }
}

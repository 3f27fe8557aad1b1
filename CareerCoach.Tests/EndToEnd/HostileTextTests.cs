using CareerCoach.Data.Coaching;
using CareerCoach.Data.Goals;
using CareerCoach.Data.Resumes;
using CareerCoach.Tests.Data;
using CareerCoach.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.EndToEnd;

/// <summary>Texts that would like to be programs, in every place that keeps a text, shown by a real browser that does not obey our content security policy.</summary>
[Collection(BrowserCollection.Name)]
public sealed class HostileTextTests(AppFixture app)
{
    private static readonly string[] Payloads =
    [
        "<script>ran(1)</script>", "<img src=x onerror=ran(2)>", "<svg onload=ran(3)>", "<svg><script>ran(4)</script></svg>", "<iframe srcdoc=\"<script>parent.ran(5)</script>\"></iframe>",
        "<iframe src=\"javascript:parent.ran(6)\"></iframe>", "<body onload=ran(7)>", "<details open ontoggle=ran(8)>x</details>", "<input autofocus onfocus=ran(9)>", "<video><source onerror=ran(10)></video>",
        "<audio src=x onerror=ran(11)></audio>", "<object data=\"javascript:ran(12)\"></object>", "<embed src=\"javascript:ran(13)\">", "<a href=\"javascript:ran(14)\" id=a14>x</a>", "<form action=\"javascript:ran(15)\"><button>x</button></form>",
        "<math><mtext></table><img src=x onerror=ran(16)>", "<svg><animate onbegin=ran(17) attributeName=x dur=1s>", "<marquee onstart=ran(18)>x</marquee>", "<style>@import 'http://127.0.0.1:1/x.css';</style>", "<link rel=stylesheet href=http://127.0.0.1:1/x.css>",
        "<meta http-equiv=refresh content=\"0;url=javascript:ran(21)\">", "<base href=\"http://127.0.0.1:1/\">", "\"><img src=x onerror=ran(23)>", "'><svg/onload=ran(24)>", "</textarea><img src=x onerror=ran(25)>", "</title><img src=x onerror=ran(26)>",
        "</script><script>ran(27)</script>", "[x](javascript:ran(28))", "[x](  javascript:ran(29))", "![x](http://127.0.0.1:1/pixel.png)", "![x](x\"onerror=\"ran(31))", "[x](data:text/html,<script>ran(32)</script>)", "<javascript:ran(33)>",
        "[x](java\tscript:ran(34))", "[x]: javascript:ran(35)\n\n[x]", "<noscript><p title=\"</noscript><img src=x onerror=ran(36)>\">", "<template><img src=x onerror=ran(37)></template>", "{{constructor.constructor('ran(38)')()}}",
        "javascript:ran(39)", "data:text/html,<script>ran(40)</script>", "&lt;img src=x onerror=ran(41)&gt;", "<img src=\"http://127.0.0.1:1/p.png\" srcset=\"http://127.0.0.1:1/q.png 2x\">",
    ];

    private const string Watch = """
        window.hits = []; window.ran = n => hits.push(n); window.alert = window.ran;
        """;

    // the bookmark that people drag out of its page is our own script, and no stored text is in it
    private const string Look = """
        () => [...document.querySelectorAll('body *:not(a.clip-mark)')].flatMap(e => [...e.attributes]
            .filter(a => /^on/i.test(a.name) || (/^(href|src|action|data|srcdoc|formaction|xlink:href)$/i.test(a.name) && /^[\s\u0000-\u001f]*(javascript|data|vbscript)\s*:/i.test(a.value) && !/^data:image\//i.test(a.value)))
            .map(a => `${e.tagName} ${a.name}=${a.value}`)).concat(window.hits.map(h => 'ran ' + h))
        """;

    [Fact]
    public async Task No_stored_text_runs_links_to_a_script_or_loads_anything()
    {
        await using var person = await app.OpenAsync(withoutPolicy: true);
        var page = person.Page;
        page.SetDefaultTimeout(30_000);
        var reached = new List<string>();
        await page.AddInitScriptAsync(Watch);
        var email = await person.RegisterAsync();
        await page.RouteAsync("**/*", route =>
        {
            var known = new Uri(route.Request.Url).Authority == person.Address.Authority;
            if (!known)
            {
                reached.Add(route.Request.Url);
            }

            return known ? route.ContinueAsync() : route.AbortAsync(); // nothing is ever dialled
        });
        await using var db = app.Database.ForSystem();
        var me = await db.Users.Where(u => u.Email == email).Select(u => u.Id).SingleAsync(TestContext.Current.CancellationToken);
        await FillAsync(me);

        var wrong = new List<string>();
        foreach (var address in await AppPages.AllAsync(db, me))
        {
            await page.GotoAsync(address);
            try
            {
                await page.Locator("h1").First.WaitForAsync();
            }
            catch (TimeoutException)
            {
                wrong.Add($"{address}: no heading came"); // the page itself broke; the others are still looked at
            }

            await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
            wrong.AddRange((await page.EvaluateAsync<string[]>(Look)).Select(w => $"{address}: {w}"));
        }

        Assert.True(wrong.Count + reached.Count == 0, string.Join("\n", wrong.Concat(reached)));
    }

    [Fact]
    public async Task The_same_texts_do_run_where_a_page_is_careless()
    {
        await using var person = await app.OpenAsync(withoutPolicy: true);
        var page = person.Page;
        await page.AddInitScriptAsync(Watch);
        await page.GotoAsync("Account/Login");
        await page.RouteAsync("**/*", route => route.AbortAsync());
        await page.EvaluateAsync("texts => { for (const t of texts) { const d = document.createElement('div'); document.body.append(d); d.innerHTML = t; } }", Payloads);
        await page.WaitForFunctionAsync("() => new Set(window.hits).size >= 5");
        Assert.NotEmpty(await page.EvaluateAsync<string[]>(Look));
    }

    /// <summary>A person whose every text is hostile: all at once where there is one, one a row where there are many.</summary>
    private async Task FillAsync(Guid me)
    {
        var all = string.Join("\n\n", Payloads);
        await FullPerson.FillAsync(app.Database.Contexts, me, TimeProvider.System.GetUtcNow(), all);
        await using var db = app.Database.For(me);
        var conversation = await db.Conversations.FirstAsync();
        foreach (var text in Payloads)
        {
            var job = DataTests.NewJob(text);
            (job.Company, job.Location, job.Source, job.ReferralName) = (text, text, text, text);
            (job.PostingText, job.PostingHtml, job.JobDescription, job.Notes) = (text, text, text, text);
            (job.JobUrl, job.CompanyUrl, job.PostingSourceUrl, job.Tags) = (text, text, text, [text]);
            job.Begin(TimeProvider.System.GetUtcNow());
            var resume = DataTests.NewResume(text);
            (resume.FileName, resume.RawText, resume.State) = (text + ".pdf", text, ProcessingState.Done);
            db.AddRange(job, resume, new CareerGoal { Title = text, Description = text },
                new Message { ConversationId = conversation.Id, Role = "user", Content = text }, new Message { ConversationId = conversation.Id, Role = "assistant", Content = text });
        }

        var profile = await db.UserProfiles.SingleAsync();
        (profile.Bio, profile.City, profile.CurrentJobTitle, profile.LinkedinUrl, profile.GithubUrl, profile.PortfolioUrl, profile.WebsiteUrl) =
            (all, Payloads[1], Payloads[2], "javascript:ran(90)", "JaVaScRiPt:ran(91)", " javascript:ran(92)", "data:text/html,<script>ran(93)</script>");
        foreach (var certification in await db.Certifications.ToListAsync())
        {
            certification.CredentialUrl = "javascript:ran(94)";
        }

        foreach (var interview in await db.Interviews.ToListAsync())
        {
            (interview.Location, interview.Feedback) = ("javascript:ran(95)", all);
        }

        foreach (var notification in await db.Notifications.ToListAsync())
        {
            (notification.Text, notification.Link) = (all, "javascript:ran(96)");
        }

        await db.SaveChangesAsync();
    }
}

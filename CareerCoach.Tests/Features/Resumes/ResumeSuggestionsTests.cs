using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;
using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Resumes;
using CareerCoach.Web.Intelligence.Analyses;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.Resumes;

public sealed class ResumeSuggestionsTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private const string Duty = "Responsible for managing the night shift";

    private static readonly ResumeEdit Better = new("work[0].highlights[0]", Duty, "Managed the night shift on 4 wards", "experience.duties");

    private ResumeSuggestions Suggestions => AdasServices.Get<ResumeSuggestions>();

    private ResumesService Resumes => AdasServices.Get<ResumesService>();

    [Fact]
    public async Task Accepting_makes_a_new_primary_version_that_scores_better_and_leaves_the_old_one_as_it_was()
    {
        var id = await AddResumeAsync();
        var accepted = await Suggestions.AcceptAsync(id, Better, new ResumeTarget(), Stop);

        var (old, now) = (await Resumes.FindAsync(id, Stop), await Resumes.FindAsync(accepted.ResumeId, Stop));
        Assert.Equal((1, Duty, false, null), (old!.Version, old.Data!.Work[0].Highlights[0], old.IsPrimary, old.Edit));
        Assert.Equal((2, Better.After, true, Better), (now!.Version, now.Data!.Work[0].Highlights[0], now.IsPrimary, now.Edit));
        Assert.Contains(Better.After, now.Text, StringComparison.Ordinal);
        Assert.True(accepted.After > accepted.Before, $"{accepted.Before} -> {accepted.After}");

        var analysis = await AdasServices.Get<ResumeAnalysisService>().FindAsync(accepted.ResumeId, null, Stop);
        Assert.Equal([new VersionScore(1, accepted.Before!.Value), new VersionScore(2, accepted.After!.Value)], analysis!.Trend);
        Assert.DoesNotContain(analysis.Suggestions, s => s.Evidence == Duty);
        var file = await Resumes.OpenFileAsync(accepted.ResumeId, Stop);
        using var reader = new StreamReader(file!.Content);
        Assert.Contains(Better.After, await reader.ReadToEndAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Managed the night shift, [result: how much]")]
    [InlineData("  ")]
    public async Task A_gap_that_nobody_filled_is_never_saved(string after)
    {
        var id = await AddResumeAsync();
        await Assert.ThrowsAsync<UserErrorException>(() => Suggestions.AcceptAsync(id, Better with { After = after }, new ResumeTarget(), Stop));
        Assert.Single((await Resumes.FindAsync(id, Stop))!.Versions);
    }

    [Fact]
    public async Task Undo_brings_the_version_before_back_and_accepting_again_works()
    {
        var id = await AddResumeAsync();
        var accepted = await Suggestions.AcceptAsync(id, Better, new ResumeTarget(), Stop);
        Assert.Equal(id, await Suggestions.UndoAsync(accepted.ResumeId, Stop));
        var shown = Assert.Single(await Resumes.ListAsync(Stop));
        Assert.Equal((id, true), (shown.Id, shown.IsPrimary));

        Assert.Equal(3, (await Suggestions.AcceptAsync(id, Better, new ResumeTarget(), Stop)).Version);
        await Assert.ThrowsAsync<UserErrorException>(() => Suggestions.UndoAsync(id, Stop)); // an upload is not taken back here
        await Resumes.DeleteAsync(id, Stop);
        await Resumes.RestoreAsync(id, Stop);
        Assert.Equal([3, 1], (await Resumes.FindAsync(id, Stop))!.Versions.Select(v => v.Version)); // what was taken back stays so
    }

    [Fact]
    public async Task A_declined_suggestion_stays_declined_in_later_versions_until_its_words_change()
    {
        var id = await AddResumeAsync();
        var analyses = AdasServices.Get<ResumeAnalysisService>();
        await analyses.AnalyzeAsync(id, new ResumeTarget(), Stop);
        var number = (await analyses.FindAsync(id, null, Stop))!.Suggestions.First(s => s.Evidence == "Cleaned the wards every single day");
        await Suggestions.DeclineAsync(id, number.Id, true, Stop);

        var second = (await Suggestions.AcceptAsync(id, Better, new ResumeTarget(), Stop)).ResumeId;
        Assert.Contains(number.Id, (await Resumes.FindAsync(second, Stop))!.Declined);
        Assert.Contains((await analyses.FindAsync(second, null, Stop))!.Suggestions, s => s.Id == number.Id);

        var third = (await Suggestions.AcceptAsync(second, new ResumeEdit("work[0].highlights[1]", "Cleaned the wards every single day", "Cleaned the wards of one house every day", "me"), new ResumeTarget(), Stop)).ResumeId;
        var declined = (await Resumes.FindAsync(third, Stop))!.Declined;
        Assert.Contains((await analyses.FindAsync(third, null, Stop))!.Suggestions, s => s.Rule == number.Rule && !declined.Contains(s.Id));

        await Suggestions.DeclineAsync(third, number.Id, false, Stop);
        Assert.DoesNotContain(number.Id, (await Resumes.FindAsync(third, Stop))!.Declined);
    }

    [Fact]
    public async Task Two_tabs_that_accept_at_once_make_one_version_and_lose_nothing()
    {
        var id = await AddResumeAsync();
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(async i =>
        {
            try
            {
                return (await Suggestions.AcceptAsync(id, Better with { After = $"Managed {i + 2} night shifts" }, new ResumeTarget(), Stop)).Version;
            }
            catch (UserErrorException)
            {
                return 0;
            }
        }));
        Assert.Equal([0, 2], both.Order());
        await Assert.ThrowsAsync<UserErrorException>(() => Suggestions.AcceptAsync(id, Better, new ResumeTarget(), Stop));
        Assert.Equal([2, 1], (await Resumes.FindAsync(id, Stop))!.Versions.Select(v => v.Version));
    }

    [Fact]
    public async Task A_keyword_that_is_true_joins_the_skills_and_counts_for_the_job_at_once()
    {
        var id = await AddResumeAsync();
        var job = (await AddJobsAsync(1))[0];
        await using (var db = Contexts.For(Ada))
        {
            await db.Jobs.ExecuteUpdateAsync(s => s.SetProperty(j => j.JobDescription, "Porter\n\nRequirements\n- First aid\n- Excel"), Stop);
        }

        var target = new ResumeTarget(job);
        await AdasServices.Get<ResumeAnalysisService>().AnalyzeAsync(id, target, Stop);
        var analyses = AdasServices.Get<ResumeAnalysisService>();
        var missing = (await analyses.FindAsync(id, job, Stop))!.Keywords.Rows.First(r => r.Verdict == KeywordVerdict.Missing).Keyword;
        var accepted = await Suggestions.AddSkillAsync(id, missing, target, Stop);
        var keywords = (await analyses.FindAsync(accepted.ResumeId, job, Stop))!.Keywords;
        Assert.Equal(KeywordVerdict.Listed, keywords.Rows.Single(r => r.Keyword == missing).Verdict);
        Assert.True(accepted.After > accepted.Before);
        await Assert.ThrowsAsync<UserErrorException>(() => Suggestions.AddSkillAsync(accepted.ResumeId, missing.ToUpperInvariant(), target, Stop));
    }

    [Fact]
    public async Task Another_persons_resume_is_neither_changed_nor_found()
    {
        var id = await AddResumeAsync();
        var bobs = BobsServices.Get<ResumeSuggestions>();
        await Assert.ThrowsAsync<UserErrorException>(() => bobs.AcceptAsync(id, Better, new ResumeTarget(), Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => bobs.AddSkillAsync(id, "SQL", new ResumeTarget(), Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => bobs.UndoAsync(id, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => bobs.DeclineAsync(id, "x", true, Stop));
        Assert.Single((await Resumes.FindAsync(id, Stop))!.Versions);
    }

    private async Task<Guid> AddResumeAsync()
    {
        await using var db = Contexts.For(Ada);
        const string Text = "Ada Byron\n• " + Duty + "\n• Cleaned the wards every single day\nSkills\nExcel";
        var resume = new Resume
        {
            Title = "cv",
            FileName = "cv.pdf",
            FileUrl = "key",
            MimeType = "application/pdf",
            ContentSha256 = "0",
            State = ProcessingState.Done,
            RawText = Text,
            ParsedData = new JsonResume { Basics = new() { Name = "Ada Byron" }, Work = [new() { Name = "Harbour", Position = "Porter", StartDate = "2019-01", EndDate = "2021-01", Highlights = [Duty, "Cleaned the wards every single day"] }], Skills = [new("Excel")] },
        };
        db.Add(resume);
        resume.ChainId = resume.Id;
        await db.SaveChangesAsync(Stop);
        Assert.True(await db.MakePrimaryAsync(resume.Id, Stop));
        await AdasServices.Get<ResumeAnalysisWriter>().WriteAsync(Ada, resume.Id, new ResumeTarget(), Stop);
        return resume.Id;
    }
}

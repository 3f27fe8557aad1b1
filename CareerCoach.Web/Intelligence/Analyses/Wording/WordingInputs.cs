using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CareerCoach.Data;
using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Models;
using CareerCoach.Web.Intelligence.Rules.Coaching;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Intelligence.Analyses.Wording;

/// <summary>All that one run needs.</summary>
/// <param name="Key">Hash of what goes in: content, model, prompt.</param>
/// <param name="Request">The question.</param>
/// <param name="Read">Turns the answer into checked words; null for an answer of another shape.</param>
public sealed record WordingInput(string Key, ModelRequest Request, Func<string, AnalysisWords?> Read);

/// <summary>Gathers what a model is told about an analysis.</summary>
public sealed class WordingInputs(CareerCoachContexts contexts, ModelSettings settings, TimeProvider clock)
{
    /// <summary>The input; null when the analysis is gone or there is nothing to word.</summary>
    public Task<WordingInput?> LoadAsync(Guid userId, WordingTarget target, CancellationToken cancellation) =>
        target.ResumeAnalysisId is { } resume ? OfResumeAsync(userId, resume, cancellation) : OfPostingAsync(userId, target.Id, cancellation);

    private async Task<WordingInput?> OfResumeAsync(Guid userId, Guid analysisId, CancellationToken cancellation)
    {
        await using var db = contexts.For(userId);
        var found = await db.ResumeAnalyses.Where(a => a.Id == analysisId).Select(a => new { a.Resume.ParsedData, a.Sections, a.TargetRole, a.KeywordAnalysis }).SingleOrDefaultAsync(cancellation);
        if (found?.ParsedData is not { } resume || WordingPrompt.Lines(resume) is not { Count: > 0 } lines)
        {
            return null;
        }

        var facts = new CoachFacts(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)) { Resume = await WithProfileAsync(db, resume, cancellation) };
        var sections = new[] { ("summary", found.Sections.Summary), ("experience", found.Sections.Experience), ("education", found.Sections.Education), ("skills", found.Sections.Skills) };
        var findings = string.Join('\n', sections.Where(s => s.Item2 is { Issues.Count: > 0 }).Select(s => $"{s.Item1}: {string.Join(' ', s.Item2!.Issues)}").Prepend($"target: {found.TargetRole}"));
        var written = WordingPrompt.Written(resume);
        return new(await KeyAsync(ModelTask.ResumeAnalysis, [written, findings], cancellation),
            new ModelRequest(userId, ModelTask.ResumeAnalysis, WordingPrompt.ForResume(written, findings)) { Person = resume, Format = WordingPrompt.ResumeFormat },
            answer => WordingAnswer.OfResume(answer, lines, facts));
    }

    private async Task<WordingInput?> OfPostingAsync(Guid userId, Guid analysisId, CancellationToken cancellation)
    {
        await using var db = contexts.For(userId);
        var found = await db.JobAnalyses.Where(a => a.Id == analysisId).Select(a => new { Posting = string.IsNullOrEmpty(a.Job.JobDescription) ? a.Job.PostingText : a.Job.JobDescription, a.KeyResponsibilities }).SingleOrDefaultAsync(cancellation);
        if (found?.Posting is not { Length: > 0 } posting)
        {
            return null;
        }

        var duties = string.Join('\n', found.KeyResponsibilities.Select((d, i) => FormattableString.Invariant($"{i}: {d}")));
        return new(await KeyAsync(ModelTask.JobAnalysis, [posting, duties], cancellation),
            new ModelRequest(userId, ModelTask.JobAnalysis, WordingPrompt.ForPosting(posting, duties)) { Format = WordingPrompt.PostingFormat },
            answer => WordingAnswer.OfPosting(answer, posting, found.KeyResponsibilities.Count));
    }

    // what the profile holds beside the resume is the person's own word too
    private static async Task<JsonResume> WithProfileAsync(CareerCoachDbContext db, JsonResume resume, CancellationToken cancellation)
    {
        var jobs = await db.Experiences.Select(e => new { e.Company, e.Position, e.Description, e.Achievements, e.Technologies }).ToListAsync(cancellation);
        var skills = await db.Skills.Select(s => s.Name).ToListAsync(cancellation);
        return resume with
        {
            Work = [.. resume.Work, .. jobs.Select(j => new ResumeWork { Name = j.Company, Position = j.Position, Summary = j.Description, Highlights = j.Achievements, Technologies = j.Technologies })],
            Skills = [.. resume.Skills, .. skills.Select(s => new ResumeSkill(s))],
        };
    }

    private async Task<string> KeyAsync(string task, string[] content, CancellationToken cancellation)
    {
        var choice = await settings.ChooseAsync(task, cancellation);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { WordingPrompt.Version, choice?.Provider, choice?.Model, content }))));
    }
}

using System.Globalization;
using System.Text;
using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Coaching;

namespace CareerCoach.Web.Features.Coach.Answers;

/// <summary>The person's facts as a model reads them, with short handles in place of ids.</summary>
public sealed class FactsSheet
{
    private const int MostJobs = 60;
    private readonly StringBuilder text = new();
    private readonly Dictionary<string, Guid> handles = [];

    /// <summary>Writes the sheet.</summary>
    public FactsSheet(CoachFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Line($"Today: {Day(facts.Today)} ({facts.Today.DayOfWeek})");
        WriteResume(facts.Resume);
        if (facts.DesiredSalary is { } wanted)
        {
            Line($"Wanted salary: {wanted.ToString(CultureInfo.InvariantCulture)} {facts.DesiredCurrency}");
        }

        foreach (var (job, i) in facts.Jobs.Take(MostJobs).Select((j, i) => (j, i)))
        {
            WriteJob($"job-{i + 1}", job, job.Id == facts.FocusJobId, facts.Interviews);
        }

        if (facts.Jobs.Count > MostJobs)
        {
            Line($"({facts.Jobs.Count - MostJobs} older jobs are not listed)");
        }

        foreach (var (goal, i) in facts.Goals.Select((g, i) => (g, i)))
        {
            handles[$"goal-{i + 1}"] = goal.Id;
            Line($"goal-{i + 1}: {goal.Title}, {goal.Progress} %{(goal.TargetDate is { } date ? ", by " + Day(date) : "")}{(goal.IsDone ? ", done" : "")}");
        }

        foreach (var score in facts.ResumeScores)
        {
            Line($"Resume score {score.Kind}: {score.Score} of 100. {string.Join("; ", score.Reasons.Where(r => r.Points < 0).OrderBy(r => r.Points).Take(6).Select(r => r.Text))}");
        }
    }

    /// <summary>Handle to id.</summary>
    public IReadOnlyDictionary<string, Guid> Handles => handles;

    /// <inheritdoc />
    public override string ToString() => text.ToString();

    private void WriteResume(JsonResume? resume)
    {
        if (resume is null)
        {
            return;
        }

        Line($"Person: {resume.Basics.Name}{(resume.Basics.Label is { } label ? ", " + label : "")}");
        if (resume.Basics.Summary is { Length: > 0 } summary)
        {
            Line($"Summary: {summary}");
        }

        foreach (var work in resume.Work)
        {
            Line($"Work: {work.Position}, {work.Name} ({work.StartDate} to {(work.IsCurrent ? "now" : work.EndDate)})");
            foreach (var bullet in work.Highlights)
            {
                Line($"  - {bullet}");
            }
        }

        foreach (var school in resume.Education)
        {
            Line($"Education: {school.StudyType} {school.Area}, {school.Institution} ({school.EndDate})");
        }

        if (resume.Skills.Count > 0)
        {
            Line("Skills: " + string.Join(", ", resume.Skills.Select(s => s.Name)));
        }

        if (resume.Certificates.Count > 0)
        {
            Line("Certificates: " + string.Join(", ", resume.Certificates.Select(c => c.Name)));
        }
    }

    private void WriteJob(string handle, CoachJob job, bool isFocus, IReadOnlyList<CoachInterview> interviews)
    {
        handles[handle] = job.Id;
        Line($"{handle}{(isFocus ? " (this job)" : "")}: {job.Title} at {job.Company}, {job.Stage} since {Day(job.StageSince)}"
            + (job.Match is { } match ? $", match {match} of 100" : "") + (job.Deadline is { } deadline ? $", apply by {Day(deadline)}" : "")
            + (job.FollowUpOn is { } follow ? $", follow up on {Day(follow)}" : "") + (job.Location is { } place ? $", {place}" : "") + (job.WorkMode is { } mode ? $", {mode}" : "")
            + (job.SalaryMin ?? job.SalaryMax) switch { { } => $", pays {job.SalaryMin}-{job.SalaryMax} {job.Currency} per {job.SalaryPeriod}", null => "" });
        if (job.MissingRequired.Count + job.MissingPreferred.Count > 0)
        {
            Line($"  not shown in the resume: {string.Join(", ", job.MissingRequired)}; nice to have: {string.Join(", ", job.MissingPreferred)}");
        }

        if (job.Offer is { } offer)
        {
            Line($"  offer: {offer.Base?.ToString(CultureInfo.InvariantCulture)} {offer.Currency} per {offer.Period}{(offer.Deadline is { } until ? ", answer by " + Day(until) : "")}");
        }

        foreach (var interview in interviews.Where(i => i.JobId == job.Id))
        {
            Line($"  interview: {interview.Type}, {interview.LocalStart.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}");
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Line(string line) => text.Append(line.ReplaceLineEndings(" ")).Append('\n');
}

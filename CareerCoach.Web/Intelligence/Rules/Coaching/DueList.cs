using System.Globalization;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>Why something needs doing.</summary>
public enum DueKind { OfferDeadline, Interview, ApplicationDeadline, FollowUp, ThankYou, Silence, Goal }

/// <summary>One thing to do, with the day it is due (which may have passed).</summary>
/// <param name="Text">Markdown, facts escaped.</param>
public sealed record DueItem(DueKind Kind, DateOnly Date, string Text, Guid? JobId);

/// <summary>What needs doing now, from dates alone.</summary>
public static class DueList
{
    /// <summary>Days without news after an application before a follow-up is due.</summary>
    public const int SilentDays = 10;

    /// <summary>What is due up to <paramref name="days"/> days from today, overdue first, then by date.</summary>
    public static IReadOnlyList<DueItem> Of(CoachFacts facts, int days = 7, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(facts);
        var texts = BuiltInCoach.Texts(language);
        var last = facts.Today.AddDays(days);
        return [.. facts.Jobs.Where(j => j.IsOpen).SelectMany(j => OfJob(j, facts, texts))
            .Concat(facts.Interviews.SelectMany(i => OfInterview(i, facts, texts)))
            .Concat(facts.Goals.Where(g => !g.IsDone && g.TargetDate is not null)
                .Select(g => new DueItem(DueKind.Goal, g.TargetDate!.Value, texts["Due.Goal", Markup.Escape(g.Title), g.Progress, When(g.TargetDate.Value, facts.Today, texts)], null)))
            .Where(d => d.Date <= last)
            .OrderBy(d => d.Date).ThenBy(d => d.Kind)];
    }

    /// <summary>A day in words: "today", "tomorrow", "in 3 days (2026-11-25)", "2 days ago (2026-11-20)".</summary>
    public static string When(DateOnly date, DateOnly today, RuleTexts texts)
    {
        var days = date.DayNumber - today.DayNumber;
        var iso = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return days switch
        {
            0 => texts["When.Today"],
            1 => texts["When.Tomorrow", iso],
            -1 => texts["When.Yesterday", iso],
            > 0 => texts["When.In", days, iso],
            _ => texts["When.Ago", -days, iso],
        };
    }

    private static IEnumerable<DueItem> OfJob(CoachJob job, CoachFacts facts, RuleTexts texts)
    {
        var name = BuiltInCoach.NameOf(job, texts);
        if (job is { Stage: JobStage.OfferReceived, Offer.Deadline: { } answer })
        {
            yield return new DueItem(DueKind.OfferDeadline, answer, texts["Due.Offer", name, When(answer, facts.Today, texts)], job.Id);
        }

        if (job is { Stage: JobStage.Interested, Deadline: { } apply })
        {
            yield return new DueItem(DueKind.ApplicationDeadline, apply, texts["Due.Apply", name, When(apply, facts.Today, texts)], job.Id);
        }

        if (job.FollowUpOn is { } followUp)
        {
            yield return new DueItem(DueKind.FollowUp, followUp, texts["Due.FollowUp", name, When(followUp, facts.Today, texts)], job.Id);
        }
        else if (job.Stage == JobStage.Applied && (job.AppliedOn ?? job.StageSince).AddDays(SilentDays) is var silent && silent <= facts.Today)
        {
            yield return new DueItem(DueKind.Silence, silent, texts["Due.Silence", name, facts.Today.DayNumber - silent.DayNumber + SilentDays], job.Id);
        }
    }

    private static IEnumerable<DueItem> OfInterview(CoachInterview interview, CoachFacts facts, RuleTexts texts)
    {
        var job = facts.Jobs.FirstOrDefault(j => j.Id == interview.JobId);
        var day = DateOnly.FromDateTime(interview.LocalStart);
        var name = job is null ? texts["Job.Unknown"] : BuiltInCoach.NameOf(job, texts);
        var age = facts.Today.DayNumber - day.DayNumber;
        if (age <= 0 && job is not { IsOpen: false })
        {
            var time = interview.LocalStart.ToString("HH:mm", CultureInfo.InvariantCulture);
            yield return new DueItem(DueKind.Interview, day, texts[interview.IsPrepared ? "Due.Interview" : "Due.InterviewUnprepared", name, When(day, facts.Today, texts), time], interview.JobId);
        }
        else if (age is >= 1 and <= 5 && !interview.ThankYouSent && job is { IsOpen: true })
        {
            yield return new DueItem(DueKind.ThankYou, day.AddDays(1), texts["Due.ThankYou", name, When(day, facts.Today, texts)], interview.JobId);
        }
    }
}

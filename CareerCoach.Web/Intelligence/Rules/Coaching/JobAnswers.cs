using System.Globalization;
using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>A skill that saved jobs require and the resume does not show.</summary>
public sealed record SharedGap(string Skill, IReadOnlyList<CoachJob> Jobs);

/// <summary>Answers about saved jobs: why a score, which gaps, which of two.</summary>
internal static class JobAnswers
{
    /// <summary>Missing required skills over all open jobs, the most wanted first.</summary>
    public static IReadOnlyList<SharedGap> SharedGaps(CoachFacts facts) =>
        [.. facts.Jobs.Where(j => j.IsOpen).SelectMany(j => j.MissingRequired.Distinct(StringComparer.OrdinalIgnoreCase).Select(s => (Skill: s, Job: j)))
            .GroupBy(p => p.Skill, StringComparer.OrdinalIgnoreCase)
            .Select(g => new SharedGap(g.First().Skill, [.. g.Select(p => p.Job)]))
            .OrderByDescending(g => g.Jobs.Count).ThenBy(g => g.Skill, StringComparer.OrdinalIgnoreCase)];

    public static CoachReply WhyScore(CoachAsk ask)
    {
        var isResume = ask.Text.Contains("resume", StringComparison.OrdinalIgnoreCase) || ask.Text.Contains("cv", StringComparison.OrdinalIgnoreCase)
            || ask.Text.Contains("ats", StringComparison.OrdinalIgnoreCase) || ask.Text.Contains("readab", StringComparison.OrdinalIgnoreCase);
        if (!isResume && JobFinder.Find(ask.Facts, ask.Text) is { Count: > 0 })
        {
            return ask.ForJob(job => job.Match is { } match
                ? ask.Reply(Markup.Paragraphs(ask.Texts["Score.Match", ask.NameOf(job), match], Reasons(ask, job.MatchReasons), Skills(ask, "Score.Missing", job.MissingRequired)))
                : ask.Reply(ask.Texts["Score.NoMatch", ask.NameOf(job)]));
        }

        if (ask.Facts.ResumeScores.Count == 0)
        {
            return isResume || ask.Facts.Jobs.Count == 0 ? ask.Reply(ask.Texts["Score.None"]) : ask.ForJob(_ => ask.Reply(ask.Texts["Score.None"]));
        }

        var wanted = ask.Facts.ResumeScores.Where(s => ask.Text.Contains(s.Kind, StringComparison.OrdinalIgnoreCase)).ToList();
        return ask.Reply(Markup.Paragraphs((wanted.Count > 0 ? wanted : ask.Facts.ResumeScores)
            .Select(s => Markup.Paragraphs(ask.Texts["Score.Resume", Markup.Escape(s.ResumeTitle), Markup.Escape(s.Kind), s.Score], Reasons(ask, s.Reasons)))));
    }

    public static CoachReply Gaps(CoachAsk ask)
    {
        if (JobFinder.Find(ask.Facts, ask.Text) is [var job])
        {
            if (job.Match is null && job.MissingRequired.Count + job.MissingPreferred.Count + job.MatchedSkills.Count == 0)
            {
                return ask.Reply(ask.Texts["Score.NoMatch", ask.NameOf(job)]);
            }

            var text = job.MissingRequired.Count + job.MissingPreferred.Count == 0 ? ask.Texts["Gaps.NoneFor", ask.NameOf(job)] : ask.Texts["Gaps.Intro", ask.NameOf(job)];
            return ask.Reply(
                Markup.Paragraphs(text, Skills(ask, "Gaps.Required", job.MissingRequired), Skills(ask, "Gaps.Preferred", job.MissingPreferred), Skills(ask, "Gaps.Matched", job.MatchedSkills), job.MissingRequired.Count > 0 ? ask.Texts["Gaps.Honest"] : null),
                [.. job.MissingRequired.Take(3).Select(s => GoalFor(ask, s, job)).OfType<CoachProposal>()]);
        }

        var shared = SharedGaps(ask.Facts);
        return shared.Count == 0
            ? ask.Reply(ask.Facts.Jobs.Count == 0 ? ask.Texts["Job.None"] : ask.Texts["Gaps.None"])
            : ask.Reply(
                Markup.Paragraphs(ask.Texts["Gaps.Shared"], Markup.List(shared.Take(8).Select(g => ask.Texts["Gaps.SharedLine", Markup.Escape(g.Skill), g.Jobs.Count])), ask.Texts["Gaps.Honest"]),
                [.. shared.Take(2).Select(g => GoalFor(ask, g.Skill, null)).OfType<CoachProposal>()]);
    }

    public static CoachReply Compare(CoachAsk ask)
    {
        var named = JobFinder.AllNamed(ask.Facts, ask.Text);
        var offers = ask.Facts.Jobs.Where(j => j.Stage == JobStage.OfferReceived).ToList();
        var jobs = named.Count > 1 ? named : offers.Count > 1 ? offers : [.. ask.Facts.Jobs.Where(j => j is { IsOpen: true, Match: not null }).OrderByDescending(j => j.Match).Take(3)];
        if (jobs.Count < 2)
        {
            return ask.Reply(ask.Texts["Compare.TooFew"]);
        }

        var rows = jobs.Take(4).Select(j => ask.Texts["Compare.Row", ask.NameOf(j), Value(j.Match), Markup.Escape(Value(MoneyAnswers.Pay(j))), Markup.Escape(Value(j.WorkMode?.ToLowerInvariant())), Markup.Escape(Value(j.Location)), ask.Texts["Stage." + j.Stage], j.MissingRequired.Count]);
        return ask.Reply(Markup.Paragraphs(ask.Texts["Compare.Head"] + "\n" + string.Join('\n', rows), ask.Texts["Compare.Advice"]));

        string Value(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : ask.Texts["NotStated"];
    }

    /// <summary>A proposal to make a gap a goal; null when such a goal is there.</summary>
    public static CoachProposal? GoalFor(CoachAsk ask, string skill, CoachJob? job) =>
        ask.Facts.Goals.Any(g => !g.IsDone && g.Title.Contains(skill, StringComparison.OrdinalIgnoreCase)) ? null
        : new CoachProposal(
            new AddGoalChange(ask.Texts["Goal.Learn", skill], null, ask.Facts.Today.AddDays(60), skill, job?.Id, [.. ask.Texts["Goal.Milestones", skill].Split('|')]),
            job is null ? ask.Texts["Goal.WhyShared", skill] : ask.Texts["Goal.WhyJob", job.Title, job.Company, skill]);

    private static string? Skills(CoachAsk ask, string key, IReadOnlyList<string> skills) => skills.Count == 0 ? null : ask.Texts[key, string.Join(", ", skills.Take(20).Select(Markup.Escape))];

    private static string Reasons(CoachAsk ask, IReadOnlyList<ScoreReason> reasons) => reasons.Count == 0
        ? ask.Texts["Score.NoReasons"]
        : Markup.List(reasons.OrderBy(r => r.Points).Select(r => ask.Texts["Score.Reason", Markup.Escape(r.Text), r.Points.ToString("+0.#;-0.#;0", CultureInfo.InvariantCulture)]));
}

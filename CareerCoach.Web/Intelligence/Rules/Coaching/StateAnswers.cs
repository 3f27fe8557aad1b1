namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>Answers about where the search stands: greeting, what is due, what next, the board at a glance.</summary>
internal static class StateAnswers
{
    public static CoachReply Greeting(CoachAsk ask)
    {
        var hello = string.IsNullOrWhiteSpace(ask.Facts.Name) ? ask.Texts["Greeting"] : ask.Texts["Greeting.Named", Markup.Escape(ask.Facts.Name)];
        var due = DueList.Of(ask.Facts);
        return ask.Reply(Markup.Paragraphs(hello, due.Count == 0 ? NextStep(ask).Text : ask.Texts["Greeting.Due", due.Count, Markup.List(due.Take(3).Select(d => d.Text))], ask.Texts["Greeting.Who"]));
    }

    public static CoachReply Due(CoachAsk ask)
    {
        var due = DueList.Of(ask.Facts, 14);
        return due.Count == 0
            ? ask.Reply(Markup.Paragraphs(ask.Texts["Due.None"], NextStep(ask).Text))
            : ask.Reply(Markup.Paragraphs(ask.Texts["Due.Intro", due.Count], Markup.List(due.Select(d => d.Text))));
    }

    public static CoachReply Next(CoachAsk ask)
    {
        var (text, proposals) = NextStep(ask);
        return ask.Reply(text, proposals);
    }

    public static CoachReply Board(CoachAsk ask)
    {
        var jobs = ask.Facts.Jobs;
        if (jobs.Count == 0)
        {
            return ask.Reply(ask.Texts["Job.None"]);
        }

        var stages = jobs.GroupBy(j => j.Stage).OrderBy(g => g.Key).Select(g => ask.Texts["Board.Stage", ask.Texts["Stage." + g.Key], g.Count()]);
        return ask.Reply(Markup.Paragraphs(ask.Texts["Board.Intro", jobs.Count, jobs.Count(j => j.IsOpen)], Markup.List(stages), NextStep(ask).Text));
    }

    private static (string Text, IReadOnlyList<CoachProposal> Proposals) NextStep(CoachAsk ask) => Steps(ask).First();

    /// <summary>What helps now, the most helpful first; at least one.</summary>
    public static IEnumerable<(string Text, IReadOnlyList<CoachProposal> Proposals)> Steps(CoachAsk ask)
    {
        var (facts, texts) = (ask.Facts, ask.Texts);
        foreach (var due in DueList.Of(facts, 3).Take(3))
        {
            yield return (texts["Next.Due", due.Text], []);
        }

        if (facts.Resume is null || ResumeFacts.Of(facts.Resume).Count + facts.Resume.Skills.Count == 0)
        {
            yield return (texts["Next.Resume"], []);
        }

        if (facts.Jobs.Count == 0)
        {
            yield return (texts["Next.Job"], []);
        }

        if (facts.ResumeScores.Where(s => s.Score < 60).OrderBy(s => s.Score).FirstOrDefault() is { } low)
        {
            var worst = low.Reasons.Where(r => r.Points < 0).OrderBy(r => r.Points).FirstOrDefault();
            yield return (texts["Next.Score", Markup.Escape(low.ResumeTitle), Markup.Escape(low.Kind), low.Score, worst is null ? "" : texts["Next.ScoreReason", Markup.Escape(worst.Text)]], []);
        }

        if (facts.Jobs.Where(j => j is { Stage: JobStage.Interested, Match: >= 50 }).OrderByDescending(j => j.Match).FirstOrDefault() is { } best)
        {
            yield return (texts["Next.Apply", ask.NameOf(best), best.Match], []);
        }

        if (JobAnswers.SharedGaps(facts).FirstOrDefault() is { Jobs.Count: > 1 } gap)
        {
            yield return (texts["Next.Gap", gap.Jobs.Count, Markup.Escape(gap.Skill)], JobAnswers.GoalFor(ask, gap.Skill, null) is { } goal ? [goal] : []);
        }

        yield return (facts.Jobs.Count == 0 || facts.Jobs.Any(j => j.IsOpen) ? texts["Next.Wait"] : texts["Next.More"], []);
    }
}

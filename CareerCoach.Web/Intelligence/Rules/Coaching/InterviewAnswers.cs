namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>Answers for interviews: a typical question with the person's own facts, and checklists by stage.</summary>
internal static class InterviewAnswers
{
    public static CoachReply Typical(CoachAsk ask)
    {
        var question = TypicalQuestions.Find(ask.Text)!;
        var job = JobFinder.Named(ask.Facts, ask.Text) is [var named] ? named : ask.Facts.Jobs.FirstOrDefault(j => j.Id == ask.Facts.FocusJobId);
        var wanted = question.Keywords + " " + string.Join(' ', job?.MatchedSkills ?? []);
        var facts = ask.Facts.Resume is null ? [] : ResumeFacts.Fitting(ask.Facts.Resume, wanted, 3);
        if (facts.Count == 0 && ask.Facts.Resume is not null)
        {
            facts = [.. ResumeFacts.Of(ask.Facts.Resume).OrderByDescending(f => f.HasNumber).Take(2)];
        }

        var own = facts.Count == 0 ? ask.Texts["Typical.NoFacts"]
            : ask.Texts["Typical.Facts"] + "\n\n" + Markup.List(facts.Select(f => f.Where.Length == 0 ? Markup.Escape(f.Text) : ask.Texts["Typical.Fact", Markup.Escape(f.Text), Markup.Escape(f.Where)]));
        return ask.Reply(Markup.Paragraphs(
            ask.Texts["Typical.Intro", question.Title],
            Markup.List(question.Points),
            own,
            job is { MatchedSkills.Count: > 0 } ? ask.Texts["Typical.Job", ask.NameOf(job), string.Join(", ", job.MatchedSkills.Take(5).Select(Markup.Escape))] : null,
            facts.Any(f => !f.HasNumber) ? ask.Texts["Typical.Number"] : null));
    }

    public static CoachReply Checklist(CoachAsk ask)
    {
        var job = JobFinder.Find(ask.Facts, ask.Text) is [var one] ? one : null;
        var stage = StageIn(ask.Text) ?? job?.Stage ?? (ask.Facts.Interviews.Any(i => DateOnly.FromDateTime(i.LocalStart) >= ask.Facts.Today) ? JobStage.InterviewScheduled : JobStage.Applied);
        var next = ask.Facts.Interviews.Where(i => i.JobId == job?.Id && DateOnly.FromDateTime(i.LocalStart) >= ask.Facts.Today).OrderBy(i => i.LocalStart).FirstOrDefault();
        return ask.Reply(Markup.Paragraphs(
            job is null ? ask.Texts["Checklist.Intro", ask.Texts["Stage." + stage]] : ask.Texts["Checklist.IntroJob", ask.Texts["Stage." + stage], ask.NameOf(job)],
            next is null || stage != JobStage.InterviewScheduled ? null : ask.Texts["Checklist.When", DueList.When(DateOnly.FromDateTime(next.LocalStart), ask.Facts.Today, ask.Texts)],
            Markup.List(ask.Texts["Checklist." + stage].Split('|')),
            job is { MissingRequired.Count: > 0 } && stage is JobStage.Interested or JobStage.InterviewScheduled && job is not null
                ? ask.Texts["Checklist.Gaps", string.Join(", ", job.MissingRequired.Take(5).Select(Markup.Escape))] : null));
    }

    private static JobStage? StageIn(string text)
    {
        bool Has(string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);
        return Has("after") && Has("interview") ? JobStage.InterviewCompleted
            : Has("interview") || Has("phone screen") ? JobStage.InterviewScheduled
            : Has("offer") ? JobStage.OfferReceived
            : Has("reject") ? JobStage.Rejected
            : Has("first day") || Has("new job") ? JobStage.Accepted
            : Has("applying") || Has("before i apply") || Has("application") || Has("to apply") ? JobStage.Interested
            : null;
    }
}

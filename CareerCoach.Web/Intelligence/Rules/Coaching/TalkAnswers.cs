namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>Answers that depend on the talk itself ("why?", "more", "yes") or that say honestly what rules can't do.</summary>
internal static class TalkAnswers
{
    /// <summary>How the last answer came about.</summary>
    public static CoachReply Why(CoachAsk ask) => ask.Reply(ask.Texts.Find("Why." + ask.About, "Why.Other"));

    /// <summary>What else there is to the last answer; where that is all, it says so.</summary>
    public static CoachReply More(CoachAsk ask) => ask.About switch
    {
        CoachIntent.Due => DueList.Of(ask.Facts, 60) is { Count: > 0 } due ? ask.Reply(Markup.Paragraphs(ask.Texts["More.Due", due.Count], Markup.List(due.Select(d => d.Text)))) : ask.Reply(ask.Texts["More.NoDue"]),
        CoachIntent.Next => ask.Reply(Markup.Paragraphs(ask.Texts["More.Next"], Markup.List(StateAnswers.Steps(ask).Skip(1).Take(4).Select(s => s.Text).DefaultIfEmpty(ask.Texts["More.NoNext"])))),
        CoachIntent.TypicalQuestion or CoachIntent.Expect => ask.Reply(Markup.Paragraphs(ask.Texts["More.Typical"], Markup.List(TypicalQuestions.All.Select(q => q.Title)))),
        CoachIntent.Gaps when JobAnswers.SharedGaps(ask.Facts) is { Count: > 0 } gaps => ask.Reply(Markup.Paragraphs(ask.Texts["More.Gaps"], Markup.List(gaps.Take(20).Select(g => ask.Texts["Gaps.SharedLine", Markup.Escape(g.Skill), g.Jobs.Count])))),
        _ => ask.Reply(ask.Texts["More.Other"]),
    };

    public static CoachReply Yes(CoachAsk ask) => ask.Reply(ask.Texts["Yes"]);

    public static CoachReply No(CoachAsk ask) => ask.Reply(ask.Texts["No"]);

    /// <summary>Someone says how they feel: kind, with their own figures for perspective, and one small step.</summary>
    public static CoachReply Feelings(CoachAsk ask)
    {
        var sent = ask.Facts.Jobs.Count(j => j.Stage != JobStage.Interested);
        var talks = ask.Facts.Interviews.Count;
        return ask.Reply(Markup.Paragraphs(
            ask.Texts["Feelings"],
            sent == 0 ? null : talks == 0 ? ask.Texts["Feelings.Sent", sent] : ask.Texts["Feelings.Talks", sent, talks],
            StateAnswers.Steps(ask).FirstOrDefault().Text is { } step ? ask.Texts["Feelings.Step", step] : null));
    }

    /// <summary>Words of despair need people, not rules.</summary>
    public static CoachReply Crisis(CoachAsk ask) => ask.Reply(ask.Texts["Crisis"]);

    /// <summary>A fixed answer: what rules can't do, and what helps instead.</summary>
    public static CoachReply Fixed(CoachAsk ask) => ask.Reply(ask.Texts["Fixed." + ask.Intent]);

    /// <summary>Where in this application something is done.</summary>
    public static CoachReply HowTo(CoachAsk ask)
    {
        var topic = new[] { ("export", "Export"), ("delete my", "Erase"), ("erase", "Erase"), ("password", "Password"), ("two-factor", "Password"), ("passkey", "Password"), ("upload", "Upload"), ("import", "Upload"), ("calendar", "Calendar"), ("remind", "Reminders"), ("notif", "Reminders"), ("add a job", "AddJob"), ("add job", "AddJob"), ("save a job", "AddJob"), ("model", "Model"), ("dark", "Look") }
            .FirstOrDefault(t => ask.Text.Contains(t.Item1, StringComparison.OrdinalIgnoreCase)).Item2 ?? "Other";
        return ask.Reply(ask.Texts["HowTo." + topic]);
    }

    /// <summary>Nothing fits: in the person's own language where it is another one.</summary>
    public static CoachReply Unknown(CoachAsk ask) => ForeignQuestion.LanguageOf(ask.Text) is { } language
        ? ask.Reply(Markup.Paragraphs(ask.Texts.Find("Foreign." + language, "Foreign.other"), ask.Texts["Foreign.English"]))
        : ask.Reply(ask.Texts["Unknown"]);
}

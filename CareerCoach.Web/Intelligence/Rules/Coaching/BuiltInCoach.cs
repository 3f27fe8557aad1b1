namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>
/// The coach without a model: rules over the person's own data. It states only what <see cref="CoachFacts"/> holds, says when it
/// does not know, and reads a wish for a change only from the person's own question.
/// </summary>
public static class BuiltInCoach
{
    /// <summary>The answer to one question; the same question and facts give the same answer.</summary>
    public static CoachReply Answer(CoachQuestion question, CoachFacts facts, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(facts);
        var meant = FollowUps.Read(question, facts);
        var ask = new CoachAsk(IntentReader.Tidy(question.Text), meant.Intent, facts with { FocusJobId = meant.Focus?.Id ?? facts.FocusJobId }, Texts(language)) { About = meant.About };
        return meant.Intent switch
        {
            CoachIntent.Greeting => StateAnswers.Greeting(ask),
            CoachIntent.Thanks => ask.Reply(ask.Texts["Thanks"]),
            CoachIntent.Help => ask.Reply(ask.Texts["Help"]),
            CoachIntent.Due => StateAnswers.Due(ask),
            CoachIntent.Next => StateAnswers.Next(ask),
            CoachIntent.Board => StateAnswers.Board(ask),
            CoachIntent.WhyScore => JobAnswers.WhyScore(ask),
            CoachIntent.Gaps => JobAnswers.Gaps(ask),
            CoachIntent.CompareJobs => JobAnswers.Compare(ask),
            CoachIntent.Salary => MoneyAnswers.Salary(ask),
            CoachIntent.TypicalQuestion => InterviewAnswers.Typical(ask),
            CoachIntent.Checklist => InterviewAnswers.Checklist(ask),
            CoachIntent.FollowUpMail => MailAnswers.FollowUp(ask),
            CoachIntent.Fit => JobTalk.Fit(ask),
            CoachIntent.JobInfo => JobTalk.Info(ask),
            CoachIntent.ListJobs => JobTalk.List(ask),
            CoachIntent.Waiting => JobTalk.Waiting(ask),
            CoachIntent.Expect => JobTalk.Expect(ask),
            CoachIntent.Letter => JobTalk.Letter(ask),
            CoachIntent.AboutMe => JobTalk.AboutMe(ask),
            CoachIntent.Feelings => TalkAnswers.Feelings(ask),
            CoachIntent.Crisis => TalkAnswers.Crisis(ask),
            CoachIntent.FindJobs or CoachIntent.Research or CoachIntent.WriteResume or CoachIntent.Bye => TalkAnswers.Fixed(ask),
            CoachIntent.HowTo => TalkAnswers.HowTo(ask),
            CoachIntent.Why => TalkAnswers.Why(ask),
            CoachIntent.More => TalkAnswers.More(ask),
            CoachIntent.Yes => TalkAnswers.Yes(ask),
            CoachIntent.No => TalkAnswers.No(ask),
            CoachIntent.Unknown => TalkAnswers.Unknown(ask),
            _ => ChangeAnswers.Propose(ask),
        };
    }

    internal static RuleTexts Texts(string language) => RuleTexts.Load("Coaching/Texts", "coach", language);

    internal static string NameOf(CoachJob job, RuleTexts texts) => texts["Job.Name", Markup.Escape(job.Title), Markup.Escape(job.Company)];
}

/// <summary>One question being answered, with what every part of the coach needs.</summary>
internal sealed record CoachAsk(string Text, CoachIntent Intent, CoachFacts Facts, RuleTexts Texts)
{
    /// <summary>What was asked before, for questions about the last answer.</summary>
    public CoachIntent About { get; init; }

    public string NameOf(CoachJob job) => BuiltInCoach.NameOf(job, Texts);

    public CoachReply Reply(string markdown, IReadOnlyList<CoachProposal>? proposals = null) =>
        new(Intent, markdown, [.. Texts.Find("Suggest." + Intent, "Suggest.Default").Split('|')], [.. (proposals ?? []).Where(p => ProposalCheck.Fits(p.Change, Facts))]);

    /// <summary>The answer for the one job that is meant, or a question back which one.</summary>
    public CoachReply ForJob(Func<CoachJob, CoachReply> answer) => JobFinder.Find(Facts, Text) switch
    {
        [var job] => answer(job),
        [] when Facts.Jobs.Count == 0 => Reply(Texts["Job.None"]),
        [] => Reply(Texts["Job.Which", Markup.List(Facts.Jobs.Where(j => j.IsOpen).Take(8).Select(NameOf))]),
        var several => Reply(Texts["Job.Several", Markup.List(several.Take(8).Select(NameOf))]),
    };
}

using System.Globalization;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>Drafts of short letters from facts; what is not known stays a placeholder in brackets.</summary>
internal static class MailAnswers
{
    public static CoachReply FollowUp(CoachAsk ask) => ask.ForJob(job =>
    {
        var past = ask.Facts.Interviews.Where(i => i.JobId == job.Id && DateOnly.FromDateTime(i.LocalStart) <= ask.Facts.Today).OrderByDescending(i => i.LocalStart).FirstOrDefault();
        var isThanks = past is not null && (job.Stage == JobStage.InterviewCompleted || ask.Text.Contains("thank", StringComparison.OrdinalIgnoreCase));
        var to = (isThanks ? past!.Interviewer : null) ?? job.ContactName;
        var applied = job.AppliedOn ?? (job.Stage == JobStage.Applied ? job.StageSince : null);
        var body = isThanks
            ? ask.Texts["Mail.Thanks", Markup.Escape(job.Title), Day(DateOnly.FromDateTime(past!.LocalStart)), Reason(ask, job)]
            : ask.Texts["Mail.FollowUp", Markup.Escape(job.Title), applied is { } day ? ask.Texts["Mail.On", Day(day)] : ask.Texts["Mail.OnUnknown"], Reason(ask, job), Markup.Escape(job.Company)];
        var letter = Markup.Paragraphs(
            ask.Texts[isThanks ? "Mail.ThanksSubject" : "Mail.Subject", Markup.Escape(job.Title)],
            to is null ? ask.Texts["Mail.DearUnknown"] : ask.Texts["Mail.Dear", Markup.Escape(to)],
            body,
            ask.Texts["Mail.Regards", string.IsNullOrWhiteSpace(ask.Facts.Name) ? ask.Texts["Mail.YourName"] : Markup.Escape(ask.Facts.Name)]);
        return ask.Reply(Markup.Paragraphs(ask.Texts["Mail.Intro", ask.NameOf(job)], string.Join('\n', letter.Split('\n').Select(l => ("> " + l).TrimEnd())), ask.Texts["Mail.Check"]));
    });

    private static string Reason(CoachAsk ask, CoachJob job)
    {
        var wanted = $"{job.Title} {string.Join(' ', job.MatchedSkills)}";
        var fact = ask.Facts.Resume is null ? null : ResumeFacts.Fitting(ask.Facts.Resume, wanted, 1).FirstOrDefault();
        return fact is null ? ask.Texts["Mail.ReasonUnknown"] : ask.Texts["Mail.Reason", Markup.Escape(fact.Text.TrimEnd('.', ' '))];
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}

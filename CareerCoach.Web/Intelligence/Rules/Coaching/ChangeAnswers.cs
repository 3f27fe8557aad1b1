using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>Turns a person's own request ("move Acme to applied") into a proposal to accept.</summary>
internal static class ChangeAnswers
{
    public static CoachReply Propose(CoachAsk ask) => ask.Intent switch
    {
        CoachIntent.MoveJob => Move(ask, IntentReader.MovePattern().Match(ask.Text)),
        CoachIntent.AddNote => Note(ask, IntentReader.NotePattern().Match(ask.Text)),
        CoachIntent.PlanInterview => Interview(ask, IntentReader.InterviewPattern().Match(ask.Text)),
        CoachIntent.AddGoal => Goal(ask, IntentReader.GoalPattern().Match(ask.Text)),
        CoachIntent.AddSkill => Skill(ask, IntentReader.SkillPattern().Match(ask.Text)),
        _ => throw new ArgumentOutOfRangeException(nameof(ask), ask.Intent, "This intent asks for no change."),
    };

    private static CoachReply Move(CoachAsk ask, Match request)
    {
        var word = (request.Groups["stage"].Success ? request.Groups["stage"] : request.Groups["verb"]).Value.ToLowerInvariant();
        var stage = word switch
        {
            "interested" => JobStage.Interested,
            "applied" => JobStage.Applied,
            "rejected" => JobStage.Rejected,
            "accepted" => JobStage.Accepted,
            "withdrawn" or "withdrew" => JobStage.Withdrawn,
            _ when word.StartsWith("offer", StringComparison.Ordinal) => JobStage.OfferReceived,
            _ => word.EndsWith("completed", StringComparison.Ordinal) || word.EndsWith("done", StringComparison.Ordinal) ? JobStage.InterviewCompleted : JobStage.InterviewScheduled,
        };
        return For(ask, request).ForJob(job => job.Stage == stage
            ? ask.Reply(ask.Texts["Change.Already", ask.NameOf(job), ask.Texts["Stage." + stage]])
            : Offer(ask, ask.Texts["Change.Move", ask.NameOf(job), ask.Texts["Stage." + stage]], new MoveJobChange(job.Id, stage)));
    }

    private static CoachReply Note(CoachAsk ask, Match request) => For(ask, request).ForJob(job =>
        Offer(ask, ask.Texts["Change.Note", ask.NameOf(job)], new AddNoteChange(job.Id, request.Groups["note"].Value.Trim())));

    private static CoachReply Interview(CoachAsk ask, Match request)
    {
        var day = request.Groups["date"].Value.ToLowerInvariant() switch
        {
            "today" => ask.Facts.Today,
            "tomorrow" => ask.Facts.Today.AddDays(1),
            var iso => DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : (DateOnly?)null,
        };
        var at = !request.Groups["time"].Success ? new TimeOnly(9, 0)
            : TimeOnly.TryParseExact(request.Groups["time"].Value.Replace('.', ':'), "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : (TimeOnly?)null;
        if (day is null || at is null)
        {
            return ask.Reply(ask.Texts["Change.BadDate"]);
        }

        var type = request.Groups["type"].Success ? request.Groups["type"].Value.ToUpperInvariant().Replace("BEHAVIOUR", "BEHAVIOR", StringComparison.Ordinal) : "VIDEO";
        return For(ask, request).ForJob(job => Offer(ask, ask.Texts["Change.Interview", ask.NameOf(job), DueList.When(day.Value, ask.Facts.Today, ask.Texts), at.Value.ToString("HH:mm", CultureInfo.InvariantCulture)], new PlanInterviewChange(job.Id, type, day.Value.ToDateTime(at.Value))));
    }

    private static CoachReply Goal(CoachAsk ask, Match request)
    {
        var title = request.Groups["goal"].Value.Trim();
        DateOnly? target = DateOnly.TryParseExact(request.Groups["date"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
        return Offer(ask, ask.Texts["Change.Goal", Markup.Escape(title)], new AddGoalChange(char.ToUpperInvariant(title[0]) + title[1..], TargetDate: target));
    }

    private static CoachReply Skill(CoachAsk ask, Match request)
    {
        var name = request.Groups["skill"].Value.Trim();
        var change = new AddSkillChange(name, request.Groups["level"].Success ? request.Groups["level"].Value.ToUpperInvariant() : null);
        return ProposalCheck.Fits(change, ask.Facts) ? Offer(ask, ask.Texts["Change.Skill", Markup.Escape(name)], change) : ask.Reply(ask.Texts["Change.SkillThere", Markup.Escape(name)]);
    }

    // The job is looked for in the part of the sentence that names it, not in a note's text.
    private static CoachAsk For(CoachAsk ask, Match request) => request.Groups["job"].Success ? ask with { Text = request.Groups["job"].Value } : ask with { Text = "" };

    private static CoachReply Offer(CoachAsk ask, string text, ProposedChange change) => ask.Reply(text, [new CoachProposal(change, ask.Texts["Change.Asked"])]);
}

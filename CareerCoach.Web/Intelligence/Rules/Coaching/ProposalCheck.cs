namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>Whether a proposal can be carried out on a person's own data, whoever made it.</summary>
public static class ProposalCheck
{
    private static readonly string[] InterviewTypes = ["PHONE", "VIDEO", "ONSITE", "TECHNICAL", "BEHAVIORAL", "PANEL", "FINAL"];
    private static readonly string[] Levels = ["BEGINNER", "INTERMEDIATE", "ADVANCED", "EXPERT"];

    /// <summary>True when every text it needs is there, short enough for its field, and of the allowed values.</summary>
    public static bool IsComplete(ProposedChange change) => change switch
    {
        AddJobChange c => Short(c.Title) && Short(c.Company) && (c.Url is null || IsWebAddress(c.Url)),
        MoveJobChange c => c.JobId != Guid.Empty && Enum.IsDefined(c.To),
        AddNoteChange c => c.JobId != Guid.Empty && Filled(c.Text, 4000),
        PlanInterviewChange c => c.JobId != Guid.Empty && InterviewTypes.Contains(c.InterviewType) && c.Minutes is >= 5 and <= 600 && c.LocalStart != default,
        AddGoalChange c => Short(c.Title) && (c.Milestones ?? []).All(Short),
        AddMilestoneChange c => c.GoalId != Guid.Empty && Short(c.Title),
        AddSkillChange c => Filled(c.Name, 100) && (c.Level is null || Levels.Contains(c.Level)),
        RewordBulletChange c => Filled(c.Before, 2000) && Filled(c.After, 2000) && c.Before != c.After,
        _ => false,
    };

    /// <summary>True when it is complete and names only jobs, goals and bullets that <paramref name="facts"/> hold, so that it can be shown as a card.</summary>
    public static bool Fits(ProposedChange change, CoachFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return IsComplete(change) && change switch
        {
            MoveJobChange c => facts.Jobs.Any(j => j.Id == c.JobId && j.Stage != c.To),
            AddNoteChange c => HasJob(facts, c.JobId),
            PlanInterviewChange c => HasJob(facts, c.JobId),
            AddGoalChange c => c.JobId is null || HasJob(facts, c.JobId.Value),
            AddMilestoneChange c => facts.Goals.Any(g => g.Id == c.GoalId),
            AddSkillChange c => facts.Resume?.Skills.Any(s => string.Equals(s.Name, c.Name, StringComparison.OrdinalIgnoreCase)) != true,
            RewordBulletChange c => facts.Resume is { } resume && ResumeFacts.Of(resume).Any(f => f.Text == c.Before),
            _ => true,
        };
    }

    private static bool HasJob(CoachFacts facts, Guid id) => facts.Jobs.Any(j => j.Id == id);

    private static bool Short(string? text) => Filled(text, 200);

    private static bool Filled(string? text, int longest) => !string.IsNullOrWhiteSpace(text) && text.Length <= longest;

    private static bool IsWebAddress(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.UserInfo == "";
}

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>What the person typed. Only this text can ask for a change; a posting or a resume never can.</summary>
public sealed record CoachQuestion(string Text)
{
    /// <summary>What the person asked before; null at the beginning of a talk.</summary>
    public string? LastQuestion { get; init; }
    /// <summary>What the coach answered to it.</summary>
    public string? LastAnswer { get; init; }
}

/// <summary>What the built-in coach took the question to be.</summary>
public enum CoachIntent
{
    Unknown, Greeting, Thanks, Help, Due, Next, WhyScore, Gaps, TypicalQuestion, Checklist, Salary, FollowUpMail, CompareJobs, Board, MoveJob, AddGoal, AddNote, AddSkill, PlanInterview,
    Fit, JobInfo, ListJobs, Waiting, Expect, Letter, AboutMe, Feelings, Crisis, FindJobs, Research, WriteResume, HowTo, Bye, Why, More, Yes, No,
}

/// <summary>An answer of the built-in coach.</summary>
/// <param name="Text">Markdown; facts in it are escaped, so a company's name cannot become a link or an image.</param>
/// <param name="Suggestions">Questions to ask next, for chips.</param>
/// <param name="Proposals">Changes to accept or decline.</param>
public sealed record CoachReply(CoachIntent Intent, string Text, IReadOnlyList<string> Suggestions, IReadOnlyList<CoachProposal> Proposals);

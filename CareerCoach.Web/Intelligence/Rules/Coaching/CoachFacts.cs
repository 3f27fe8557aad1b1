using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>What the coach may know about one person, at one moment; it says nothing that is not in here.</summary>
/// <param name="Today">The person's own calendar day.</param>
public sealed record CoachFacts(DateOnly Today)
{
    /// <summary>First name or full name; null where not given.</summary>
    public string? Name { get; init; }
    /// <summary>Profile or primary resume as data; null where there is none.</summary>
    public JsonResume? Resume { get; init; }
    public IReadOnlyList<CoachJob> Jobs { get; init; } = [];
    public IReadOnlyList<CoachInterview> Interviews { get; init; } = [];
    public IReadOnlyList<CoachGoal> Goals { get; init; } = [];
    public IReadOnlyList<CoachResumeScore> ResumeScores { get; init; } = [];
    /// <summary>The job the conversation is about ("this job"); null outside a job.</summary>
    public Guid? FocusJobId { get; init; }
    /// <summary>The salary the person wants a year, from the profile; null where not given.</summary>
    public decimal? DesiredSalary { get; init; }
    /// <summary>ISO 4217 code of <see cref="DesiredSalary"/>.</summary>
    public string? DesiredCurrency { get; init; }
    /// <summary>Further texts of the person's own, such as what they said in this talk; the fact check alone reads them.</summary>
    public IReadOnlyList<string> OwnTexts { get; init; } = [];
    /// <summary>Texts of others that the talk is about, such as the posting; the fact check alone reads them.</summary>
    public IReadOnlyList<string> OtherTexts { get; init; } = [];
}

/// <summary>The states of a job on the board, in the order of the columns; names as in the schema's JobStatus.</summary>
public enum JobStage { Interested, Applied, InterviewScheduled, InterviewCompleted, OfferReceived, Rejected, Accepted, Withdrawn }

/// <summary>One saved job with what the rules found out about it.</summary>
/// <param name="StageSince">The day it came into <paramref name="Stage"/>.</param>
public sealed record CoachJob(Guid Id, string Title, string Company, JobStage Stage, DateOnly StageSince)
{
    public DateOnly? AppliedOn { get; init; }
    /// <summary>Last day to apply.</summary>
    public DateOnly? Deadline { get; init; }
    /// <summary>The day the person planned to follow up.</summary>
    public DateOnly? FollowUpOn { get; init; }
    /// <summary>Match of resume and posting, 0 to 100; null where not analysed.</summary>
    public int? Match { get; init; }
    public IReadOnlyList<ScoreReason> MatchReasons { get; init; } = [];
    public IReadOnlyList<string> MatchedSkills { get; init; } = [];
    /// <summary>Required skills that the resume does not show.</summary>
    public IReadOnlyList<string> MissingRequired { get; init; } = [];
    /// <summary>Preferred skills that the resume does not show.</summary>
    public IReadOnlyList<string> MissingPreferred { get; init; } = [];
    public decimal? SalaryMin { get; init; }
    public decimal? SalaryMax { get; init; }
    /// <summary>ISO 4217 code.</summary>
    public string? Currency { get; init; }
    /// <summary>"HOUR", "DAY", "WEEK", "MONTH" or "YEAR".</summary>
    public string? SalaryPeriod { get; init; }
    public string? WorkMode { get; init; }
    public string? Location { get; init; }
    /// <summary>Name of a person at the company, for letters.</summary>
    public string? ContactName { get; init; }
    public CoachOffer? Offer { get; init; }

    /// <summary>True while there is still something to do about it.</summary>
    public bool IsOpen => Stage is not (JobStage.Rejected or JobStage.Accepted or JobStage.Withdrawn);
}

/// <summary>An offer as received; <paramref name="Deadline"/> is the last day to answer.</summary>
public sealed record CoachOffer(decimal? Base, string? Currency, string? Period, DateOnly? Deadline)
{
    public decimal? Bonus { get; init; }
}

/// <summary>A planned or past interview.</summary>
/// <param name="Type">Name of the schema's InterviewType, such as "PHONE".</param>
/// <param name="LocalStart">In the person's own time zone.</param>
public sealed record CoachInterview(Guid Id, Guid JobId, string Type, DateTime LocalStart)
{
    public string? Interviewer { get; init; }
    public bool IsPrepared { get; init; }
    public bool ThankYouSent { get; init; }
}

/// <summary>A career goal; <paramref name="Progress"/> is 0 to 100.</summary>
public sealed record CoachGoal(Guid Id, string Title, int Progress, DateOnly? TargetDate, bool IsDone);

/// <summary>One score of a resume with its reasons.</summary>
/// <param name="Kind">"overall", "ats", "readability" or a section's name.</param>
/// <param name="Score">0 to 100.</param>
public sealed record CoachResumeScore(string ResumeTitle, string Kind, int Score, IReadOnlyList<ScoreReason> Reasons);

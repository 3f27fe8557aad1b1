using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;

namespace CareerCoach.Web.Features.Insights;

/// <summary>What a person did to find work in a period, as an employment office asks for it.</summary>
public sealed record SearchReport(Period Period, string Person, DateTimeOffset MadeAt, IReadOnlyList<SentApplication> Applications, IReadOnlyList<HeldInterview> Interviews, IReadOnlyList<OtherActivity> Others)
{
    /// <summary>True where the period holds nothing.</summary>
    public bool IsEmpty => Applications.Count + Interviews.Count + Others.Count == 0;
}

/// <summary>An application that was sent.</summary>
/// <param name="Through">The link that it went through, if any.</param>
/// <param name="Contact">The person known at the employer.</param>
/// <param name="Result">Where it stands now, since <paramref name="ResultAt"/>.</param>
public sealed record SentApplication(DateTimeOffset At, string Company, string Title, string? Place, ApplicationMethod Method, string? Through, string? Source, string? Referral, string? Confirmation, string? Contact, JobStatus Result, DateTimeOffset? ResultAt);

/// <summary>A round of interviews; it lies ahead where <paramref name="At"/> does.</summary>
public sealed record HeldInterview(DateTimeOffset At, string Company, string Title, InterviewType Type, string? With, InterviewOutcome Outcome);

/// <summary>Anything else that counts as looking for work. <paramref name="Kind"/> is a key of the words.</summary>
public sealed record OtherActivity(DateTimeOffset At, string Kind, string Text);

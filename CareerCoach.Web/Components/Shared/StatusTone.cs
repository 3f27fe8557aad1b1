using CareerCoach.Data.Jobs;

namespace CareerCoach.Web.Components.Shared;

/// <summary>The colours of the pipeline: a <c>data-tone</c> attribute gives <c>--tone</c>, <c>--tone-soft</c> and <c>--on-tone-soft</c> (app.css).</summary>
public static class StatusTone
{
    /// <summary>The palette, also for columns that a person adds.</summary>
    public static IReadOnlyList<string> All { get; } = ["slate", "blue", "violet", "indigo", "amber", "rose", "green", "gray", "teal"];

    /// <summary>The tone of a status.</summary>
    public static string Of(JobStatus status) => status switch
    {
        JobStatus.Interested => "slate",
        JobStatus.Applied => "blue",
        JobStatus.InterviewScheduled => "violet",
        JobStatus.InterviewCompleted => "indigo",
        JobStatus.OfferReceived => "amber",
        JobStatus.Rejected => "rose",
        JobStatus.Accepted => "green",
        _ => "gray",
    };
}

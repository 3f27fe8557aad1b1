namespace CareerCoach.Web.Features.Jobs;

/// <summary>The words of a job's page: see JobsText.resx.</summary>
public sealed class JobsText;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>What a saved or fetched web page says of the posting on it. Values that the page states outright stand here; the rest is for <see cref="PostingReader"/>.</summary>
public sealed record PostingPage
{
    /// <summary>The description's text, ready for <see cref="PostingReader"/>.</summary>
    public required PostingInput Input { get; init; }

    /// <summary>How it was found: "json-ld" (schema.org JobPosting), "board" (a known applicant-tracking page) or "page" (the main text).</summary>
    public required string FoundBy { get; init; }

    public DateOnly? PostedOn { get; init; }
    public DateOnly? Deadline { get; init; }
    public JobType? JobType { get; init; }
    public WorkMode? WorkMode { get; init; }
    public decimal? SalaryMin { get; init; }
    public decimal? SalaryMax { get; init; }
    /// <summary>ISO 4217.</summary>
    public string? SalaryCurrency { get; init; }
    public SalaryPeriod? SalaryPeriod { get; init; }
    public string? CompanyUrl { get; init; }
}

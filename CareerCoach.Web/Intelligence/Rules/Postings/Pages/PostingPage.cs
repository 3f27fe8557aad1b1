namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>What a saved or fetched web page says of the posting on it. Values that the page states outright stand here; the rest is for <see cref="PostingReader"/>.</summary>
public sealed record PostingPage
{
    /// <summary>The description's text, ready for <see cref="PostingReader"/>.</summary>
    public required PostingInput Input { get; init; }

    /// <summary>How it was found: "json-ld" (schema.org JobPosting), "board" (a known applicant-tracking page), "data" (data in the page or a feed), "list" (a row of a list of jobs) or "page" (the main text).</summary>
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
    /// <summary>Where this posting itself is to be found, as the page says; may be relative.</summary>
    public string? Link { get; init; }

    /// <summary>What the rules understand of the text, with what the page states outright in place of what they guess.</summary>
    public PostingReading Read()
    {
        var reading = PostingReader.Read(Input);
        return reading with
        {
            WorkMode = Stated(WorkMode) ?? reading.WorkMode,
            JobType = Stated(JobType) ?? reading.JobType,
            Deadline = Stated(Deadline) ?? reading.Deadline,
            PostedOn = Stated(PostedOn) ?? reading.PostedOn,
            Salary = SalaryMin is null && SalaryMax is null ? reading.Salary
                : new SalaryFinding(SalaryMin, SalaryMax, SalaryCurrency ?? reading.Salary?.Currency ?? "USD", SalaryPeriod ?? Postings.SalaryPeriod.Year, "", -1, 0),
        };
    }

    private static Finding<T>? Stated<T>(T? value) where T : struct => value is { } stated ? Finding<T>.Given(stated) : null;
}

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>Reads a posting into its parts by rules alone: pure, deterministic, the same on every culture and machine.</summary>
public static class PostingReader
{
    /// <summary>What the posting says; fields that it leaves open are null or empty. Never throws for any text; reads at most the first 200,000 characters.</summary>
    public static PostingReading Read(PostingInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var raw = string.IsNullOrWhiteSpace(input.Text) && input.Html is { Length: > 0 } html ? HtmlText.Of(html) : input.Text ?? "";
        var posting = PostingText.Read(PostingText.Clean(raw));
        var headline = HeadlineReader.Title(posting);
        var company = Given(input.Company) ?? HeadlineReader.Company(posting, Given(input.Title) ?? headline);
        var title = Given(input.Title) ?? HeadlineReader.WithoutEmployer(headline, company);
        var location = Given(input.Location) ?? HeadlineReader.Location(posting);
        var salary = SalaryReader.Read(posting, input.Location, input.Title);
        var years = YearsReader.Read(posting);
        var level = LevelReader.Read(posting, title, years);
        var (required, preferred) = PostingSkills.Read(posting, company?.Value, title?.Value);
        var duties = PostingLists.Responsibilities(posting);
        var facts = new PostingFacts(
            title?.Value ?? "", title is null ? null : LevelReader.OfTitle(title.Value), years, required.Count + preferred.Count, duties.Count, RedFlagRules.OncallIsPaid(posting.Text));

        return new PostingReading
        {
            Text = posting.Text,
            Title = title,
            Company = company,
            Location = location,
            WorkMode = WorkModeReader.Read(posting, input.Title, input.Location),
            JobType = JobTypeReader.Read(posting, input.Title),
            Salary = salary,
            Level = level,
            MinYears = years,
            Responsibilities = duties,
            RequiredSkills = required,
            PreferredSkills = preferred,
            SoftSkills = PostingSkills.Soft(posting),
            Benefits = PostingLists.Benefits(posting),
            Deadline = PostingDates.Deadline(posting),
            PostedOn = PostingDates.Posted(posting),
            Language = PostingLanguage.Of(posting.Text),
            RedFlags = RedFlagReader.Read(posting, facts),
            Highlights = HighlightReader.Read(posting, salary),
        };
    }

    private static Finding<string>? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : Finding<string>.Given(value.Trim());
}

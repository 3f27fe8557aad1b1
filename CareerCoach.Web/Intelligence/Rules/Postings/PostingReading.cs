namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>What the rules understood of a posting. Every value points to the characters of <see cref="Text"/> that show it.</summary>
public sealed record PostingReading
{
    /// <summary>The text that all offsets count in (UTF-16 units): line feeds only, HTML turned to lines.</summary>
    public required string Text { get; init; }
    public Finding<string>? Title { get; init; }
    public Finding<string>? Company { get; init; }
    public Finding<string>? Location { get; init; }
    public Finding<WorkMode>? WorkMode { get; init; }
    public Finding<JobType>? JobType { get; init; }
    public SalaryFinding? Salary { get; init; }
    /// <summary>The level of the role; null only when there is nothing to judge by.</summary>
    public Finding<RoleLevel>? Level { get; init; }
    /// <summary>Fewest years of experience asked for.</summary>
    public Finding<int>? MinYears { get; init; }
    /// <summary>The main duties in the order of the text, at most 8.</summary>
    public IReadOnlyList<Finding<string>> Responsibilities { get; init; } = [];
    /// <summary>Must-have skills in the order of the text, each once.</summary>
    public IReadOnlyList<PostingSkill> RequiredSkills { get; init; } = [];
    /// <summary>Nice-to-have skills in the order of the text, each once.</summary>
    public IReadOnlyList<PostingSkill> PreferredSkills { get; init; } = [];
    public IReadOnlyList<Finding<string>> SoftSkills { get; init; } = [];
    public IReadOnlyList<Finding<string>> Benefits { get; init; } = [];
    /// <summary>The last day to apply.</summary>
    public Finding<DateOnly>? Deadline { get; init; }
    /// <summary>The day the posting says it was published.</summary>
    public Finding<DateOnly>? PostedOn { get; init; }
    /// <summary>ISO 639-1 code of the text's language: en, de, es, fr, pt, it or nl; "en" when it cannot be told.</summary>
    public string Language { get; init; } = "en";
    public IReadOnlyList<RedFlag> RedFlags { get; init; } = [];
    public IReadOnlyList<Highlight> Highlights { get; init; } = [];
}

/// <summary>A value and the characters of the text that show it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Start">Offset into <see cref="PostingReading.Text"/>; -1 when the value was given or rests on the title given.</param>
/// <param name="Length">Number of UTF-16 units; 0 when <paramref name="Start"/> is -1.</param>
public sealed record Finding<T>(T Value, int Start, int Length)
{
    /// <summary>A value that stands outside the text, such as a title from the source's own field.</summary>
    public static Finding<T> Given(T value) => new(value, -1, 0);

    /// <summary>The words that show the value; empty for a given one.</summary>
    public string Evidence(string text) => Start < 0 ? "" : text.Substring(Start, Length);
}

/// <summary>A skill that a posting asks for.</summary>
/// <param name="Name">The name to show and to match by: the vocabulary's canonical one, or the posting's words when it is unknown there.</param>
/// <param name="Term">The posting's own words.</param>
/// <param name="Category">The vocabulary's category, or "keyword" for a term that the vocabulary does not know.</param>
/// <param name="Start">Offset of the first mention.</param>
/// <param name="Length">Length of the first mention.</param>
/// <param name="Mentions">How often the posting names it.</param>
public sealed record PostingSkill(string Name, string Term, string Category, int Start, int Length, int Mentions);

/// <summary>The pay as printed.</summary>
/// <param name="Min">Lower bound in whole currency units per <paramref name="Period"/>; null for "up to".</param>
/// <param name="Max">Upper bound; null for "from"; equal to <paramref name="Min"/> for a single figure.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Period">What the figures are paid for.</param>
/// <param name="Printed">The words of the posting.</param>
/// <param name="Start">Offset of the printed figures.</param>
/// <param name="Length">Length of the printed figures.</param>
public sealed record SalaryFinding(decimal? Min, decimal? Max, string Currency, SalaryPeriod Period, string Printed, int Start, int Length);

/// <summary>Something to be careful about, with the sentence that shows it.</summary>
/// <param name="Kind">Which of the eleven kinds.</param>
/// <param name="Evidence">The sentence.</param>
/// <param name="Start">Offset of the sentence.</param>
/// <param name="Length">Length of the sentence.</param>
public sealed record RedFlag(RedFlagKind Kind, string Evidence, int Start, int Length);

/// <summary>A point in the posting's favour, with the sentence that shows it.</summary>
/// <param name="Kind">Which of the kinds; texts for people hang on it.</param>
/// <param name="Evidence">The sentence.</param>
/// <param name="Start">Offset of the sentence.</param>
/// <param name="Length">Length of the sentence.</param>
public sealed record Highlight(HighlightKind Kind, string Evidence, int Start, int Length);

/// <summary>Where the work is done.</summary>
public enum WorkMode { Remote, Hybrid, Onsite }

/// <summary>The form of employment.</summary>
public enum JobType { FullTime, PartTime, Contract, Internship, Temporary }

/// <summary>What a pay figure is paid for.</summary>
public enum SalaryPeriod { Hour, Day, Week, Month, Year }

/// <summary>Seniority: entry up to about a year, mid 2-4 years or independent, senior 5+ years or expert, lead runs a team or site, executive director and above.</summary>
public enum RoleLevel { Entry, Mid, Senior, Lead, Executive }

/// <summary>What a posting should make one ask about.</summary>
public enum RedFlagKind
{
    UnrealisticExperience, ExcessiveResponsibilities, VagueDescription, UnprofessionalLanguage, ProblematicCulture, UncompensatedOncall,
    UnrelatedSkills, ScamSignals, DiscriminatoryRequirement, Unpaid, CommissionBased,
}

/// <summary>What speaks for a posting.</summary>
public enum HighlightKind
{
    SalaryStated, FlexibleHours, RemoteWork, ParentalLeave, PaidTimeOff, Learning, Equity, Bonus, HealthCover, Pension, VisaOrRelocation,
    CareerProgression, FourDayWeek, NoExperienceNeeded, ClearProcess,
}

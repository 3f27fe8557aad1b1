namespace CareerCoach.Data.Json;

/// <summary>
/// A resume as data, after the JSON Resume schema 1.0.0 (jsonresume.org), which is also the import and export format.
/// Dates are ISO 8601 prefixes as printed: <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>; null when not printed.
/// </summary>
public sealed record JsonResume
{
    public ResumeBasics Basics { get; init; } = new();
    public IReadOnlyList<ResumeWork> Work { get; init; } = [];
    public IReadOnlyList<ResumeWork> Volunteer { get; init; } = [];
    public IReadOnlyList<ResumeEducation> Education { get; init; } = [];
    public IReadOnlyList<ResumeSkill> Skills { get; init; } = [];
    public IReadOnlyList<ResumeCertificate> Certificates { get; init; } = [];
    public IReadOnlyList<ResumeLanguage> Languages { get; init; } = [];
    public IReadOnlyList<ResumeProject> Projects { get; init; } = [];
    public IReadOnlyList<ResumeAward> Awards { get; init; } = [];
    public IReadOnlyList<ResumePublication> Publications { get; init; } = [];
    public IReadOnlyList<string> Interests { get; init; } = [];
    public IReadOnlyList<ResumeReference> References { get; init; } = [];
}

/// <summary>Who the person is and how to reach them.</summary>
public sealed record ResumeBasics
{
    public string? Name { get; init; }
    /// <summary>The headline under the name, for example "Senior Nurse".</summary>
    public string? Label { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public string? Url { get; init; }
    public string? Summary { get; init; }
    public ResumeLocation? Location { get; init; }
    public IReadOnlyList<ResumeLink> Profiles { get; init; } = [];
}

/// <summary>A place, in the parts that were printed.</summary>
public sealed record ResumeLocation(string? Address = null, string? PostalCode = null, string? City = null, string? Region = null, string? Country = null, string? CountryCode = null);

/// <summary>A link of the person: <paramref name="Network"/> such as "LinkedIn", "GitHub", or null for others.</summary>
public sealed record ResumeLink(string Url, string? Network = null, string? Username = null);

/// <summary>A job, or (in <see cref="JsonResume.Volunteer"/>) an unpaid one.</summary>
public sealed record ResumeWork
{
    /// <summary>The employer.</summary>
    public string? Name { get; init; }
    public string? Position { get; init; }
    public string? Location { get; init; }
    /// <summary>"remote", "hybrid", "onsite", or null where not stated.</summary>
    public string? WorkMode { get; init; }
    public string? Url { get; init; }
    public string? StartDate { get; init; }
    public string? EndDate { get; init; }
    /// <summary>True for a job that goes on ("Present", or the newest job without an end).</summary>
    public bool IsCurrent { get; init; }
    public string? Summary { get; init; }
    /// <summary>The bullets, without their glyphs.</summary>
    public IReadOnlyList<string> Highlights { get; init; } = [];
    public IReadOnlyList<string> Technologies { get; init; } = [];
}

public sealed record ResumeEducation
{
    public string? Institution { get; init; }
    /// <summary>The degree: "BSc", "Master of Arts".</summary>
    public string? StudyType { get; init; }
    /// <summary>The field of study.</summary>
    public string? Area { get; init; }
    public string? Location { get; init; }
    public string? StartDate { get; init; }
    public string? EndDate { get; init; }
    public bool IsCurrent { get; init; }
    /// <summary>The grade as printed.</summary>
    public string? Score { get; init; }
    public IReadOnlyList<string> Courses { get; init; } = [];
    public IReadOnlyList<string> Highlights { get; init; } = [];
}

/// <summary>A skill; <paramref name="Level"/> and <paramref name="Years"/> only where the resume states them.</summary>
public sealed record ResumeSkill(string Name, string? Category = null, string? Level = null, int? Years = null);

public sealed record ResumeCertificate(string Name, string? Issuer = null, string? Date = null, string? Url = null);

public sealed record ResumeLanguage(string Language, string? Fluency = null);

public sealed record ResumeProject
{
    public string? Name { get; init; }
    public string? Description { get; init; }
    public string? Url { get; init; }
    public string? StartDate { get; init; }
    public string? EndDate { get; init; }
    public IReadOnlyList<string> Highlights { get; init; } = [];
    public IReadOnlyList<string> Keywords { get; init; } = [];
}

public sealed record ResumeAward(string Title, string? Awarder = null, string? Date = null, string? Summary = null);

public sealed record ResumePublication(string Name, string? Publisher = null, string? Date = null, string? Url = null);

public sealed record ResumeReference(string Name, string? Reference = null);

/// <summary>Where a value of a <see cref="JsonResume"/> was read.</summary>
/// <param name="Path">Path of the value, such as <c>work[0].position</c> or <c>basics.email</c>.</param>
/// <param name="Page">Page, from 1; 1 where the format has no pages.</param>
/// <param name="Start">Index of the first character in the extracted text.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record FieldSource(string Path, int Page, int Start, int Length, double Confidence);

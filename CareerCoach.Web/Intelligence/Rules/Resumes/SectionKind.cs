namespace CareerCoach.Web.Intelligence.Rules.Resumes;

/// <summary>What a part of a resume is about.</summary>
internal enum SectionKind
{
    /// <summary>Lines before the first heading: name, contact, often a summary.</summary>
    Header,
    Summary,
    Work,
    Education,
    Skills,
    Certifications,
    Languages,
    Projects,
    Volunteer,
    Awards,
    Publications,
    Interests,
    References,
    Contact,
    Links,
    /// <summary>A heading of another kind.</summary>
    Other,
}

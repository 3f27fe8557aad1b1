using CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Sections;

/// <summary>The lines under one heading.</summary>
/// <param name="Kind">What they are about.</param>
/// <param name="Title">The heading; null before the first one.</param>
internal sealed record Section(SectionKind Kind, Piece? Title)
{
    public List<ResumeLine> Lines { get; init; } = [];
}

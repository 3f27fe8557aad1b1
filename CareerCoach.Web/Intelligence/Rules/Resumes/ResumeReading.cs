using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Resumes;

/// <summary>A resume as data, and where each of its values was read.</summary>
/// <param name="Resume">What the document says; fields it does not print are null or empty.</param>
/// <param name="Sources">One entry for each value, by its path such as <c>work[0].position</c>.</param>
public sealed record ResumeReading(JsonResume Resume, IReadOnlyList<FieldSource> Sources);

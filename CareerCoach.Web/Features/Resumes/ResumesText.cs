namespace CareerCoach.Web.Features.Resumes;

/// <summary>Marks the words of the resume pages.</summary>
public sealed class ResumesText;

namespace CareerCoach.Web.Intelligence.Analyses;

/// <summary>What a resume is held against: a job of the person, or a role and an industry, or nothing.</summary>
public sealed record ResumeTarget(Guid? JobId = null, string? Role = null, string? Industry = null);

using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Coaching;

namespace CareerCoach.Web.Features.Coach.Answers;

/// <summary>What one answer may be made from: only what the person switched on.</summary>
/// <param name="Facts">For the rules and the sheet that a model gets.</param>
/// <param name="Documents">Texts of others or of files, quoted as data.</param>
/// <param name="Person">Who the person is, for redaction alone: it counts also when the profile is switched off.</param>
/// <param name="OtherNames">People whose names redaction takes out too.</param>
public sealed record CoachKnowledge(CoachFacts Facts, IReadOnlyList<CoachDocument> Documents, JsonResume? Person, IReadOnlyList<string> OtherNames);

/// <summary>One text that is quoted: "posting", "resume" or "notes".</summary>
public sealed record CoachDocument(string Kind, string Title, string Text);

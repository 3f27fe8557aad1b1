using CareerCoach.Web.Intelligence.Facts;
using CareerCoach.Web.Intelligence.Rules.Coaching;

namespace CareerCoach.Web.Features.Coach.Answers;

/// <summary>What one answer may be made from: only what the person switched on.</summary>
/// <param name="Facts">For the rules and the sheet that a model gets.</param>
/// <param name="Documents">Texts of others or of files, quoted as data.</param>
/// <param name="Own">Who the person is, for redaction and the fact check alone: it counts also when the profile is switched off.</param>
public sealed record CoachKnowledge(CoachFacts Facts, IReadOnlyList<CoachDocument> Documents, OwnFacts Own);

/// <summary>One text that is quoted: "posting", "resume" or "notes".</summary>
public sealed record CoachDocument(string Kind, string Title, string Text);

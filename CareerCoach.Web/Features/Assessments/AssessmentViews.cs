using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Assessments;

namespace CareerCoach.Web.Features.Assessments;

/// <summary>A shipped assessment with what the person did of it.</summary>
/// <param name="Questions">Number of statements; null where it depends on the role.</param>
/// <param name="UnfinishedId">The taking to go on with; null for none.</param>
/// <param name="LastId">The last finished taking; null for none.</param>
public sealed record CatalogEntry(string Key, string Title, string Description, int Minutes, int? Questions, IReadOnlyList<string> Sources, Guid? UnfinishedId, int Answered, Guid? LastId, double? LastScore, DateTimeOffset? LastAt);

/// <summary>The catalogue, and the role that the profile names.</summary>
public sealed record AssessmentCatalogView(IReadOnlyList<CatalogEntry> Entries, string? Role);

/// <summary>A taking that goes on: its statements and the answers so far.</summary>
public sealed record TakingView(Guid Id, AssessmentDefinition Definition, IReadOnlyDictionary<string, string> Answers, bool IsCompleted);

/// <summary>A finished taking.</summary>
/// <param name="Score">0 to 100; null for a profile.</param>
public sealed record PastTaking(Guid Id, DateTimeOffset At, double? Score);

/// <summary>A level that the result proposes for a skill.</summary>
/// <param name="Level">The schema's name, such as ADVANCED.</param>
/// <param name="IsDone">The profile holds the skill at that level.</param>
public sealed record SkillProposal(string Name, string Level, bool IsDone);

/// <summary>A goal that the result proposes.</summary>
public sealed record GoalProposal(string Title, string? Skill, bool IsDone);

/// <summary>The result page.</summary>
/// <param name="Before">Scores of the taking before, by dimension; empty for the first.</param>
public sealed record AssessmentResultView(Guid Id, string Key, string Title, string? Note, IReadOnlyList<string> Sources, DateTimeOffset At, double? Score, IReadOnlyList<DimensionScore> Dimensions,
    IReadOnlyDictionary<string, double> Before, IReadOnlyList<string> Insights, IReadOnlyList<string> Recommendations, IReadOnlyList<SkillProposal> Skills, IReadOnlyList<GoalProposal> Goals, IReadOnlyList<PastTaking> History);

using System.Collections.Concurrent;
using CareerCoach.Web.Intelligence.Rules.MockInterviews;

namespace CareerCoach.Web.Intelligence.Rules.Assessments;

/// <summary>The assessments that are shipped; that of skills is made for a role from the role's list of skills.</summary>
public static class AssessmentCatalog
{
    /// <summary>The id of the assessment that needs a role: <see cref="SkillsFor"/>.</summary>
    public const string SkillsId = "skills";

    private static readonly ConcurrentDictionary<string, IReadOnlyList<AssessmentDefinition>> Loaded = new();

    /// <summary>Those that need no role, in the order of their ids; English where a language is not shipped.</summary>
    public static IReadOnlyList<AssessmentDefinition> All(string language = "en") => Loaded.GetOrAdd(language, key =>
    {
        var own = EmbeddedJson.ReadFolder<AssessmentDefinition>($"Assessments/Definitions/{key}/");
        return own.Count > 0 || key == "en" ? own : All();
    });

    private static readonly Dictionary<string, string[]> Roles = EmbeddedJson.Read<Dictionary<string, string[]>>("Assessments/SkillRoles/en/roles.json");

    /// <summary>The skills that are typical for the trade of a role or an industry; null for one of no known trade.</summary>
    public static IReadOnlyList<string>? SkillsOf(string role, string language = "en") =>
        QuestionBank.Load(language).FamiliesFor(role) is [var first, ..] ? Roles.GetValueOrDefault(first.Family) : null;

    /// <summary>A self-assessment of the skills of a role, with the person's own and a posting's skills added; each item proposes that skill's level.</summary>
    /// <param name="role">A job title; one of no known trade has the general skills.</param>
    /// <param name="extraSkills">Up to twelve more, such as gaps of saved jobs.</param>
    public static AssessmentDefinition SkillsFor(string role, IReadOnlyList<string>? extraSkills = null, string language = "en")
    {
        var texts = RuleTexts.Load("Assessments/Texts", "assessments", language);
        var skills = (SkillsOf(role, language) ?? Roles["general"]).Concat((extraSkills ?? []).Where(s => !string.IsNullOrWhiteSpace(s)).Take(12)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        AssessmentChoice[] choices = [.. Enumerable.Range(0, 5).Select(i => new AssessmentChoice("abcde"[i].ToString(), texts[$"Skills.Choice{i}"], i * 25))];
        return new AssessmentDefinition(SkillsId, texts["Skills.Title", role.Trim().Length == 0 ? texts["Skills.AnyRole"] : role.Trim()], texts["Skills.Description"], Math.Max(3, skills.Count / 3), AssessmentScoring.Mean,
            [texts["Skills.Source1"], texts["Skills.Source2"]],
            [.. skills.Select((s, i) => new AssessmentDimension($"skill-{i + 1}", s, texts["Skills.Recommendation", s], texts["Skills.Goal", s],
                [new(0, texts["Skills.Low", s]), new(37.5, texts["Skills.Middle", s]), new(62.5, texts["Skills.High", s])], s))],
            [.. skills.Select((s, i) => new AssessmentItem($"skill-{i + 1}-1", $"skill-{i + 1}", texts["Skills.Question", s], Choices: choices))],
            texts["Skills.Note"]);
    }
}

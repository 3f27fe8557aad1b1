using System.Text.Json;
using System.Text.Json.Serialization;
using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Coaching;

namespace CareerCoach.Web.Intelligence.Analyses.Wording;

/// <summary>Reads a model's answer by its schema, then takes out what the check does not let through. A null is an answer of another shape.</summary>
internal static class WordingAnswer
{
    private const int MostCharacters = 400_000, MostPieces = 60, MostLines = 8, MostFeedback = 600, MostLine = 400, MostSkill = 60, MostSkills = 6;

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.Strict,
        MaxDepth = 8,
    };

    private static readonly string[] Sections = ["summary", "experience", "education", "skills"];

    /// <summary>The words to a resume analysis.</summary>
    /// <param name="text">The answer.</param>
    /// <param name="lines">The lines that may get other words, by path.</param>
    /// <param name="facts">All that the person states about themselves.</param>
    public static AnalysisWords? OfResume(string text, IReadOnlyDictionary<string, string> lines, CoachFacts facts)
    {
        if (Parse<ResumeAnswer>(text) is not { } answer || answer.Feedback.Count + answer.Lines.Count > MostPieces)
        {
            return null;
        }

        var feedback = answer.Feedback.Where(f => Sections.Contains(f.Section) && WrittenCheck.IsPlain(f.Text, MostFeedback) && WrittenCheck.IsFaithful(f.Text, facts)).DistinctBy(f => f.Section).ToList();
        var written = answer.Lines.Where(l => lines.TryGetValue(l.Path, out var before) && WrittenCheck.IsPlain(l.After, MostLine) && !l.After.Contains('\n', StringComparison.Ordinal) && l.After.Trim() != before)
            .DistinctBy(l => l.Path).Take(MostLines).Select(l => new WrittenLine(l.Path, lines[l.Path], l.After.Trim(), WrittenCheck.NotInFacts(lines[l.Path], l.After, facts))).ToList();
        return new AnalysisWords
        {
            Feedback = [.. feedback.Select(f => new WrittenFeedback(f.Section, f.Text.Trim()))],
            Lines = written,
            Dropped = answer.Feedback.Count + answer.Lines.Count - feedback.Count - written.Count,
        };
    }

    /// <summary>The words to a posting.</summary>
    /// <param name="text">The answer.</param>
    /// <param name="posting">The posting, which all of it must stand in.</param>
    /// <param name="duties">How many duties the rules read.</param>
    public static AnalysisWords? OfPosting(string text, string posting, int duties)
    {
        if (Parse<PostingAnswer>(text) is not { } answer || answer.Duties.Count + answer.SoftSkills.Count > MostPieces)
        {
            return null;
        }

        var about = WrittenCheck.IsPlain(answer.About, MostFeedback) && WrittenCheck.IsGrounded(answer.About, posting) ? answer.About.Trim() : null;
        var plain = answer.Duties.Where(d => d.Index >= 0 && d.Index < duties && WrittenCheck.IsPlain(d.Text, MostLine) && WrittenCheck.IsGrounded(d.Text, posting)).DistinctBy(d => d.Index).ToList();
        var skills = answer.SoftSkills.Where(s => WrittenCheck.IsPlain(s.Skill, MostSkill) && s.Quote.Length <= MostLine && WrittenCheck.IsQuote(s.Quote, posting)).DistinctBy(s => s.Skill, StringComparer.OrdinalIgnoreCase).Take(MostSkills).ToList();
        return new AnalysisWords
        {
            Feedback = about is null ? [] : [new WrittenFeedback("role", about)],
            Duties = [.. plain.OrderBy(d => d.Index).Select(d => new WrittenDuty(d.Index, d.Text.Trim()))],
            SoftSkills = [.. skills.Select(s => new WrittenSkill(s.Skill.Trim(), s.Quote.Trim()))],
            Dropped = answer.Duties.Count + answer.SoftSkills.Count - plain.Count - skills.Count + (about is null ? 1 : 0),
        };
    }

    // some models wrap the object in a fence or a greeting
    private static T? Parse<T>(string text) where T : class
    {
        var (start, end) = (text.IndexOf('{', StringComparison.Ordinal), text.LastIndexOf('}'));
        if (start < 0 || end < start || text.Length > MostCharacters)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<T>(text.AsSpan(start, end - start + 1), Strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record ResumeAnswer(IReadOnlyList<SectionText> Feedback, IReadOnlyList<LineText> Lines);

    private sealed record SectionText(string Section, string Text);

    private sealed record LineText(string Path, string After);

    private sealed record PostingAnswer(string About, IReadOnlyList<DutyText> Duties, IReadOnlyList<SkillText> SoftSkills);

    private sealed record DutyText(int Index, string Text);

    private sealed record SkillText(string Skill, string Quote);
}

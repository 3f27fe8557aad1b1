using System.Collections.Concurrent;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.MockInterviews;

/// <summary>All questions of one language, read once from the assembly; a language is a folder of <c>Questions</c>.</summary>
public sealed class QuestionBank
{
    private static readonly ConcurrentDictionary<string, QuestionBank> Loaded = new();
    private readonly Dictionary<string, (InterviewQuestion Question, QuestionFamily Family)> byId;

    private QuestionBank(IReadOnlyList<QuestionFamily> families)
    {
        Families = families;
        byId = families.SelectMany(f => f.Questions.Select(q => (q, f))).ToDictionary(p => p.q.Id, StringComparer.Ordinal);
    }

    /// <summary>The bank of a language; English where that language is not shipped.</summary>
    public static QuestionBank Load(string language = "en") => Loaded.GetOrAdd(language, key =>
    {
        var families = EmbeddedJson.ReadFolder<QuestionFamily>($"MockInterviews/Questions/{key}/");
        return families.Count > 0 || key == "en" ? new QuestionBank(families) : Load();
    });

    public IReadOnlyList<QuestionFamily> Families { get; }

    public IEnumerable<InterviewQuestion> Questions => byId.Values.Select(p => p.Question);

    /// <summary>The question with this id; null when the bank (no longer) holds it.</summary>
    public InterviewQuestion? Find(string id) => byId.TryGetValue(id, out var found) ? found.Question : null;

    /// <summary>The trade of a question of this bank.</summary>
    public QuestionFamily FamilyOf(InterviewQuestion question) => byId[question.Id].Family;

    /// <summary>The trades that fit a job title, best first; empty when no word of it is known.</summary>
    public IReadOnlyList<QuestionFamily> FamiliesFor(string role)
    {
        var words = PlainWords.Split(role).Select(PlainWords.Stem).ToList();
        var spaced = $" {string.Join(' ', words)} ";
        return [.. Families.Select(f => (f, fit: f.Roles.Sum(r => spaced.Contains($" {string.Join(' ', PlainWords.Split(r).Select(PlainWords.Stem))} ", StringComparison.Ordinal) ? r.Length : 0)))
            .Where(p => p.fit > 0).OrderByDescending(p => p.fit).ThenBy(p => p.f.Family, StringComparer.Ordinal).Select(p => p.f)];
    }
}

using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.MockInterviews;

/// <summary>What a mock interview should be.</summary>
/// <param name="Role">Title of the job that is practised for; may be empty.</param>
/// <param name="Minutes">Planned length.</param>
/// <param name="Seed">The same seed and request give the same questions.</param>
public sealed record MockRequest(InterviewKind Kind, string Role, QuestionDifficulty Difficulty, int Minutes, int Seed)
{
    /// <summary>Skills that the posting asks for.</summary>
    public IReadOnlyList<string> PostingSkills { get; init; } = [];
    /// <summary>Skills that the posting asks for and the resume does not show.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];
    /// <summary>Ids asked lately; they come only when nothing else is left.</summary>
    public IReadOnlySet<string> Recent { get; init; } = new HashSet<string>();
}

/// <summary>A question that was chosen, and why, in one sentence.</summary>
public sealed record PickedQuestion(InterviewQuestion Question, string Reason);

/// <summary>Chooses the questions of a mock interview: by kind and trade, then by gap, posting, difficulty, and variety; a seed breaks ties.</summary>
public static class QuestionPicker
{
    /// <summary>Minutes that one question takes with its follow-ups, by kind of interview.</summary>
    public static double MinutesPerQuestion(InterviewKind kind) => kind is InterviewKind.Phone ? 3 : kind is InterviewKind.Technical or InterviewKind.Final ? 6 : 5;

    /// <summary>Between 2 and 20 questions, opening first and motivation last; fewer only when the bank has no more.</summary>
    public static IReadOnlyList<PickedQuestion> Pick(MockRequest request, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(request);
        var (bank, texts) = (QuestionBank.Load(language), RuleTexts.Load("MockInterviews/Texts", "rubric", language));
        var families = bank.FamiliesFor(request.Role);
        var count = (int)Math.Clamp(Math.Round(request.Minutes / MinutesPerQuestion(request.Kind)), 2, 20);
        var candidates = bank.Questions.Select(q => Rate(q, bank.FamilyOf(q), families, request)).Where(c => c.Fit > double.MinValue).ToList();
        var chosen = new List<Candidate>();
        while (chosen.Count < count && candidates.Count > 0)
        {
            var next = candidates.MaxBy(c => c.Fit - Repetition(c, chosen, count))!;
            candidates.Remove(next);
            chosen.Add(next);
        }

        return [.. chosen.OrderBy(c => Place(c.Question.Form)).ThenBy(c => c.Question.Difficulty).ThenByDescending(c => c.Fit)
            .Select(c => new PickedQuestion(c.Question, Reason(c, bank, texts, request)))];
    }

    private static Candidate Rate(InterviewQuestion question, QuestionFamily family, IReadOnlyList<QuestionFamily> wanted, MockRequest request)
    {
        var gap = Shared(question, request.Gaps);
        var skill = Shared(question, request.PostingSkills);
        var isGeneral = family.Family == "general";
        var isTrade = wanted.Count > 0 && wanted[0] == family;
        var isKind = question.Kinds.Contains(request.Kind);
        var fit = !isKind && !(isTrade || (isGeneral && wanted.Count == 0)) ? double.MinValue : isTrade ? 4 : wanted.Contains(family) ? 3 : isGeneral ? 2 : gap is null && skill is null ? double.MinValue : 0.5;
        // A trade with few questions of this kind, or no known trade, still fills the time: with others of the trade, or of all trades.
        fit += (isKind ? 0 : -20) + (gap is null ? 0 : 3) + (skill is null ? 0 : 1.5) - Math.Abs(question.Difficulty - request.Difficulty) + (0.9 * Chance(request.Seed, question.Id)) - (request.Recent.Contains(question.Id) ? 10 : 0);
        return new Candidate(question, fit, gap, skill, isTrade || wanted.Contains(family));
    }

    // One opening and one motivation question are enough; the same skill again and again is dull; half may be of one form.
    private static double Repetition(Candidate candidate, List<Candidate> chosen, int count)
    {
        var form = candidate.Question.Form;
        var same = chosen.Count(c => c.Question.Form == form);
        var isFrame = form is QuestionForm.Opening or QuestionForm.Motivation;
        return (isFrame ? (same == 0 ? -6 : 8) : Math.Max(0, same - (count / 2)) * 0.8) + (chosen.Count(c => c.Question.Skills.Intersect(candidate.Question.Skills, StringComparer.OrdinalIgnoreCase).Any()) * 1.5)
            + (candidate.Gap is { } gap && chosen.Any(c => c.Gap == gap) ? 2 : 0);
    }

    private static string? Shared(InterviewQuestion question, IReadOnlyList<string> skills) => skills.FirstOrDefault(s =>
    {
        var words = PlainWords.Topics(s);
        return words.Count > 0 && question.Skills.Concat(question.Keywords).Any(q => PlainWords.Topics(q) is { Count: > 0 } own && (words.IsSubsetOf(own) || own.IsSubsetOf(words)));
    });

    private static string Reason(Candidate c, QuestionBank bank, RuleTexts texts, MockRequest request) =>
        c.Gap is { } gap ? texts["Pick.Gap", gap]
        : c.Skill is { } skill ? texts["Pick.Posting", skill]
        : c.Question.Form == QuestionForm.Opening ? texts["Pick.Opening"]
        : c.Question.Form == QuestionForm.Motivation ? texts["Pick.Motivation"]
        : c.IsTrade ? texts["Pick.Trade", bank.FamilyOf(c.Question).Title, request.Role]
        : texts["Pick.General", c.Question.Skills[0]];

    private static int Place(QuestionForm form) => form switch { QuestionForm.Opening => 0, QuestionForm.Motivation => 2, _ => 1 };

    // FNV-1a with a final mix: the same on every machine, unlike string.GetHashCode.
    private static double Chance(int seed, string id)
    {
        var hash = 2166136261u ^ (uint)seed;
        foreach (var c in id)
        {
            hash = (hash ^ c) * 16777619u;
        }

        hash = (hash ^ (hash >> 15)) * 2246822519u;
        return (hash ^ (hash >> 13)) / (double)uint.MaxValue;
    }

    private sealed record Candidate(InterviewQuestion Question, double Fit, string? Gap, string? Skill, bool IsTrade);
}

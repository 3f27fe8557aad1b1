using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Coaching;

namespace CareerCoach.Web.Intelligence.Rules.MockInterviews;

/// <summary>One part of an outline.</summary>
/// <param name="Name">"Situation", "Action" and so on, in the language asked for.</param>
/// <param name="Text">What to say there; brackets are for the person to fill.</param>
/// <param name="FactPath">The place in the resume it is built on; null where it is a placeholder.</param>
public sealed record OutlinePart(string Name, string Text, string? FactPath);

/// <summary>An outline of a better answer from the person's own facts; it states nothing that the resume does not state.</summary>
public sealed record StrongerAnswer(IReadOnlyList<OutlinePart> Parts)
{
    /// <summary>The outline as plain lines, one a part.</summary>
    public override string ToString() => string.Join('\n', Parts.Select(p => $"{p.Name}: {p.Text}"));

    /// <summary>The outline for a question; <paramref name="resume"/> null gives placeholders only.</summary>
    public static StrongerAnswer For(InterviewQuestion question, JsonResume? resume, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(question);
        var texts = RuleTexts.Load("MockInterviews/Texts", "rubric", language);
        var wanted = $"{question.Text} {string.Join(' ', question.Skills)} {string.Join(' ', question.Keywords)}";
        var fact = resume is null ? null : ResumeFacts.Fitting(resume, wanted, 1).FirstOrDefault();
        return new StrongerAnswer(question.Form == QuestionForm.Behavioral ? Story(fact, texts) : Reasoned(question, fact, texts));
    }

    private static OutlinePart[] Story(ResumeFact? fact, RuleTexts texts)
    {
        var figures = fact is null ? [] : Figures.In(fact.Text).Select(f => fact.Text.Substring(f.Start, f.Length)).Distinct().ToList();
        return
        [
            fact is { Where.Length: > 0 } ? new(texts["Stronger.Situation"], texts["Stronger.SituationAt", fact.Where], fact.Path) : new(texts["Stronger.Situation"], texts["Stronger.SituationNone"], null),
            new(texts["Stronger.Task"], texts["Stronger.TaskText"], null),
            fact is null ? new(texts["Stronger.Action"], texts["Stronger.ActionNone"], null) : new(texts["Stronger.Action"], texts["Stronger.ActionFact", fact.Text], fact.Path),
            figures.Count == 0 ? new(texts["Stronger.Result"], texts["Stronger.ResultNone"], null) : new(texts["Stronger.Result"], texts["Stronger.ResultNumber", string.Join(", ", figures)], fact!.Path),
        ];
    }

    private static OutlinePart[] Reasoned(InterviewQuestion question, ResumeFact? fact, RuleTexts texts) =>
    [
        new(texts["Stronger.Answer"], texts["Stronger.Points", string.Join("; ", question.GoodAnswer)], null),
        fact is null ? new(texts["Stronger.Example"], texts["Stronger.ExampleNone"], null) : new(texts["Stronger.Example"], texts["Stronger.ExampleFact", fact.Text, fact.Where.Length == 0 ? "" : $" ({fact.Where})"], fact.Path),
        new(texts["Stronger.Close"], texts["Stronger.CloseText"], null),
    ];
}

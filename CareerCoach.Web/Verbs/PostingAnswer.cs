using System.Text.Json;
using CareerCoach.Web.Intelligence.Rules.Postings;

namespace CareerCoach.Web.Verbs;

/// <summary>What <c>analyze-posting</c> prints for one posting; names and values as the corpus's README has them.</summary>
internal sealed record PostingAnswer(
    string Id,
    string? Title,
    string? Company,
    string? Location,
    string? Level,
    string? WorkMode,
    string? JobType,
    PostingAnswer.Pay? Salary,
    IEnumerable<string> RequiredSkills,
    IEnumerable<string> PreferredSkills,
    IEnumerable<string> SoftSkills,
    IEnumerable<string> Responsibilities,
    IEnumerable<PostingAnswer.Flag> RedFlags,
    IEnumerable<PostingAnswer.Plus> Highlights,
    IEnumerable<string> Benefits,
    int? MinYears,
    DateOnly? Deadline,
    DateOnly? PostedOn,
    string Language)
{
    public sealed record Pay(decimal? Min, decimal? Max, string Currency, string Period);

    public sealed record Flag(string Kind, string Evidence);

    public sealed record Plus(string Text, string Evidence);

    public static PostingAnswer From(string id, PostingReading reading) => new(
        id,
        reading.Title?.Value,
        reading.Company?.Value,
        reading.Location?.Value,
        Name(reading.Level?.Value),
        Name(reading.WorkMode?.Value),
        Name(reading.JobType?.Value),
        reading.Salary is { } salary ? new Pay(salary.Min, salary.Max, salary.Currency, Name<SalaryPeriod>(salary.Period)!) : null,
        reading.RequiredSkills.Select(Printed),
        reading.PreferredSkills.Select(Printed),
        reading.SoftSkills.Select(skill => skill.Value),
        reading.Responsibilities.Select(duty => duty.Value),
        reading.RedFlags.Select(flag => new Flag(Name<RedFlagKind>(flag.Kind)!, flag.Evidence)),
        reading.Highlights.Select(plus => new Plus(Name<HighlightKind>(plus.Kind)!, plus.Evidence)),
        reading.Benefits.Select(benefit => benefit.Value),
        reading.MinYears?.Value,
        reading.Deadline?.Value,
        reading.PostedOn?.Value,
        reading.Language);

    // Languages, licences and degrees by their name ("English" for "fluent English"); all else in the posting's words.
    private static string Printed(PostingSkill skill) => skill.Category is "language" or "certification" or "degree" ? skill.Name : skill.Term;

    private static string? Name<T>(T? value)
        where T : struct, Enum => value is { } known ? JsonNamingPolicy.SnakeCaseLower.ConvertName(known.ToString()) : null;
}

using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Analysis;
using CareerCoach.Web.Intelligence.Rules.Postings;

namespace CareerCoach.Web.Intelligence.Rules.Matching;

/// <summary>Years and level asked for against years worked.</summary>
internal static class ExperienceFit
{
    private const double YearsWeight = 60, LevelWeight = 40;

    /// <summary>Null when the posting states neither years nor a level.</summary>
    public static Scorecard? Score(PostingReading posting, JsonResume resume, double years, RuleTexts texts)
    {
        if (posting.MinYears is null && posting.Level is null)
        {
            return null;
        }

        var card = new Scorecard(texts);
        var have = Math.Floor(years * 10) / 10;
        if (posting.MinYears is { } asked)
        {
            card.Count("match.experience.years", YearsWeight, asked.Value == 0 ? 1 : years / asked.Value, new() { Won = [have, asked.Value], Lost = [have, asked.Value], WonEvidence = asked.Evidence(posting.Text) });
        }

        if (posting.Level is { } level)
        {
            var reached = LevelOf(years, resume);
            var distance = (int)level.Value - (int)reached;
            object?[] levels = [texts["level." + Name(level.Value)], texts["level." + Name(reached)]];
            card.Count("match.experience.level", LevelWeight, distance switch { 0 => 1, < 0 => distance == -1 ? 0.85 : 0.6, 1 => 0.5, _ => 0.15 },
                new() { Won = levels, Lost = levels, LostKey = distance > 0 ? "match.experience.level.above" : "match.experience.level.below" });
        }

        return card;
    }

    private static RoleLevel LevelOf(double years, JsonResume resume)
    {
        var byYears = years switch { < 1.5 => RoleLevel.Entry, < 5 => RoleLevel.Mid, _ => RoleLevel.Senior };
        var newest = resume.Work.FirstOrDefault()?.Position;
        var byTitle = newest is null ? byYears : PostingReader.Read(new PostingInput("") { Title = newest }).Level?.Value ?? byYears;
        return byTitle > byYears ? byTitle : byYears;
    }

    private static string Name(RoleLevel level) => level.ToString().ToLowerInvariant();
}

using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Postings;

namespace CareerCoach.Web.Intelligence.Rules.Matching;

/// <summary>Four to seven tips, each from a fact of the posting or the match; general ones only to fill up to four.</summary>
internal static class ApplicationTips
{
    private const int Fewest = 4, Most = 7, DaysFresh = 7, DaysOld = 30;

    public static IReadOnlyList<string> For(PostingReading posting, JobMatch? match, DateOnly today, RuleTexts texts)
    {
        var tips = new List<string>();
        if (posting.Deadline is { } deadline)
        {
            var days = deadline.Value.DayNumber - today.DayNumber;
            tips.Add(texts[days >= 0 ? "tip.deadline.open" : "tip.deadline.over", deadline.Value, days]);
        }

        if (posting.PostedOn is { } posted)
        {
            var age = today.DayNumber - posted.Value.DayNumber;
            if (age is >= 0 and <= DaysFresh)
            {
                tips.Add(texts["tip.fresh", age]);
            }
            else if (age > DaysOld)
            {
                tips.Add(texts["tip.old", age]);
            }
        }

        if (match is not null)
        {
            var matched = match.Requirements.Where(r => r is { Status: RequirementStatus.Matched, Kind: RequirementKind.Required }).Take(3).ToList();
            if (matched.Count > 0)
            {
                tips.Add(texts["tip.matched", string.Join(", ", matched.Select(r => r.Requirement))]);
            }

            var related = match.Requirements.FirstOrDefault(r => r.Status == RequirementStatus.Related);
            if (related is not null)
            {
                tips.Add(texts["tip.related", related.Requirement]);
            }

            var missing = match.Requirements.Where(r => r is { Status: RequirementStatus.Missing, Kind: RequirementKind.Required }).Take(3).ToList();
            if (missing.Count > 0)
            {
                tips.Add(texts["tip.missing", string.Join(", ", missing.Select(r => r.Requirement))]);
            }
        }

        if (posting.Salary is null)
        {
            tips.Add(texts["tip.pay"]);
        }

        if (posting.RedFlags.Count > 0)
        {
            tips.Add(texts["tip.flag", Short(posting.RedFlags[0].Evidence)]);
        }

        if (posting.Responsibilities.Count > 0)
        {
            tips.Add(texts["tip.duty", Short(posting.Responsibilities[0].Value)]);
        }

        for (var filler = 1; tips.Count < Fewest; filler++)
        {
            tips.Add(texts[$"tip.filler.{filler}"]);
        }

        return [.. tips.Take(Most)];
    }

    private static string Short(string text) => text.Length <= 140 ? text : text[..137] + "...";
}

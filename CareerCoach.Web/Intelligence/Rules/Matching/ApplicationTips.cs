using System.Globalization;
using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Postings;

namespace CareerCoach.Web.Intelligence.Rules.Matching;

/// <summary>Four to seven tips, each from a fact of the posting or the match; general ones only to fill up to four.</summary>
internal static class ApplicationTips
{
    private const int Fewest = 4, Most = 7, DaysFresh = 7, DaysOld = 30;

    public static IReadOnlyList<string> For(PostingReading posting, JobMatch? match, DateOnly today)
    {
        var tips = new List<string>();
        if (posting.Deadline is { } deadline)
        {
            var days = deadline.Value.DayNumber - today.DayNumber;
            tips.Add(days >= 0 ? string.Create(CultureInfo.InvariantCulture, $"Apply by {deadline.Value:yyyy-MM-dd}: {days} days are left.") : string.Create(CultureInfo.InvariantCulture, $"The deadline was {deadline.Value:yyyy-MM-dd}: ask whether late applications are read."));
        }

        if (posting.PostedOn is { } posted)
        {
            var age = today.DayNumber - posted.Value.DayNumber;
            if (age is >= 0 and <= DaysFresh)
            {
                tips.Add(string.Create(CultureInfo.InvariantCulture, $"The posting is {age} days old: apply soon, before the first shortlist is made."));
            }
            else if (age > DaysOld)
            {
                tips.Add(string.Create(CultureInfo.InvariantCulture, $"The posting is {age} days old: ask whether it is still open before you put work into it."));
            }
        }

        if (match is not null)
        {
            var matched = match.Requirements.Where(r => r is { Status: RequirementStatus.Matched, Kind: RequirementKind.Required }).Take(3).ToList();
            if (matched.Count > 0)
            {
                tips.Add($"Put these on the first half page, in the posting's words: {string.Join(", ", matched.Select(r => r.Requirement))}.");
            }

            var related = match.Requirements.FirstOrDefault(r => r.Status == RequirementStatus.Related);
            if (related is not null)
            {
                tips.Add($"You have something close to {related.Requirement} but do not name it: say so where it is true.");
            }

            var missing = match.Requirements.Where(r => r is { Status: RequirementStatus.Missing, Kind: RequirementKind.Required }).Take(3).ToList();
            if (missing.Count > 0)
            {
                tips.Add($"Prepare an honest answer on {string.Join(", ", missing.Select(r => r.Requirement))}: what is close to it in your work, and how you would learn it.");
            }
        }

        if (posting.Salary is null)
        {
            tips.Add("No pay is stated: ask for the range before the first interview.");
        }

        if (posting.RedFlags.Count > 0)
        {
            tips.Add($"Ask about this sentence before you accept anything: \"{Short(posting.RedFlags[0].Evidence)}\"");
        }

        if (posting.Responsibilities.Count > 0)
        {
            tips.Add($"Have one story ready for the first duty named: \"{Short(posting.Responsibilities[0].Value)}\"");
        }

        foreach (var filler in new[] { "Save the posting's text here: postings vanish, and you will want it before the interview.", "Find out who the team's lead is and name a reason for this employer in the first lines of your letter.", "Plan a follow-up one week after you apply.", "Send PDF or DOCX with your name in the file's name." })
        {
            if (tips.Count >= Fewest)
            {
                break;
            }

            tips.Add(filler);
        }

        return [.. tips.Take(Most)];
    }

    private static string Short(string text) => text.Length <= 140 ? text : text[..137] + "...";
}

using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Matching;

/// <summary>How close the person's titles are to the posting's: shared words over the posting's words, levels left out.</summary>
public static class TitleFit
{
    private static readonly HashSet<string> Levels = new(StringComparer.OrdinalIgnoreCase) { "senior", "junior", "lead", "principal", "staff", "head", "chief", "trainee", "intern", "mid", "sr", "jr", "ii", "iii", "of", "and", "the", "for", "in", "m", "w", "d", "f" };

    /// <summary>Best share (0 to 1) and the title that reached it; null when the posting's title is unknown or has no words of its own.</summary>
    public static (double Share, string? Evidence)? Share(string? title, JsonResume resume)
    {
        var wanted = Words(title);
        if (wanted.Count == 0)
        {
            return null;
        }

        var best = resume.Work.Select(w => w.Position).Append(resume.Basics.Label).OfType<string>()
            .Select(held => (Share: (double)wanted.Intersect(Words(held), StringComparer.OrdinalIgnoreCase).Count() / wanted.Count, Held: held))
            .OrderByDescending(t => t.Share).FirstOrDefault();
        return (best.Share, best.Share > 0 ? best.Held : null);
    }

    /// <summary>True when two titles share at least half of the words of each, levels left out.</summary>
    public static bool AreClose(string title, string other)
    {
        var (a, b) = (Words(title), Words(other));
        var shared = a.Intersect(b, StringComparer.OrdinalIgnoreCase).Count();
        return shared > 0 && 2 * shared >= Math.Max(a.Count, b.Count);
    }

    private static HashSet<string> Words(string? title) =>
        (title ?? "").Split([' ', '/', '-', '–', ',', '(', ')', '|', '.', ':', '*'], StringSplitOptions.RemoveEmptyEntries).Where(w => !Levels.Contains(w)).ToHashSet(StringComparer.OrdinalIgnoreCase);
}

using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.Matching;

/// <summary>Where a job is done.</summary>
/// <param name="Location">As the posting names it; null where it does not.</param>
public sealed record WorkPlace(string? Location, bool IsRemote);

/// <summary>Whether two jobs are in the same place, so that their pay can be compared.</summary>
public static class PlaceFit
{
    private static readonly HashSet<string> Modes = new(StringComparer.Ordinal) { "remote", "hybrid", "onsite", "on-site", "office", "area", "greater" };

    /// <summary>True for two remote jobs, for two that name no place, and for two whose first named part (the town, before a comma) shares a word.</summary>
    public static bool AreClose(WorkPlace a, WorkPlace b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.IsRemote || b.IsRemote)
        {
            return a.IsRemote && b.IsRemote;
        }

        var (one, other) = (Town(a.Location), Town(b.Location));
        return one.Count == 0 ? other.Count == 0 : one.Overlaps(other);
    }

    private static HashSet<string> Town(string? location) =>
        [.. (location ?? "").Split(',', '(', '·', '|').Select(PlainWords.Split).Select(words => words.Where(w => !Modes.Contains(w)).ToList()).FirstOrDefault(words => words.Count > 0) ?? []];
}

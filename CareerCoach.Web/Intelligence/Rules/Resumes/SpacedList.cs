using CareerCoach.Web.Intelligence.Rules.Skills;

namespace CareerCoach.Web.Intelligence.Rules.Resumes;

/// <summary>Cuts a list whose skills stand side by side with nothing but blanks between them ("Git Linux Docker VS Code"): only where the vocabulary knows most of it.</summary>
internal static class SpacedList
{
    private const int FewestKnown = 3;
    private const double MostlyKnown = 0.6;

    /// <summary>Returns the skills of the list, or the piece itself when it may be one name.</summary>
    public static IEnumerable<Piece> Split(Piece piece)
    {
        if (piece.Words.Count < FewestKnown || piece.Words.Any(w => w.Folded is "and" or "of" or "for" or "with" or "in" or "und" or "y" or "et" or "e" or "de" or "&"))
        {
            return [piece];
        }

        var known = SkillFinder.Find(piece.Text);
        var covered = piece.Words.Count(w => known.Any(k => w.Start >= k.Start && w.End <= k.End));
        if (known.Count < FewestKnown || covered < MostlyKnown * piece.Words.Count)
        {
            return [piece];
        }

        var starts = piece.Words.Select(w => w.Start).Where(start => known.Any(k => k.Start == start)
            || (!known.Any(k => start > k.Start && start < k.End) && !char.IsLower(piece.Text[start]))).ToList();
        return starts.Count == 0 || starts[0] != piece.Words[0].Start
            ? [piece]
            : starts.Select((start, i) => piece.Slice(start, (i + 1 < starts.Count ? starts[i + 1] : piece.Text.Length) - start)).OfType<Piece>();
    }
}

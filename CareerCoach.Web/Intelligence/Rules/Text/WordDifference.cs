using DiffPlex;
using DiffPlex.Chunkers;

namespace CareerCoach.Web.Intelligence.Rules.Text;

/// <summary>Whether a run of words stands in both texts, or in one of them.</summary>
public enum DifferenceKind
{
    Same,
    Removed,
    Added,
}

/// <summary>A run of words of a comparison.</summary>
public sealed record WordDifference(DifferenceKind Kind, string Text)
{
    private static readonly char[] Separators = [' ', '\n', '\t', ',', '.', ';', ':', '(', ')', '!', '?', '"', '/'];

    /// <summary>Compares two texts word by word; the runs put together give the old text without the added ones, and the new text without the removed ones.</summary>
    public static IReadOnlyList<WordDifference> Between(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var found = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, new DelimiterChunker(Separators));
        var runs = new List<WordDifference>();
        void Add(DifferenceKind kind, IReadOnlyList<string> pieces, int from, int to)
        {
            if (to > from)
            {
                runs.Add(new(kind, string.Concat(pieces.Skip(from).Take(to - from))));
            }
        }

        var (oldPieces, newPieces) = (found.PiecesOld, found.PiecesNew);
        var reached = 0;
        foreach (var block in found.DiffBlocks)
        {
            Add(DifferenceKind.Same, oldPieces, reached, block.DeleteStartA);
            Add(DifferenceKind.Removed, oldPieces, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA);
            Add(DifferenceKind.Added, newPieces, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            reached = block.DeleteStartA + block.DeleteCountA;
        }

        Add(DifferenceKind.Same, oldPieces, reached, oldPieces.Count);
        return runs;
    }
}

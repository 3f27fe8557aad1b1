using System.Text;

namespace CareerCoach.Web.Intelligence.Rules.Text;

/// <summary>Finds words in a text that may break them over lines: white space and hyphens at line ends do not count.</summary>
public sealed class TextPlaces
{
    private readonly string dense;
    private readonly int[] origins;

    /// <summary>Prepares a text for many searches.</summary>
    public TextPlaces(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var builder = new StringBuilder(text.Length);
        var at = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && !IsSoftBreak(text, i))
            {
                builder.Append(text[i]);
                at.Add(i);
            }
        }

        dense = builder.ToString();
        origins = [.. at];
    }

    /// <summary>Where the words stand first within a range of the text, as a range of the text; null when they do not.</summary>
    public (int Start, int Length)? Find(string words, int from = 0, int length = int.MaxValue)
    {
        var wanted = Dense(words);
        if (wanted.Length == 0)
        {
            return null;
        }

        var first = LowerBound(from);
        var last = length == int.MaxValue ? origins.Length : LowerBound(from + length);
        var at = dense.IndexOf(wanted, first, last - first, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : (origins[at], origins[at + wanted.Length - 1] + 1 - origins[at]);
    }

    private static string Dense(string words) => new([.. words.Where((c, i) => !char.IsWhiteSpace(c) && !IsSoftBreak(words, i))]);

    private static bool IsSoftBreak(string text, int at) => text[at] is '\u00AD' || (text[at] == '-' && at + 1 < text.Length && text[at + 1] == '\n');

    private int LowerBound(int position)
    {
        var found = Array.BinarySearch(origins, position);
        return found >= 0 ? found : ~found;
    }
}

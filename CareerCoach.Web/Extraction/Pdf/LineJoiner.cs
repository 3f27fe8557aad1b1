using System.Text.RegularExpressions;

namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>
/// Puts words together that a line end broke: hyphenated words, and e-mail and web addresses in narrow columns.
/// The whole word moves to the line where it began.
/// </summary>
internal sealed partial class LineJoiner
{
    private const double MaxLineDistance = 1.9;

    private static readonly HashSet<string> CompoundStarts = new(StringComparer.OrdinalIgnoreCase)
    {
        "self", "cross", "non", "co", "multi", "well", "high", "low", "long", "short", "full", "part", "front", "back", "end", "real",
        "first", "second", "third", "one", "two", "three", "four", "five", "six", "ten", "mid", "all", "ex", "pre", "post", "re", "on", "off", "in", "e", "day",
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "large", "small", "open", "state", "point", "face", "hands", "decision", "data",
    };

    private const int ManyBroken = 4;
    private const double ManyBrokenShare = 0.04;

    private readonly HashSet<string> seen;
    private readonly bool isHyphenated;

    /// <param name="lines">All lines of the page: what stands there whole decides whether a hyphen belongs to the word.</param>
    /// <param name="isTypeset">True for writers that hyphenate by themselves (TeX); others do so only when many lines end with a hyphen.</param>
    public LineJoiner(IReadOnlyCollection<PageLine> lines, bool isTypeset)
    {
        seen = new HashSet<string>(lines.SelectMany(line => line.Words).Select(word => word.Text.Trim('.', ',', ';', ':', '(', ')')), StringComparer.OrdinalIgnoreCase);
        var broken = lines.Count(line => EndOfBrokenWord().IsMatch(line.Chunks[^1].Words[^1].Text));
        isHyphenated = isTypeset || (broken >= ManyBroken && broken > lines.Count * ManyBrokenShare);
    }

    /// <summary>Joins inside one block; lines that are emptied by it are removed.</summary>
    public void Join(PageBlock block)
    {
        for (var i = 0; i + 1 < block.Lines.Count; i++)
        {
            var line = block.Lines[i];
            var next = block.Lines[i + 1];
            if (next.Y - line.Y > MaxLineDistance * line.Size || Math.Abs(line.Size - next.Size) > 0.2 * line.Size)
            {
                continue;
            }

            var tail = line.Chunks[^1].Words[^1];
            var head = next.Chunks[0].Words[0];
            if (Joined(tail.Text, head.Text, block.FillsWidth(line)) is not { } whole)
            {
                continue;
            }

            tail.Text = whole;
            tail.SpaceAfter = head.SpaceAfter;
            next.RemoveFirstWord();
            if (next.Chunks.Count == 0)
            {
                block.Lines.RemoveAt(i + 1);
                i--;
            }
        }
    }

    private string? Joined(string tail, string head, bool isFullLine)
    {
        if (EndOfBrokenWord().IsMatch(tail) && char.IsLower(head[0]))
        {
            var start = tail[..^1];
            return KeepsHyphen(start, head) && !tail.EndsWith(GlyphText.SoftHyphen, StringComparison.Ordinal) ? start + '-' + head : start + head;
        }

        return IsBrokenAddress(tail, head, isFullLine) ? tail + head : null;
    }

    private bool KeepsHyphen(string start, string head)
    {
        var end = head.TrimEnd('.', ',', ';', ':', ')');
        var begin = start.TrimStart('(', '"', '“');
        if (seen.Contains(begin + end))
        {
            return false;
        }

        return !isHyphenated || seen.Contains($"{begin}-{end}") || begin.Contains('-') || CompoundStarts.Contains(begin)
            || (begin.Length > 3 && end.Length > 3 && seen.Contains(begin) && seen.Contains(end));
    }

    private static bool IsBrokenAddress(string tail, string head, bool isFullLine)
    {
        if (isFullLine && TopLevel().IsMatch(head) && (WholeMail().IsMatch(tail) || BareDomain().IsMatch(tail)))
        {
            return true;
        }

        if (tail.Contains('@'))
        {
            return !WholeMail().IsMatch(tail) && WholeMail().IsMatch(tail + head);
        }

        if (head.StartsWith('@') && MailName().IsMatch(tail))
        {
            return WholeMail().IsMatch(tail + head);
        }

        return WebStart().IsMatch(tail) && WebRest().IsMatch(head) && (isFullLine || tail[^1] is '/' or '.' or '-' or '_');
    }

    [GeneratedRegex(@"\p{L}[\-\u2010\u00AD]$")]
    private static partial Regex EndOfBrokenWord();

    [GeneratedRegex(@"^[^\s@]+@[\w-]+(\.[\w-]+)*\.\p{L}{2,}[.,;)]?$")]
    private static partial Regex WholeMail();

    [GeneratedRegex(@"^[\w.+-]+$")]
    private static partial Regex MailName();

    [GeneratedRegex(@"^\(?(https?://|www\.|[\w-]+(\.[\w-]+)*\.[a-z]{2,}/)", RegexOptions.IgnoreCase)]
    private static partial Regex WebStart();

    [GeneratedRegex(@"^[a-z0-9/._~%?=&#-][A-Za-z0-9/._~%?=&#-]*$")]
    private static partial Regex WebRest();

    [GeneratedRegex(@"^\.\p{Ll}{2,6}$")]
    private static partial Regex TopLevel();

    [GeneratedRegex(@"^(https?://|www\.)?[\w-]+(\.[\w-]+)+$")]
    private static partial Regex BareDomain();
}

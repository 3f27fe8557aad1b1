namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>
/// A narrow column of dates or labels left of the text, too near to it to be a column of its own. Its words are set apart
/// from the text beside them, and a date that runs on ("10/2016 to" / "Present") is put back on the line where it began.
/// </summary>
internal static class MarginColumn
{
    private const double LabelGap = 0.5;         // of the font size: wider than a space between words
    private const double SameEdge = 1;
    private const int MinLabels = 2;
    private const int MinLines = 4;
    private const double NextLine = 1.7;

    private static readonly HashSet<string> Connectors = new(StringComparer.OrdinalIgnoreCase)
    {
        "to", "until", "till", "through", "bis", "à", "au", "a", "al", "até", "hasta", "-", "–", "—",
    };

    /// <summary>Changes the lines of the block in place.</summary>
    public static void SetApart(PageBlock block)
    {
        if (Edge(block) is not { } edge)
        {
            return;
        }

        for (var i = 0; i < block.Lines.Count; i++)
        {
            block.Lines[i] = Split(block.Lines[i], edge);
        }

        PageLine? anchor = null;
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines[i];
            if (line.Chunks[0].Words[^1].Right > edge)
            {
                continue; // no label
            }

            if (anchor is not null && line.Y - block.Lines[i - 1].Y < NextLine * line.Size && RunsOn(anchor.Chunks[0].Words, line.Chunks[0].Words))
            {
                anchor.Chunks[0].Words[^1].SpaceAfter = true;
                anchor.Chunks[0].Words.AddRange(line.Chunks[0].Words);
                line.Chunks.RemoveAt(0);
            }
            else
            {
                anchor = line.Chunks.Count > 1 ? line : null;
            }
        }

        block.Lines.RemoveAll(line => line.Chunks.Count == 0);
    }

    /// <summary>Where the text begins: an edge that lines start at, and that words start at after a label.</summary>
    private static double? Edge(PageBlock block)
    {
        var labelled = block.Lines.SelectMany(StartsAfterGap).ToList();
        foreach (var edge in labelled.GroupBy(left => Math.Round(left)).OrderByDescending(group => group.Count()).Select(group => group.First()).Take(3))
        {
            var labels = labelled.Count(left => Math.Abs(left - edge) < SameEdge);
            var starts = block.Lines.Count(line => Math.Abs(line.Left - edge) < SameEdge);
            if (labels >= MinLabels && starts >= 1 && labels + starts >= MinLines)
            {
                return edge;
            }
        }

        return null;
    }

    private static IEnumerable<double> StartsAfterGap(PageLine line)
    {
        var words = line.Words.ToList();
        for (var i = 1; i < Math.Min(words.Count, 6); i++)
        {
            if (words[i].Left - words[i - 1].Right > LabelGap * words[i].Size)
            {
                yield return words[i].Left;
            }
        }
    }

    private static PageLine Split(PageLine line, double edge)
    {
        var words = line.Chunks[0].Words;
        var label = words.FindIndex(word => Math.Abs(word.Left - edge) < SameEdge);
        return label <= 0 || words[label - 1].Right > edge ? line
            : new PageLine([new TextChunk(words[..label]), new TextChunk(words[label..]), .. line.Chunks.Skip(1)]);
    }

    /// <summary>
    /// True when a label goes on in the next: a date ("10/2016 to" "Present", "– junio" "2012", "Jul" "2015–Dec" "2016"), or words
    /// ("Main activities and" "responsibilities").
    /// </summary>
    private static bool RunsOn(List<PageWord> label, List<PageWord> next)
    {
        var isDate = label.Exists(word => word.Text.Any(char.IsAsciiDigit));
        return isDate
            ? Connectors.Contains(label[^1].Text) || Connectors.Contains(next[0].Text) || (StartsWithYear(next[0].Text) && char.IsLetter(label[^1].Text[^1]))
            : (label.Count == 1 && StartsWithYear(next[0].Text) && next[0].Text.Length > 4) || (next.TrueForAll(word => char.IsLower(word.Text[0])) && label.TrueForAll(word => char.IsLetter(word.Text[^1])));
    }

    private static bool StartsWithYear(string text) => text.Length >= 4 && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 && (text.Length == 4 || !char.IsLetterOrDigit(text[4]));
}

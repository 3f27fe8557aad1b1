using System.Text;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>Turns the words of one printed line into a <see cref="TextLine"/> with its segments (offsets count in the line).</summary>
internal sealed class LineComposer
{
    private const double GluedGap = 0.1;
    private const double LettersApart = 1.2;
    private const double MonospacedBlank = 1.05;
    private const double HalfSize = 0.5;
    private const int ShortLine = 8;
    private readonly StringBuilder text = new();
    private readonly List<TextSegment> segments = [];
    private readonly List<PlacedWord> placed = [];
    private PageWord? segmentWord;
    private int segmentStart;
    private bool segmentAfterGap;

    /// <summary>The line, and where each of its words begins in it.</summary>
    public static ComposedLine Compose(PageLine line, int page, int block)
    {
        var composer = new LineComposer();
        composer.Append(line);
        return new ComposedLine(composer.Build(line, page, block), composer.placed);
    }

    private void Append(PageLine line)
    {
        var firstOfChunk = line.Chunks.Skip(1).Select(chunk => chunk.Words[0]).ToHashSet();
        PageWord? last = null;
        var words = Bidi.ReadingOrder([.. line.Words]).ToList();
        var wide = WideGap(words);
        foreach (var word in words)
        {
            var afterGap = firstOfChunk.Contains(word) || (last is not null && word.Left - last.Right > wide);
            var isGlued = last is { SpaceAfter: false } && !afterGap
                && Math.Abs(word.Left - last.Right) < GluedGap * Math.Min(word.Size, last.Size);
            if (last is not null && (afterGap || word.Style != segmentWord!.Style))
            {
                CloseSegment();
            }

            if (last is not null && !isGlued)
            {
                text.Append(' ');
            }

            if (segmentWord is null)
            {
                (segmentWord, segmentStart, segmentAfterGap) = (word, text.Length, afterGap);
            }

            placed.Add(new PlacedWord(word, text.Length));
            text.Append(word.Text.Replace(GlyphText.SoftHyphen, "", StringComparison.Ordinal));
            last = word;
        }

        CloseSegment();
    }

    /// <summary>
    /// The gap that sets words of a short line apart (chips, a label before its list): clearly wider than a letter, so that a
    /// monospaced blank is none, and than the line's narrowest blank, so that a justified line is none.
    /// </summary>
    private static double WideGap(List<PageWord> words)
    {
        if (words.Count < 2)
        {
            return double.MaxValue;
        }

        var letters = words.Sum(word => word.Text.Length);
        var letter = words.Sum(word => word.Right - word.Left) / Math.Max(1, letters);
        var narrowest = words.Zip(words.Skip(1), (a, b) => b.Left - a.Right).Where(gap => gap > GluedGap * letter).DefaultIfEmpty(0).Min();
        if (words.Count <= ShortLine && narrowest > MonospacedBlank * letter && narrowest > HalfSize * words.Max(word => word.Size))
        {
            return 0.95 * narrowest;
        }

        return words.Count <= ShortLine && narrowest > LettersApart * letter ? LettersApart * letter : Math.Max(LettersApart * letter, 1.9 * narrowest);
    }

    private void CloseSegment()
    {
        if (segmentWord is { } word)
        {
            var content = text.ToString(segmentStart, text.Length - segmentStart).TrimEnd();
            segments.Add(new TextSegment(content, segmentStart, word.Left, word.Style.Bold, word.Style.Italic, segmentAfterGap));
        }

        segmentWord = null;
    }

    private TextLine Build(PageLine line, int page, int block)
    {
        var letters = placed.Sum(item => item.Word.Text.Length);
        return new TextLine(text.ToString(), 0, page)
        {
            Left = Math.Round(line.Left, 1),
            Right = Math.Round(line.Right, 1),
            Top = Math.Round(line.Y, 1),
            FontSize = Math.Round(line.Size, 1),
            Bold = Letters(style => style.Bold) * 2 > letters,
            Italic = Letters(style => style.Italic) * 2 > letters,
            Block = block,
            Segments = segments,
        };
    }

    private int Letters(Func<GlyphStyle, bool> has) => placed.Where(item => has(item.Word.Style)).Sum(item => item.Word.Text.Length);
}

/// <param name="Start">Where the word begins in its line.</param>
internal sealed record PlacedWord(PageWord Word, int Start);

internal sealed record ComposedLine(TextLine Line, IReadOnlyList<PlacedWord> Words);

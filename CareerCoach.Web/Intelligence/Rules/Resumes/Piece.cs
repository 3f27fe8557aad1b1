using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;

namespace CareerCoach.Web.Intelligence.Rules.Resumes;

/// <summary>A stretch of a document's text that may become a value, with the place it was read.</summary>
/// <param name="Text">The words.</param>
/// <param name="Start">Index of the first character in the document's text.</param>
/// <param name="Length">Number of characters in the document; more than the text's where lines were joined.</param>
/// <param name="Page">From 1.</param>
internal sealed record Piece(string Text, int Start, int Length, int Page)
{
    private static readonly char[] Edges = [' ', '\t', ',', ';', ':', '|', '•', '·', '–', '—', '-', '‐', '−', '/', '(', '[', ']', '→', '~', '\u00A0', '∙', '⋅', '◦', '►', '○', '●', '*', '_', '@'];
    private List<Word>? words;

    private Piece(Piece original)
    {
        // The words of the old text do not go with a changed copy.
        (Text, Start, Length, Page, Bold, Italic, AfterGap) = (original.Text, original.Start, original.Length, original.Page, original.Bold, original.Italic, original.AfterGap);
    }

    public bool Bold { get; init; }
    public bool Italic { get; init; }
    /// <summary>True when a wide gap stands before it on its line.</summary>
    public bool AfterGap { get; init; }

    /// <summary>The folded words.</summary>
    public IReadOnlyList<Word> Words => words ??= Word.Split(Text);

    /// <summary>Returns the part from <paramref name="from"/> with <paramref name="length"/> characters, without separators at its ends; null when nothing is left.</summary>
    public Piece? Slice(int from, int length)
    {
        from = Math.Clamp(from, 0, Text.Length);
        var to = Math.Clamp(from + length, from, Text.Length);
        while (from < to && IsEdge(Text[from]))
        {
            from++;
        }

        while (to > from && IsEdge(Text[to - 1]))
        {
            to--;
        }

        if (to > from && Text[to - 1] == ')' && Text.AsSpan(from, to - from).Count('(') < Text.AsSpan(from, to - from).Count(')'))
        {
            return Slice(from, to - 1 - from);
        }

        if (to <= from)
        {
            return null;
        }

        if (from == 0 && to == Text.Length)
        {
            return this;
        }

        var place = PlaceOf(from, to);
        return new Piece(Text[from..to], place.Start, place.Length, Page) { Bold = Bold, Italic = Italic, AfterGap = AfterGap };
    }

    /// <summary>Returns the piece without separators at its ends; null when nothing is left.</summary>
    public Piece? Trim() => Slice(0, Text.Length);

    /// <summary>Returns the text before and after the stretch given, each without separators at its ends.</summary>
    public (Piece? Before, Piece? After) Without(int start, int length) => (Slice(0, start), Slice(start + length, Text.Length - start - length));

    /// <summary>
    /// Where a part of the text stands in the document, never outside the whole. Joined lines hold more there than their text does, and
    /// which part of them has the rest is not known, so each part's place reaches that much further.
    /// </summary>
    private (int Start, int Length) PlaceOf(int from, int to)
    {
        var rest = Math.Max(0, Length - Text.Length);
        var begin = Math.Min(from, Length);
        return (Start + begin, Math.Min(to + rest, Length) - begin);
    }

    private static bool IsEdge(char c) => Array.IndexOf(Edges, c) >= 0;

}

using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Entries;

/// <summary>Tells sentences from titles, and wrapped lines from new ones.</summary>
internal sealed class TextFlow
{
    private const int FewestStops = 3;
    private readonly Dictionary<(int Page, int Block), double> rightEdges = [];
    private readonly bool endsAtStops;

    /// <summary>Measures how far the columns of <paramref name="lines"/> reach to the right, and whether sentences end where lines do.</summary>
    public TextFlow(IReadOnlyList<ResumeLine> lines)
    {
        foreach (var line in lines)
        {
            var key = (line.Page, line.Layout.Block);
            rightEdges[key] = Math.Max(rightEdges.GetValueOrDefault(key), line.Layout.Right);
        }

        // In a paragraph most sentences end inside a line; where nearly all end with one, each is an item of its own.
        var atEnd = lines.Count(l => !l.IsItem && l.Text.EndsWith('.') && l.Whole.Words.Count > 3);
        endsAtStops = atEnd >= FewestStops && lines.Sum(l => l.IsItem ? 0 : StopsInside(l.Text)) * 3 < atEnd;
    }

    private static int StopsInside(string text)
    {
        var stops = 0;
        for (var i = 3; i + 2 < text.Length; i++)
        {
            stops += text[i] == '.' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]) ? 1 : 0;
        }

        return stops;
    }

    /// <summary>True for a sentence: long, or ended like one.</summary>
    public static bool IsProse(ResumeLine line)
    {
        var words = line.Text.Count(c => c == ' ') + 1;
        if (line.Strays.Count > 0 || line.DateShare > 0.2 || line.Runs.Skip(1).Any(r => r.AfterGap))
        {
            return words > 14 && line.Text.EndsWith('.');
        }

        return words >= 14 || (words >= 5 && line.Text.EndsWith('.') && !line.Layout.Bold && !RoleWords.IsLegalForm(line.Text[(line.Text.LastIndexOf(' ') + 1)..])) || (words >= 9 && !line.Layout.Bold && line.Text.Length > 70 && Commas(line.Text) < 4);
    }

    /// <summary>True when <paramref name="line"/> goes on with the text of <paramref name="before"/>, which began at <paramref name="first"/>.</summary>
    public bool Continues(ResumeLine first, ResumeLine before, ResumeLine line)
    {
        if (line.IsItem || line.Text.Length == 0)
        {
            return false;
        }

        if (line.Layout.Top <= 0 || before.Layout.Top <= 0)
        {
            return char.IsLower(line.Text[0]) || (before.Text.Length > 60 && !EndsSentence(before.Text) && !line.Whole.Bold);
        }

        if (Math.Abs(line.Layout.FontSize - before.Layout.FontSize) > 0.6 || (line.Layout.Bold && !before.Layout.Bold) || line.Layout.HeadingLevel > 0)
        {
            return false;
        }

        var samePlace = line.Page == before.Page && line.Layout.Block == before.Layout.Block;
        if (samePlace && (line.Layout.Top - before.Layout.Top > 2.2 * Math.Max(before.Layout.FontSize, 6) || line.Layout.Top < before.Layout.Top))
        {
            return false;
        }

        if (first.IsItem && line.Layout.Left < first.Layout.Left - 1.5 && samePlace)
        {
            return false;
        }

        if (endsAtStops && !first.IsItem && before.Text.EndsWith('.') && char.IsUpper(line.Text[0]))
        {
            return false;
        }

        return char.IsLower(line.Text[0]) || before.Text.EndsWith('-') || before.Text.EndsWith(',') || (!WouldHaveFit(before, line) && !(EndsSentence(before.Text) && first.IsItem && line.Layout.Left <= first.Layout.Left + 1 && line.Whole.Bold));
    }

    /// <summary>True when the first word of <paramref name="line"/> had room at the end of <paramref name="before"/>: then the break was wanted.</summary>
    public bool WouldHaveFit(ResumeLine before, ResumeLine line)
    {
        var layout = before.Layout;
        var edge = rightEdges.GetValueOrDefault((before.Page, layout.Block));
        var width = (layout.Right - layout.Left) / Math.Max(1, before.Text.Length);
        if (edge <= 0 || width <= 0)
        {
            return true;
        }

        var blank = line.Text.IndexOf(' ', StringComparison.Ordinal);
        var word = blank < 0 ? line.Text.Length : blank;
        return layout.Right + ((word + 1) * width) < edge - (2 * width);
    }

    /// <summary>Joins the lines of one paragraph; a hyphen at a line's end is kept only where a capital or digit follows.</summary>
    public static Piece Join(IReadOnlyList<ResumeLine> lines) => JoinPieces([.. lines.Select(l => l.Whole)]);

    /// <summary>Joins pieces that follow each other in the text.</summary>
    public static Piece JoinPieces(IReadOnlyList<Piece> pieces)
    {
        if (pieces.Count == 1)
        {
            return pieces[0];
        }

        var text = new System.Text.StringBuilder(pieces[0].Text);
        foreach (var piece in pieces.Skip(1))
        {
            var hyphenated = text.Length > 1 && text[^1] is '-' or '\u00AD' or '‐' && char.IsLetter(text[^2]) && piece.Text.Length > 0 && char.IsLower(piece.Text[0]);
            if (hyphenated)
            {
                text.Length--;
                if (IsCompound(text, piece.Text))
                {
                    text.Append('-');
                }
            }
            else if (!(text[^1] == '/' || text[^1] == '-'))
            {
                text.Append(' ');
            }

            text.Append(piece.Text);
        }

        var start = pieces.Min(p => p.Start);
        var end = pieces.Where(p => p.Page == pieces[0].Page || p.Start >= start).Max(p => p.Start + p.Length);
        return new Piece(text.ToString(), start, end - start, pieces[0].Page) { Bold = pieces[0].Bold, Italic = pieces[0].Italic };
    }

    private static bool EndsSentence(string text) => text.Length > 0 && text[^1] is '.' or '!' or '?' or ';' or ':';

    private static int Commas(string text) => text.Count(c => c is ',' or '|' or '·');

    /// <summary>First parts of words that keep their hyphen ("cross-service", "long-term").</summary>
    private static bool IsCompound(System.Text.StringBuilder before, string after)
    {
        var end = before.Length;
        var start = end;
        while (start > 0 && char.IsLetter(before[start - 1]))
        {
            start--;
        }

        return (start > 0 && before[start - 1] == '-') || ResumeLexicon.Current["compound"].Contains(Folding.Fold(before.ToString(start, end - start))) || after.StartsWith("based", StringComparison.Ordinal);
    }
}

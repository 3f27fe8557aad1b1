using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

/// <summary>Makes a document's lines ready for reading: no bullets, no page numbers, no running heads, side columns of headings and dates beside what they belong to.</summary>
internal static class LinePreparer
{
    /// <summary>Longer lines are cut here; no resume has them.</summary>
    private const int MaxLineLength = 4000;
    private const int MaxLines = 6000;

    /// <summary>Returns the lines to read, in reading order.</summary>
    public static List<ResumeLine> Prepare(DocumentText document)
    {
        var running = RunningHeads(document);
        var lines = new List<ResumeLine>(document.Lines.Count);
        foreach (var line in document.Lines.Take(MaxLines))
        {
            if (lines.Count > 0 && IsDash(line, lines[^1].Layout))
            {
                lines[^1] = WithDash(lines[^1]);
            }
            else if (!IsPageNumber(line.Text) && !(line.Page > 1 && running.Contains(line.Text)) && Make(line) is { } made)
            {
                lines.Add(made);
            }
        }

        return PageTop.First(DateColumn.Join(ColumnRows.Merge(SideColumns.Attach(WrappedHeadings.Join(lines)))));
    }

    /// <summary>A dash alone between two dates that stand one above the other.</summary>
    private static bool IsDash(TextLine line, TextLine before) => line.Text is "-" or "–" or "—" && line.Top > 0 && line.Page == before.Page && line.Block == before.Block;

    private static ResumeLine WithDash(ResumeLine line) =>
        line.Dates.Count == 0 ? line : line with { Whole = line.Whole with { Text = line.Text + " –" }, Runs = [.. line.Runs.SkipLast(1), line.Runs[^1] with { Text = line.Runs[^1].Text + " –" }] };

    private static ResumeLine? Make(TextLine line)
    {
        var bullet = Math.Min(Bullets.Length(line.Text), line.Text.Length);
        var text = line.Text.Length > MaxLineLength ? line.Text[..MaxLineLength] : line.Text;
        if (bullet >= text.Length)
        {
            return null;
        }

        var body = text[bullet..].TrimEnd();
        if (!body.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        var whole = new Piece(body, line.Start + bullet, body.Length, line.Page) { Bold = line.Bold, Italic = line.Italic };
        return new ResumeLine(line, whole, Runs(line, whole), bullet > 0 || line.IsListItem);
    }

    private static List<Piece> Runs(TextLine line, Piece whole)
    {
        var runs = new List<Piece>();
        foreach (var segment in line.Segments)
        {
            var from = Math.Max(segment.Start, whole.Start) - whole.Start;
            var to = Math.Min(segment.Start + segment.Text.Length - whole.Start, whole.Text.Length);
            if (to > from && whole.Text.AsSpan(from, to - from).ContainsAnyExcept(' '))
            {
                runs.Add(new Piece(whole.Text[from..to], whole.Start + from, to - from, line.Page) { Bold = segment.Bold, Italic = segment.Italic, AfterGap = segment.AfterGap && runs.Count > 0 });
            }
        }

        if (runs.Count == 0)
        {
            runs.Add(whole);
        }

        return runs;
    }

    /// <summary>"2", "1/2", "Page 2 of 3", "Seite 2 von 3", "Page 1/2 - Curriculum vitae of Ada Byron".</summary>
    private static bool IsPageNumber(string text)
    {
        if (text.Length is 0 or > 80)
        {
            return false;
        }

        var words = Word.Split(text);
        if (words.Count > 3 && words[0].Folded is "page" or "seite" or "pagina" && char.IsAsciiDigit(words[1].Folded[0]) && words.Any(w => w.Folded == "curriculum"))
        {
            return true;
        }

        if (text.Length > 24)
        {
            return false;
        }

        return words.Count > 0 && words.All(w => w.Folded is "page" or "seite" or "pagina" or "of" or "von" or "de" or "sur" || (w.Folded.Length <= 5 && w.Folded.All(c => char.IsAsciiDigit(c) || c == '/')))
            && words.Any(w => char.IsAsciiDigit(w.Folded[0])) && (words.Any(w => char.IsLetter(w.Folded[0])) || (text.Length <= 5 && !text.Contains('.', StringComparison.Ordinal) && !IsYear(text)));
    }

    private static bool IsYear(string text) => text.Length == 4 && text.All(char.IsAsciiDigit);

    /// <summary>Lines that stand at the same height on two or more pages.</summary>
    private static HashSet<string> RunningHeads(DocumentText document)
    {
        var heads = new HashSet<string>(StringComparer.Ordinal);
        if (document.Pages < 2)
        {
            return heads;
        }

        var seen = new Dictionary<(string Text, int Top), int>();
        foreach (var line in document.Lines.Take(MaxLines))
        {
            if (line.Top > 0 && line.Text.Length < 200)
            {
                var key = (line.Text, (int)Math.Round(line.Top / 4));
                if (seen.TryGetValue(key, out var page) && page != line.Page)
                {
                    heads.Add(line.Text);
                }

                seen.TryAdd(key, line.Page);
            }
        }

        return heads;
    }
}

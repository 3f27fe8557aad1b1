using CareerCoach.Web.Intelligence.Rules.Resumes.Dates;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

/// <summary>
/// Joins ranges that were broken over two lines: by a narrow date column ("10/2016 to" above "Present", "Jul 2014 – Jan" above
/// "2018"), or by the end of a line ("Nurse | Leeds | 10/2011 -" above "6/2016").
/// </summary>
internal static class DateColumn
{
    private const double SameColumn = 50;
    private const double NextLine = 2.5;
    private const int LongestHead = 24;
    private const int MostTailWords = 3;
    private static readonly char[] Dashes = ['-', '–', '—', '‐', '−'];

    /// <summary>Returns the lines with broken ranges joined on their first line.</summary>
    public static List<ResumeLine> Join(List<ResumeLine> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var (first, next) = (lines[i], lines[i + 1]);
            if (first.Layout.Top <= 0 || first.JoinedDate is not null || first.Page != next.Page)
            {
                continue;
            }

            if (Math.Abs(first.Layout.Left - next.Layout.Left) <= SameColumn && Broken(first, next) is { } broken)
            {
                lines[i] = WithDate(first, broken.Head, broken.Range);
                Replace(lines, i + 1, broken.Tail);
            }
            else if (BrokenAtEnd(first, next) is { } atEnd)
            {
                lines[i] = first.Whole.Slice(0, atEnd.Head) is { } before
                    ? first with { JoinedDate = atEnd.Date, Whole = before, Runs = CutAfter(first, atEnd.Head) }
                    : first with { JoinedDate = atEnd.Date };
                Replace(lines, i + 1, atEnd.Tail);
            }
        }

        return lines;
    }

    /// <summary>Takes the end of the range off the line it stood on; the line goes when nothing else stands there.</summary>
    private static void Replace(List<ResumeLine> lines, int at, int tail)
    {
        if (Rest(lines, at, tail) is { } rest)
        {
            lines[at] = rest;
        }
        else
        {
            lines.RemoveAt(at);
        }
    }

    /// <summary>The lengths of the two halves of a range that begins on one line and ends on the next, and the range; null when there is none.</summary>
    private static (int Head, int Tail, DateSpan Range)? Broken(ResumeLine first, ResumeLine next)
    {
        var head = first.Runs.Count > 1 ? first.Runs[0].Text.TrimEnd() : first.Text.Length <= LongestHead ? first.Text : "";
        var own = DateReader.FindAll(head);
        if (head.Length is < 4 or > LongestHead || own.Count == 0 || own[0].Start > 0 || (own[0].IsRange && !own[0].IsOpen))
        {
            return null;
        }

        // Two whole dates one above the other are the dates of two rows, unless nothing else stands beside the second.
        var isWhole = own[0].End == head.Length && !own[0].IsOpen && next.DateShare < 0.9;
        return RangeWith(head, next, isWhole) is { } range ? (first.Runs[0].Text.Length, range.Tail, range.Span) : null;
    }

    /// <summary>A range whose beginning and dash end the line and whose end begins the next.</summary>
    private static (int Head, int Tail, LineDate Date)? BrokenAtEnd(ResumeLine first, ResumeLine next)
    {
        var date = first.Dates.Count == 0 ? null : first.Dates[^1];
        if (date is null || !date.IsOpen || next.IsItem || next.Layout.Top - first.Layout.Top > NextLine * Math.Max(6, first.Layout.FontSize))
        {
            return null;
        }

        var start = date.Source.Start - first.Whole.Start;
        var behind = start + date.Source.Text.Length;
        if (start <= 0 || behind >= first.Text.Length || first.Text.AsSpan(behind).Trim().IndexOfAnyExcept(Dashes) >= 0)
        {
            return null;
        }

        return RangeWith(first.Text[start..].TrimEnd(), next, false) is { } range
            ? (start, range.Tail, new LineDate(range.Span.From, range.Span.To, range.Span.IsCurrent, true, date.Source)) : null;
    }

    private static (int Tail, DateSpan Span)? RangeWith(string head, ResumeLine next, bool headIsWhole)
    {
        for (var words = MostTailWords; words > 0; words--)
        {
            var tail = FirstWords(next.Text, words);
            if (tail.Length is 0 or > LongestHead || (headIsWhole && DateReader.FindAll(tail) is [{ Start: 0, IsCurrent: false }, ..]))
            {
                continue;
            }

            var joined = $"{head} {tail}";
            var spans = DateReader.FindAll(joined);
            if (spans.Count == 1 && spans[0] is { Start: 0, IsRange: true, IsOpen: false } span && span.End == joined.Length)
            {
                return (tail.Length, span);
            }
        }

        return null;
    }

    private static string FirstWords(string text, int count)
    {
        var end = -1;
        for (var i = 0; i < count; i++)
        {
            end = text.IndexOf(' ', end + 1);
            if (end < 0)
            {
                return i == count - 1 ? text : "";
            }
        }

        return text[..end];
    }

    private static ResumeLine WithDate(ResumeLine line, int head, DateSpan range)
    {
        var source = line.Whole.Slice(0, head) ?? line.Whole;
        var date = new LineDate(range.From, range.To, range.IsCurrent, true, source);
        return line.Whole.Slice(head, line.Text.Length - head) is { } rest
            ? line with { JoinedDate = date, Whole = rest, Runs = Cut(line, head) }
            : line with { JoinedDate = date };
    }

    /// <summary>The line without its first <paramref name="tail"/> characters; a list item again where what is left begins where the next item does.</summary>
    private static ResumeLine? Rest(List<ResumeLine> lines, int at, int tail)
    {
        var line = lines[at];
        var bullet = Bullets.Length(line.Text[tail..]);
        var skip = tail + bullet;
        if (line.Whole.Slice(skip, line.Text.Length - skip) is not { } rest)
        {
            return null;
        }

        var runs = Cut(line, skip);
        var left = line.Layout.Segments.FirstOrDefault(s => s.Start >= rest.Start)?.Left ?? line.Layout.Left;
        var next = at + 1 < lines.Count ? lines[at + 1] : null;
        var isItem = line.IsItem || bullet > 0 || (next is { IsItem: true } && Math.Abs(next.Layout.Left - left) < 2);
        return line with { Whole = rest, Runs = runs, IsItem = isItem, Layout = line.Layout with { Left = left } };
    }

    private static List<Piece> Cut(ResumeLine line, int from)
    {
        var start = line.Whole.Start + from;
        var runs = new List<Piece>();
        foreach (var run in line.Runs)
        {
            var skip = Math.Clamp(start - run.Start, 0, run.Text.Length);
            if (run.Slice(skip, run.Text.Length - skip) is { } rest)
            {
                runs.Add(runs.Count == 0 ? rest with { AfterGap = false } : rest);
            }
        }

        return runs;
    }

    private static List<Piece> CutAfter(ResumeLine line, int to)
    {
        var end = line.Whole.Start + to;
        return [.. line.Runs.Select(run => run.Slice(0, Math.Clamp(end - run.Start, 0, run.Text.Length))).OfType<Piece>()];
    }
}

using CareerCoach.Web.Intelligence.Rules.Resumes.Dates;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

/// <summary>Joins ranges that a narrow date column broke over two lines ("10/2016 to" above "Present", "Jul 2014 – Jan" above "2018").</summary>
internal static class DateColumn
{
    private const double SameColumn = 50;
    private const int LongestHead = 24;

    /// <summary>Returns the lines with broken ranges joined on their first line.</summary>
    public static List<ResumeLine> Join(List<ResumeLine> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var (first, next) = (lines[i], lines[i + 1]);
            if (first.Layout.Top <= 0 || Math.Abs(first.Layout.Left - next.Layout.Left) > SameColumn || first.Page != next.Page || Broken(first, next) is not { } broken)
            {
                continue;
            }

            lines[i] = WithDate(first, broken.Head, broken.Range);
            if (Rest(next, broken.Tail) is { } rest)
            {
                lines[i + 1] = rest;
            }
            else
            {
                lines.RemoveAt(i + 1);
            }
        }

        return lines;
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

        for (var words = 3; words > 0; words--)
        {
            var tail = FirstWords(next.Text, words);
            if (tail.Length == 0 || tail.Length > LongestHead)
            {
                continue;
            }

            var joined = $"{head} {tail}";
            var spans = DateReader.FindAll(joined);
            if (spans.Count == 1 && spans[0] is { Start: 0, IsRange: true, IsOpen: false } span && span.End == joined.Length)
            {
                return (first.Runs[0].Text.Length, tail.Length, span);
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

    private static ResumeLine? Rest(ResumeLine line, int tail)
    {
        var bullet = Bullets.Length(line.Text[tail..]);
        var skip = tail + bullet;
        return line.Whole.Slice(skip, line.Text.Length - skip) is { } rest
            ? line with { Whole = rest, Runs = Cut(line, skip), IsItem = line.IsItem || bullet > 0 }
            : null;
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
}

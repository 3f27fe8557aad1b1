using System.Globalization;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Dates;

/// <summary>Finds dates and ranges of dates in the forms that resumes print, in five languages; linear in the text's length.</summary>
internal static class DateReader
{
    private static readonly ResumeLexicon Words = ResumeLexicon.Current;

    /// <summary>Returns the dates and ranges of <paramref name="text"/> from left to right, without overlaps.</summary>
    public static List<DateSpan> FindAll(string text)
    {
        var found = new List<DateSpan>();
        if (!MayHoldDate(text))
        {
            return found;
        }

        var tokens = DateToken.Split(text);
        var i = 0;
        while (i < tokens.Count)
        {
            var next = ReadRange(tokens, i, out var span);
            if (next > i)
            {
                found.Add(span);
                i = next;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    /// <summary>Returns the first range of <paramref name="text"/>, else its last single date; null when it holds none.</summary>
    public static DateSpan? Find(string text)
    {
        DateSpan? single = null;
        foreach (var span in FindAll(text))
        {
            if (span.IsRange)
            {
                return span;
            }

            single = span;
        }

        return single;
    }

    private static bool MayHoldDate(string text) => text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || (text.Length < 40 && PresentLength(DateToken.Split(text), 0) > 0);

    /// <summary>Reads a range or a date at <paramref name="i"/>; returns the index behind it, <paramref name="i"/> when there is none.</summary>
    private static int ReadRange(List<DateToken> tokens, int i, out DateSpan span)
    {
        span = default;
        var first = i;
        var opened = tokens[i].Folded is "(" or "[" ? 1 : 0;
        if (opened == 1)
        {
            return i;
        }

        var since = TermLength(tokens, i, "since");
        var untilOnly = since == 0 ? TermLength(tokens, i, "until-only") : 0;
        if (untilOnly > 0 && i + untilOnly < tokens.Count && tokens[i + untilOnly].Folded is ":" or "in")
        {
            untilOnly++;
        }

        var at = i + since + untilOnly;
        if (at >= tokens.Count)
        {
            return i;
        }

        var present = since + untilOnly == 0 ? PresentLength(tokens, at) : 0;
        if (present > 0 && IsAlone(tokens, at, present))
        {
            span = Make(tokens, first, at + present, null, null, true, true);
            return at + present;
        }

        var from = ReadPoint(tokens, at, out var begin);
        if (from == at)
        {
            var end = ReadMonthsOfOneYear(tokens, first, at, out span);
            return end > at ? end : i;
        }

        if (untilOnly > 0)
        {
            span = Make(tokens, first, from, null, begin, false, false);
            return from;
        }

        var gap = SeparatorLength(tokens, from);
        var second = from + gap;
        if (gap > 0 && second <= tokens.Count)
        {
            var presentAfter = second < tokens.Count ? PresentLength(tokens, second) : 0;
            if (presentAfter > 0)
            {
                span = Make(tokens, first, second + presentAfter, begin, null, true, true);
                return second + presentAfter;
            }

            var end = second < tokens.Count ? ReadEnd(tokens, second, begin, out var finish) : Fail(second, out finish);
            if (end > second)
            {
                span = Make(tokens, first, end, begin, finish, false, true);
                return end;
            }

            if (tokens[from].IsDash && (second >= tokens.Count || tokens[second].Folded is "(" or "|" or "," or "·" or "•" or ")"))
            {
                span = Make(tokens, first, second, begin, null, false, true);
                return second;
            }

            if (second >= tokens.Count)
            {
                span = Make(tokens, first, second, begin, null, false, true);
                return second;
            }
        }
        else if (from < tokens.Count)
        {
            var presentAfter = PresentLength(tokens, from);
            if (presentAfter > 0)
            {
                span = Make(tokens, first, from + presentAfter, begin, null, true, true);
                return from + presentAfter;
            }

            // "2018 2022": two dates beside each other, as two cells of a table give them.
            var end = ReadPoint(tokens, from, out var finish);
            if (end > from && string.CompareOrdinal(begin, finish) <= 0 && begin.Length == finish.Length && (end == tokens.Count || tokens[end].Folded is "(" or ")" or "|" or ","))
            {
                span = Make(tokens, first, end, begin, finish, false, true);
                return end;
            }
        }

        span = since > 0 && IsOpenSince(tokens, first) ? Make(tokens, first, from, begin, null, true, true) : Make(tokens, at, from, null, begin, false, false);
        return from;
    }

    /// <summary>"Jan – Mar 2020": both months share the year.</summary>
    private static int ReadMonthsOfOneYear(List<DateToken> tokens, int first, int i, out DateSpan span)
    {
        span = default;
        var at = i;
        var month = Words.Month(tokens[at].Folded);
        if (month == 0)
        {
            return i;
        }

        at++;
        if (at < tokens.Count && tokens[at].Folded == ".")
        {
            at++;
        }

        var gap = SeparatorLength(tokens, at);
        if (gap == 0 || at + gap >= tokens.Count)
        {
            return i;
        }

        var end = ReadPoint(tokens, at + gap, out var finish);
        if (end == at + gap || finish.Length < 7)
        {
            return i;
        }

        span = Make(tokens, first, end, Iso(int.Parse(finish.AsSpan(0, 4), CultureInfo.InvariantCulture), month), finish, false, true);
        return end;
    }

    private static int ReadEnd(List<DateToken> tokens, int i, string begin, out string finish)
    {
        var end = ReadPoint(tokens, i, out finish);
        if (end > i)
        {
            return end;
        }

        // "2018-20": the end's century is the beginning's.
        var token = tokens[i];
        if (begin.Length == 4 && token.Digits == 2 && (i + 1 >= tokens.Count || tokens[i + 1].Folded is not ("." or "/" or "%" or "-")))
        {
            var year = (int.Parse(begin.AsSpan(0, 2), CultureInfo.InvariantCulture) * 100) + token.Number;
            var started = int.Parse(begin, CultureInfo.InvariantCulture);
            if (year >= started && year - started <= 15)
            {
                finish = Iso(year, 0);
                return i + 1;
            }
        }

        return i;
    }

    private static int Fail(int at, out string finish)
    {
        finish = "";
        return at;
    }

    /// <summary>Reads one date at <paramref name="i"/>; returns the index behind it, <paramref name="i"/> when there is none.</summary>
    private static int ReadPoint(List<DateToken> tokens, int i, out string iso) => DatePointReader.Read(tokens, i, out iso);

    /// <summary>Returns the number of tokens of a dash or a word such as "to" between two dates.</summary>
    private static int SeparatorLength(List<DateToken> tokens, int i)
    {
        var length = 0;
        while (i + length < tokens.Count && tokens[i + length].IsDash && length < 3)
        {
            length++;
        }

        if (length == 0 && i < tokens.Count && tokens[i].Folded is "/" or "|")
        {
            return i + 1 < tokens.Count && (tokens[i + 1].Digits == 4 || PresentLength(tokens, i + 1) > 0) ? 1 : 0;
        }

        if (length == 0 && i < tokens.Count && tokens[i].Folded == ",")
        {
            return PresentLength(tokens, i + 1) > 0 ? 1 : 0;
        }

        return length > 0 ? length : TermLength(tokens, i, "until");
    }

    private static int PresentLength(List<DateToken> tokens, int i) => TermLength(tokens, i, "present");

    /// <summary>Returns the number of tokens of the topic's longest term at <paramref name="i"/>, 0 when there is none.</summary>
    private static int TermLength(List<DateToken> tokens, int i, string topic)
    {
        if (i >= tokens.Count || tokens[i].IsNumber || !char.IsLetter(tokens[i].Folded[0]))
        {
            return 0;
        }

        var terms = Words[topic];
        for (var count = Math.Min(terms.MaxWords, tokens.Count - i); count > 0; count--)
        {
            var term = count == 1 ? tokens[i].Folded : string.Join(' ', tokens.Skip(i).Take(count).Select(t => t.Folded));
            if (terms.Contains(term))
            {
                return count;
            }
        }

        return 0;
    }

    /// <summary>A word such as "heute" is a date of its own only where nothing else stands.</summary>
    private static bool IsAlone(List<DateToken> tokens, int i, int length) => i == 0 && length == tokens.Count;

    /// <summary>"de" and "des" begin a range only with an end; "seit", "since", "depuis" and "desde" stand for a job that goes on.</summary>
    private static bool IsOpenSince(List<DateToken> tokens, int i) => tokens[i].Folded is "since" or "seit" or "ab" or "depuis" or "desde";

    private static DateSpan Make(List<DateToken> tokens, int first, int end, string? from, string? to, bool current, bool range)
    {
        var start = tokens[first].Start;
        return new DateSpan(start, tokens[end - 1].End - start, from, to, current, range);
    }

    private static string Iso(int year, int month) => DatePointReader.Iso(year, month);
}

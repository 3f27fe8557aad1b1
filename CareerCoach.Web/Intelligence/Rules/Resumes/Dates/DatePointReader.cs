using System.Globalization;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Dates;

/// <summary>Reads a single date: "Jan 2020", "janv. 2019", "enero de 2020", "03/2018", "04.2017", "2020-07", "1 May 2019", "May 1, 2019", "Spring 2021", "'19" after a month, "2020".</summary>
internal static class DatePointReader
{
    private static readonly ResumeLexicon Words = ResumeLexicon.Current;

    /// <summary>Reads at <paramref name="i"/>; <paramref name="iso"/> is <c>YYYY</c> or <c>YYYY-MM</c>. Returns the index behind, or <paramref name="i"/> when no date stands there.</summary>
    public static int Read(List<DateToken> tokens, int i, out string iso)
    {
        iso = "";
        if (i >= tokens.Count)
        {
            return i;
        }

        return tokens[i].IsNumber ? ReadNumber(tokens, i, out iso) : ReadWord(tokens, i, out iso);
    }

    /// <summary>Returns <c>YYYY</c>, or <c>YYYY-MM</c> when <paramref name="month"/> is 1-12.</summary>
    public static string Iso(int year, int month) =>
        month is >= 1 and <= 12 ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}") : string.Create(CultureInfo.InvariantCulture, $"{year:0000}");

    private static int ReadWord(List<DateToken> tokens, int i, out string iso)
    {
        iso = "";
        var month = Words.Month(tokens[i].Folded);
        if (month == 0 && (tokens[i].Folded.StartsWith('q') || !Words["season"].Contains(tokens[i].Folded)))
        {
            return i;
        }

        var at = Skip(tokens, i + 1);
        if (at < tokens.Count && tokens[at].Digits is 1 or 2 && tokens[at].Number is >= 1 and <= 31 && month > 0)
        {
            // "May 1, 2019", "May 1st 2019"; else "Mar 19" is a short year only with an apostrophe.
            var day = at + 1;
            while (day < tokens.Count && tokens[day].Folded is "," or "." or "st" or "nd" or "rd" or "th")
            {
                day++;
            }

            if (day < tokens.Count && tokens[day].IsYear)
            {
                iso = Iso(tokens[day].Number, month);
                return day + 1;
            }
        }

        if (at < tokens.Count && tokens[at].Folded == "'" && at + 1 < tokens.Count && tokens[at + 1].Digits == 2)
        {
            iso = Iso(Century(tokens[at + 1].Number), month);
            return at + 2;
        }

        if (at < tokens.Count && tokens[at].IsYear && !(IsGlued(tokens, at) && (char.IsLetter(tokens[at + 1].Folded[0]) || tokens[at + 1].Folded == "%")))
        {
            iso = Iso(tokens[at].Number, month);
            return AfterAcademicYear(tokens, at, month);
        }

        if (month > 0 && at == i + 1 && at < tokens.Count && tokens[at].Digits == 2 && tokens[at].Number is > 31 or (>= 0 and <= 30) && IsShortYearEnd(tokens, at))
        {
            iso = Iso(Century(tokens[at].Number), month);
            return at + 1;
        }

        return i;
    }

    private static int ReadNumber(List<DateToken> tokens, int i, out string iso)
    {
        iso = "";
        var token = tokens[i];
        if (token.IsYear)
        {
            return ReadYearFirst(tokens, i, out iso);
        }

        if (token.Digits > 2)
        {
            return i;
        }

        if (token.Number is >= 1 and <= 31 && i + 1 < tokens.Count)
        {
            // "1 May 2019", "1. Mai 2019", "1er mai 2019", "1 de mayo de 2019"
            var at = i + 1;
            while (at < tokens.Count && tokens[at].Folded is "." or "er" or "º" or "st" or "nd" or "rd" or "th" or "de")
            {
                at++;
            }

            if (at < tokens.Count && Words.Month(tokens[at].Folded) > 0)
            {
                var end = ReadWord(tokens, at, out iso);
                return end > at ? end : i;
            }
        }

        if (i + 2 >= tokens.Count || tokens[i + 1].Folded is not ("/" or "." or "-" or "–"))
        {
            return i;
        }

        var separator = tokens[i + 1].Folded;
        if (tokens[i + 2].IsYear && token.Number is >= 1 and <= 12 && !(IsGlued(tokens, i + 2) && tokens[i + 3].Folded != separator && !tokens[i + 3].IsDash && char.IsLetter(tokens[i + 3].Folded[0])))
        {
            if (separator == "–" && tokens[i + 1].Start > token.End)
            {
                return i;
            }

            iso = Iso(tokens[i + 2].Number, token.Number);
            return i + 3;
        }

        if (i + 4 < tokens.Count && tokens[i + 3].Folded == separator && tokens[i + 2].Digits is 1 or 2 && (tokens[i + 4].IsYear || (tokens[i + 4].Digits == 2 && separator == ".")))
        {
            // Day first, as everywhere but where the second number cannot be a month.
            var month = tokens[i + 2].Number is >= 1 and <= 12 ? tokens[i + 2].Number : token.Number;
            iso = Iso(tokens[i + 4].IsYear ? tokens[i + 4].Number : Century(tokens[i + 4].Number), month);
            return month <= 12 ? i + 5 : i;
        }

        if (separator == "/" && token.Digits == 2 && token.Number is >= 1 and <= 12 && tokens[i + 2].Digits == 2 && (i + 3 >= tokens.Count || tokens[i + 3].Folded != "/"))
        {
            iso = Iso(Century(tokens[i + 2].Number), token.Number);
            return i + 3;
        }

        return i;
    }

    /// <summary>"2020-07", "2020-07-15", "2020/07", "2020.07", "2018/19", "2020".</summary>
    private static int ReadYearFirst(List<DateToken> tokens, int i, out string iso)
    {
        iso = "";
        var token = tokens[i];
        if (i > 0 && tokens[i - 1].End == token.Start && tokens[i - 1].Folded is "." or "," or "$" or "€" or "£" or "#" or "+" or "'" or "@")
        {
            return i;
        }

        var next = i + 1;
        var joined = next + 1 < tokens.Count && tokens[next].Start == token.End && tokens[next + 1].Start == tokens[next].End;
        if (joined && tokens[next].Folded is "-" or "/" or "." or "‐" or "‑" && tokens[next + 1].Digits == 2 && tokens[next + 1].Number is >= 1 and <= 12
            && (next + 2 >= tokens.Count || tokens[next + 2].Start > tokens[next + 1].End || !char.IsLetterOrDigit(tokens[next + 2].Folded[0])))
        {
            iso = Iso(token.Number, tokens[next + 1].Number);
            var day = next + 2;
            return day + 1 < tokens.Count && tokens[day].Folded == tokens[next].Folded && tokens[day].Start == tokens[next + 1].End && tokens[day + 1].Digits == 2 && tokens[day + 1].Number <= 31 ? day + 2 : day;
        }

        // "2018년", "2,500": a year never has a letter, a percent sign or a decimal directly behind it.
        if (IsGlued(tokens, i) && (char.IsLetter(tokens[i + 1].Folded[0]) || tokens[i + 1].Folded is "%" or "€" or "$" || (tokens[i + 1].Folded is "." or "," && i + 2 < tokens.Count && tokens[i + 2].Start == tokens[i + 1].End && tokens[i + 2].IsNumber)))
        {
            return i;
        }

        iso = Iso(token.Number, 0);
        return i + 1;
    }

    private static bool IsGlued(List<DateToken> tokens, int i) => i + 1 < tokens.Count && tokens[i + 1].Start == tokens[i].End;

    /// <summary>"WS 2018/19": the second year belongs to the same term.</summary>
    private static int AfterAcademicYear(List<DateToken> tokens, int at, int month) =>
        month == 0 && at + 2 < tokens.Count && tokens[at + 1].Folded == "/" && tokens[at + 2].Digits is 2 or 4 ? at + 3 : at + 1;

    private static bool IsShortYearEnd(List<DateToken> tokens, int at) =>
        at + 1 >= tokens.Count || tokens[at + 1].IsDash || Words["until"].Contains(tokens[at + 1].Folded) || tokens[at + 1].Folded is ")" or "|";

    private static int Skip(List<DateToken> tokens, int at)
    {
        while (at < tokens.Count && tokens[at].Folded is "." or "," or "de" or "del" or "of" or "/" or "-" or "do")
        {
            at++;
        }

        return at;
    }

    private static int Century(int year) => year <= 59 ? 2000 + year : 1900 + year;
}

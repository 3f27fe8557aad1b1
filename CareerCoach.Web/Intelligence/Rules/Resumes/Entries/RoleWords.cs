using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Entries;

/// <summary>Says how much a name looks like a job title or like an employer.</summary>
internal static class RoleWords
{
    private static readonly ResumeLexicon Words = ResumeLexicon.Current;

    /// <summary>Returns a positive figure for job titles, a negative one for employers; from -4 to 4, 0 when nothing tells.</summary>
    public static double Score(Piece piece) => Math.Clamp(Title(piece) - Employer(piece), -4, 4);

    /// <summary>True for endings such as "Inc." and "GmbH" that are no names of their own.</summary>
    public static bool IsLegalForm(string text) =>
        Folding.Fold(text).Trim('.', ' ') is "inc" or "llc" or "llp" or "ltd" or "limited" or "plc" or "gmbh" or "ag" or "s.a" or "sa" or "sl" or "s.l" or "corp" or "co" or "lda" or "ltda" or "pllc" or "p.c" or "pc" or "jr" or "sr" or "n.a" or "s.l.u" or "sarl" or "sas" or "bv" or "b.v";

    private static double Title(Piece piece)
    {
        var best = 0.0;
        var comma = piece.Text.IndexOf(',', StringComparison.Ordinal);
        var words = piece.Words;
        var head = comma < 0 ? words : [.. words.TakeWhile(w => w.Start < comma)];
        for (var i = 0; i < words.Count; i++)
        {
            var length = Words["title"].MatchAt(words, i);
            if (length == 0)
            {
                continue;
            }

            var ends = i + length == words.Count || i + length == head.Count || IsLink(words, i + length) || IsRomanOrGrade(words, i + length);
            best = Math.Max(best, (ends ? 3 : i == 0 ? 2.5 : 1.5) + (i + length <= head.Count ? 0 : -0.5));
        }

        if (words.Count > 0 && Words["seniority"].MatchAt(words, 0) > 0)
        {
            best += best > 0 ? 1 : 1.2;
        }

        return words.Count > 10 ? best - 1 : best;
    }

    private static double Employer(Piece piece)
    {
        var words = piece.Words;
        var best = 0.0;
        for (var i = 0; i < words.Count; i++)
        {
            if (Words["org"].MatchAt(words, i) > 0 && !IsAfterFunctionWord(words, i))
            {
                best = Math.Max(best, i == words.Count - 1 || i == 0 ? 2 : 1.5);
            }
        }

        var last = words.Count == 0 ? "" : words[^1].Folded;
        if (words.Count > 1 && (IsLegalForm(last) || last is "kg" or "eg" or "ev" or "e.v" or "se"))
        {
            best += 2;
        }

        if (piece.Text.Contains(" & ", StringComparison.Ordinal) && Words["title"].MatchAt(words, 0) == 0)
        {
            best += 0.5;
        }

        return best;
    }

    /// <summary>"Manager of Sales", "Responsable de tienda", "Leiter Rechnungswesen".</summary>
    private static bool IsLink(IReadOnlyList<Word> words, int i) =>
        i < words.Count && words[i].Folded is "of" or "for" or "de" or "d" or "du" or "des" or "del" or "da" or "do" or "und" or "im" or "in" or "der" or "fur" or "&" or "and" or "y" or "et" or "e" or "en" or "em" or "to" or "at";

    private static bool IsRomanOrGrade(IReadOnlyList<Word> words, int i) => i == words.Count - 1 && words[i].Folded is "i" or "ii" or "iii" or "iv" or "1" or "2" or "3" or "senior" or "junior" or "sr" or "jr" or "pleno";

    /// <summary>"Manager of the store": the store is the title's object.</summary>
    private static bool IsAfterFunctionWord(IReadOnlyList<Word> words, int i) => i > 1 && words[i - 1].Folded is "of" or "for" or "de" or "du" or "del" or "da" && Words["title"].MatchAt(words, 0) > 0;
}

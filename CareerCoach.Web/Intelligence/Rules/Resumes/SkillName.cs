using System.Globalization;
using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;

namespace CareerCoach.Web.Intelligence.Rules.Resumes;

/// <summary>Splits lists into single skills and takes level and years off a skill's name.</summary>
internal static class SkillName
{
    private static readonly ResumeLexicon Words = ResumeLexicon.Current;

    /// <summary>Returns the parts of a list between commas, dots, bars and bullets; what stands in brackets stays together.</summary>
    public static IEnumerable<Piece> Split(Piece piece)
    {
        var depth = 0;
        var from = 0;
        var text = piece.Text;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ',';
            depth += c is '(' or '[' ? 1 : c is ')' or ']' && depth > 0 ? -1 : 0;
            var cuts = c is ',' or ';' or '•' or '·' or '|' or '∙' or '⋅' or '▪' or '◦' or '\t' or '●' or '■' || (c == '/' && i > 0 && i + 1 < text.Length && (text[i - 1] == ' ' || text[i + 1] == ' '));
            if (i == text.Length || (cuts && depth == 0))
            {
                if (i > from && piece.Slice(from, i - from) is { } part)
                {
                    yield return part;
                }

                from = i + 1;
            }
        }
    }

    /// <summary>Returns the skill without its level and years; null for a bare level, a percentage or a sentence.</summary>
    public static ResumeSkill? Read(Piece piece, string? category)
    {
        var text = piece.Text.Trim().TrimEnd('.');
        string? level = null;
        int? years = null;
        var cut = Tail(text);
        if (cut > 0)
        {
            var tail = text[cut..].Trim(' ', '(', ')', '-', '–', '—', ':');
            if (IsLevel(tail) || Years(tail) is not null)
            {
                level = IsLevel(tail) ? tail : null;
                years = Years(tail);
                text = text[..cut].TrimEnd(' ', '-', '–', '—', ':', '(');
            }
        }

        var words = Word.Split(text);
        if (words.Count is 0 or > 9 || IsLevel(text) || words.All(w => w.Folded.All(char.IsAsciiDigit)) || text.EndsWith('%'))
        {
            return null;
        }

        return new ResumeSkill(text, category, level, years);
    }

    private static int Tail(string text)
    {
        if (text.EndsWith(')'))
        {
            return text.LastIndexOf('(');
        }

        foreach (var dash in (ReadOnlySpan<string>)[" - ", " – ", " — ", ": "])
        {
            var at = text.LastIndexOf(dash, StringComparison.Ordinal);
            if (at > 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsLevel(string text) => Words["level"].Contains(Folding.Fold(text));

    private static int? Years(string text)
    {
        var words = Word.Split(text);
        return words.Count == 2 && Words["duration"].Contains(words[1].Folded) && int.TryParse(words[0].Folded.TrimEnd('+'), NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years < 60 ? years : null;
    }
}

using CareerCoach.Web.Intelligence.Rules.Resumes.Dates;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Contacts;

/// <summary>Finds telephone numbers: digits in groups with blanks, dots, dashes, slashes and brackets, of 7 to 15 digits.</summary>
internal static class PhoneReader
{
    /// <summary>Returns where a number stands in <paramref name="text"/> and how sure that is (0 to 1); null when none does.</summary>
    public static (int Start, int Length, double Confidence)? Find(string text)
    {
        (int Start, int Length, double Confidence)? best = null;
        var i = 0;
        while (i < text.Length && i < 400)
        {
            if (!Begins(text, i))
            {
                i++;
                continue;
            }

            var end = End(text, i, out var digits);
            if (Judge(text, i, end, digits) is var confidence && confidence > 0 && (best is null || confidence > best.Value.Confidence))
            {
                best = (i, end - i, confidence);
            }

            i = Math.Max(end, i + 1);
        }

        return best;
    }

    private static bool Begins(string text, int i) =>
        (text[i] == '+' || char.IsAsciiDigit(text[i]) || (text[i] == '(' && i + 1 < text.Length && (char.IsAsciiDigit(text[i + 1]) || text[i + 1] == '+')))
        && (i == 0 || !(char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '.' or '/' or '@' or '_' or '#' or '$' or '€' or '£'));

    private static int End(string text, int start, out int digits)
    {
        digits = 0;
        var end = start;
        var gap = 0;
        for (var i = start; i < text.Length && i - start < 40; i++)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                digits++;
                end = i + 1;
                gap = 0;
            }
            else if (!(c is ' ' or '-' or '.' or '/' or '(' or ')' or '+' or '\u00A0' or '‑' or '–' or '‐') || ++gap > 3 || (c == '+' && i > start + 1))
            {
                break;
            }
        }

        return end;
    }

    private static double Judge(string text, int start, int end, int digits)
    {
        var number = text[start..end];
        if (digits is < 7 or > 15 || (end < text.Length && (char.IsLetter(text[end]) || text[end] is '@' or '%')))
        {
            return 0;
        }

        if (DateReader.FindAll(number).Any(d => d.IsRange || d.Length >= number.Length - 2))
        {
            return 0;
        }

        var international = number.StartsWith('+') || number.StartsWith("(+", StringComparison.Ordinal) || number.StartsWith("00", StringComparison.Ordinal);
        var groups = number.Count(c => !char.IsAsciiDigit(c));
        return international ? 0.97 : number.StartsWith('0') || number.StartsWith('(') ? 0.9 : digits >= 9 && groups > 0 ? 0.8 : digits >= 9 ? 0.6 : groups > 0 ? 0.5 : 0;
    }
}

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Contacts;

/// <summary>A word between blanks in which addresses of mail and web are looked for.</summary>
internal static class ContactToken
{
    private const string Closers = ".,;:)]}>|\"'”’";
    private const string Openers = "([{<|\"'“‘:";

    /// <summary>Returns the words of <paramref name="text"/> between blanks and bars, with their start.</summary>
    public static IEnumerable<(string Text, int Start)> Split(string text)
    {
        var i = 0;
        while (i < text.Length)
        {
            if (IsBreak(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && !IsBreak(text[i]))
            {
                i++;
            }

            var end = i;
            while (start < end && (Openers.Contains(text[start], StringComparison.Ordinal) || char.GetUnicodeCategory(text[start]) == System.Globalization.UnicodeCategory.PrivateUse))
            {
                start++;
            }

            while (end > start && Closers.Contains(text[end - 1], StringComparison.Ordinal))
            {
                end--;
            }

            if (end > start)
            {
                yield return (text[start..end], start);
            }
        }
    }

    /// <summary>Returns where the address begins in a word such as "mailto:a@b.org" or "E-Mail:a@b.org".</summary>
    public static int SchemeLength(string token)
    {
        foreach (var scheme in (ReadOnlySpan<string>)["mailto:", "tel:"])
        {
            if (token.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return scheme.Length;
            }
        }

        var colon = token.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && !token.AsSpan(colon).StartsWith("://") && token.AsSpan(0, colon).IndexOfAnyExceptInRange('A', 'z') < 0 ? colon + 1 : 0;
    }

    /// <summary>True for a mail address: one @, a local part and a domain with a top level of letters.</summary>
    public static bool IsEmail(string token)
    {
        var at = token.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at <= 64 && at == token.LastIndexOf('@') && token.Length <= 254 && IsLocal(token.AsSpan(0, at)) && IsDomain(token.AsSpan(at + 1), anyTop: true);
    }

    /// <summary>True for a host name; with <paramref name="anyTop"/> false its top level must be one that people print.</summary>
    public static bool IsDomain(ReadOnlySpan<char> host, bool anyTop)
    {
        var labels = 0;
        var length = 0;
        var letters = true;
        var top = host.LastIndexOf('.');
        if (top <= 0 || host.Length > 253)
        {
            return false;
        }

        foreach (var c in host)
        {
            if (c == '.')
            {
                if (length == 0)
                {
                    return false;
                }

                labels++;
                length = 0;
                letters = true;
                continue;
            }

            if (!(char.IsLetterOrDigit(c) || c == '-'))
            {
                return false;
            }

            letters &= char.IsLetter(c);
            length++;
        }

        return labels > 0 && length is >= 2 and <= 18 && letters && (anyTop || IsPrintedTop(host[(top + 1)..]));
    }

    private static bool IsBreak(char c) => char.IsWhiteSpace(c) || c is '|' or '•' or '·' or ',' or '<' or '>';

    private static bool IsLocal(ReadOnlySpan<char> local)
    {
        foreach (var c in local)
        {
            if (!(char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%' or '\'' or '!' or '#' or '&'))
            {
                return false;
            }
        }

        return local[0] != '.';
    }

    private static bool IsPrintedTop(ReadOnlySpan<char> top) =>
        top.Length == 2 || top is "com" or "org" or "net" or "dev" or "app" or "info" or "edu" or "gov" or "tech" or "site" or "online" or "blog" or "design" or "page" or "name" or "xyz" or "example" or "works" or "cloud" or "studio" or "art" or "pro" or "biz" or "website" or "space" or "codes" or "rocks" or "today" or "world" or "agency" or "digital" or "expert" or "engineer" or "systems" or "solutions" or "int" or "museum" or "photo" or "photography" or "portfolio" or "test";
}

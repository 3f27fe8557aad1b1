using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Locations;

/// <summary>Assigns the parts of a postal address: street, postal code, city, region, country.</summary>
internal static class AddressParts
{
    private static readonly ResumeLexicon Words = ResumeLexicon.Current;

    /// <summary>Returns the address made of <paramref name="parts"/>, which stand in printed order; null when they hold no city.</summary>
    public static ResumeLocation? Assign(IReadOnlyList<string> parts)
    {
        string? street = null, postal = null, city = null, region = null, country = null, code = null;
        foreach (var part in parts)
        {
            var folded = Folding.Fold(part);
            var words = Word.Split(part);
            if (words.Count == 0)
            {
                continue;
            }

            if (city is null && street is null && IsStreet(part, words))
            {
                street = part;
                continue;
            }

            if (IsPostal(folded) && postal is null)
            {
                postal = part;
                continue;
            }

            var (before, number, after) = SplitPostal(part);
            if (number is not null && (Words["country"].Contains(Folding.Fold(after ?? before ?? "")) && (after ?? before) is { Length: <= 3 }) && (city is not null || parts.Count > 1))
            {
                postal ??= number;
                code ??= Words.CountryCode(Folding.Fold((after ?? before)!));
                continue;
            }

            if (city is not null && Words["country"].Contains(folded) && country is null && !(part.Length == 2 && region is null && Words["code"].Contains(folded) && Words.CountryCode(folded) is null))
            {
                country = part.Length > 2 ? part : null;
                code = Words.CountryCode(folded) ?? (part.Length == 2 ? part.ToUpperInvariant() : null);
                continue;
            }

            postal ??= number;
            var name = before ?? after;
            if (name is null)
            {
                continue;
            }

            if (city is null && !(parts.Count > 1 && Words["country"].Contains(folded) && !Words["city"].Contains(folded)))
            {
                city = name;
                region ??= before is not null ? after : null;
            }
            else if (Words["country"].Contains(folded))
            {
                country ??= part;
                code ??= Words.CountryCode(folded);
            }
            else if (region is null)
            {
                region = name;
            }
        }

        return city is null && country is null && street is null ? null : new ResumeLocation(street, postal, city, region, country, code);
    }

    /// <summary>True for a line with a house number and a street's word, or a number at its start or end.</summary>
    public static bool IsStreet(string part, IReadOnlyList<Word> words)
    {
        var hasNumber = part.Any(char.IsAsciiDigit);
        if (!hasNumber)
        {
            return LocationReader.HasStreet(words) && !LocationReader.IsCity(Folding.Fold(part));
        }

        if (LocationReader.HasStreet(words))
        {
            return true;
        }

        var (before, number, after) = SplitPostal(part);
        return number is null || (number.Length < 4 && words.Count >= 2 && (before is not null || after is not null));
    }

    private static bool IsPostal(string folded) => folded.Length is >= 4 and <= 9 && folded.Count(char.IsAsciiDigit) >= 3 - (folded.Any(char.IsLetter) ? 1 : 0) && folded.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-');

    /// <summary>"28028 Madrid", "Boston 02115", "Amsterdam 1017 KH": the name before, the code and the name behind.</summary>
    private static (string? Before, string? Postal, string? After) SplitPostal(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = Array.FindIndex(words, w => w.Any(char.IsAsciiDigit));
        if (first < 0)
        {
            return (part, null, null);
        }

        var last = first;
        while (last + 1 < words.Length && (words[last + 1].Any(char.IsAsciiDigit) || (words[last + 1].Length == 2 && words[last + 1].All(char.IsUpper) && words[first].Length == 4)))
        {
            last++;
        }

        var before = string.Join(' ', words[..first]);
        var after = string.Join(' ', words[(last + 1)..]);
        return (before.Length == 0 ? null : before, string.Join(' ', words[first..(last + 1)]), after.Length == 0 ? null : after);
    }
}

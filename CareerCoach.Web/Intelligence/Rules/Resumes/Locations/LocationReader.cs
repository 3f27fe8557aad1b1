using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Locations;

/// <summary>Tells places from other words: "Austin, TX", "Berlin, Deutschland", "Leeds", "Remote", "75011 Paris".</summary>
internal static class LocationReader
{
    private static readonly ResumeLexicon Words = ResumeLexicon.Current;

    /// <summary>True when the whole piece is a place (or a word such as "Remote").</summary>
    public static bool IsPlace(Piece piece) => piece.Text.Length <= 80 && Confidence(piece.Text) > 0.5;

    /// <summary>Returns how surely <paramref name="text"/> is a place and nothing else, 0 to 1.</summary>
    public static double Confidence(string text)
    {
        var parts = Parts(text);
        if (parts.Count is 0 or > 5)
        {
            return 0;
        }

        var last = parts[^1];
        var first = parts[0];
        if (IsMode(Folding.Fold(text)))
        {
            return 0.9;
        }

        if (parts.Count == 1)
        {
            return IsCity(first) ? 0.85 : IsRegionOrCountry(first) && first.Length > 2 ? 0.75 : IsPostalAndCity(text) ? 0.8 : 0;
        }

        if (IsMode(first) || IsMode(last))
        {
            return parts.Skip(1).All(p => IsCity(p) || IsRegionOrCountry(p) || IsMode(p)) ? 0.85 : 0;
        }

        var words = first.Count(c => c == ' ') + 1;
        if (words > 4 || Words["title"].IsIn(Word.Split(first)) || first.Any(char.IsDigit) || (!IsCity(first) && IsOrganization(first)))
        {
            return 0;
        }

        if (IsRegionOrCountry(last) || IsCode(last, text))
        {
            // Before an unknown town only regions and countries may follow: "Acme, Houston, TX" begins with no place.
            return IsCity(first) ? 0.95 : parts.Skip(1).All(p => IsRegionOrCountry(p) || IsCode(p, text)) ? 0.7 : 0;
        }

        return IsCity(first) && IsCity(last) ? 0.7 : 0;
    }

    /// <summary>Returns the length of the place that ends the comma-separated <paramref name="text"/>, 0 when none does.</summary>
    public static int TrailingLength(string text)
    {
        var commas = new List<int>();
        for (var i = text.IndexOf(',', StringComparison.Ordinal); i >= 0 && commas.Count < 12; i = text.IndexOf(',', i + 1))
        {
            commas.Add(i);
        }

        var (best, length) = (0.5, 0);
        foreach (var comma in commas.TakeLast(3))
        {
            var tail = text[(comma + 1)..];
            var confidence = tail.Trim().Length > 0 ? Confidence(tail) : 0;
            if (confidence > best)
            {
                (best, length) = (confidence, tail.Length);
            }
        }

        return length;
    }

    /// <summary>Returns "remote", "hybrid" or "onsite" when the folded text says so, else null.</summary>
    public static string? Mode(string folded)
    {
        var words = Word.Split(folded);
        return Words["workmode.remote"].IsIn(words) ? "remote" : Words["workmode.hybrid"].IsIn(words) ? "hybrid" : Words["workmode.onsite"].IsIn(words) ? "onsite" : null;
    }

    /// <summary>Returns the place's parts as printed, or null when <paramref name="text"/> is no place.</summary>
    public static ResumeLocation? Read(string text)
    {
        var parts = text.Split([',', '|', '·', '•', '–', '(', ')', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        return parts.Count == 0 ? null : AddressParts.Assign(parts);
    }

    /// <summary>True for a known city's folded name.</summary>
    public static bool IsCity(string folded) => Words["city"].Contains(folded) || Words["city"].Contains(WithoutPostal(folded));

    /// <summary>True for the folded name of a country, state or province.</summary>
    public static bool IsRegionOrCountry(string folded) => Words["country"].Contains(folded) || Words["region"].Contains(folded);

    /// <summary>True for a folded word such as "street", "rue" or "Hauptstraße" among the words.</summary>
    public static bool HasStreet(IReadOnlyList<Word> words) => words.Any(w => w.Length > 1 && Words["street"].Contains(w.Folded.TrimEnd('.')) && w.Folded is not ("am" or "st" or "ring"));

    /// <summary>"Universitätsklinikum Münster", "Hospital Santa Marcelina": the words before the comma name a house, not a town.</summary>
    private static bool IsOrganization(string folded)
    {
        var words = Word.Split(folded);
        return Words["org"].IsIn(words) || Words["school"].IsIn(words);
    }

    private static bool IsMode(string folded) => Words["workmode.remote"].Contains(folded) || Words["workmode.hybrid"].Contains(folded) || Words["workmode.onsite"].Contains(folded);

    /// <summary>A state's code counts only in capitals: "TX", not "in".</summary>
    private static bool IsCode(string folded, string text)
    {
        var code = WithoutPostal(folded);
        return code.Length is 2 or 3 or 4 && Words["code"].Contains(code) && text.Contains(code.ToUpperInvariant(), StringComparison.Ordinal);
    }

    private static bool IsPostalAndCity(string text)
    {
        var folded = Folding.Fold(text);
        var city = WithoutPostal(folded);
        return city.Length < folded.Length && IsCity(city);
    }

    private static string WithoutPostal(string folded)
    {
        var words = folded.Split(' ');
        return string.Join(' ', words.Where(w => !w.Any(char.IsAsciiDigit)));
    }

    private static List<string> Parts(string text) =>
        text.Length > 120 ? [] : [.. text.Split([',', '/', '|', '(', ')', '·', '–'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Folding.Fold).Where(p => p.Length > 0)];
}

using System.Globalization;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;

/// <summary>The words by which resumes are read, in English, Spanish, French, German and Portuguese, from the embedded <c>*.tsv</c> files.</summary>
internal sealed class ResumeLexicon
{
    private static readonly string[] Files = ["en", "es", "fr", "de", "pt", "places"];
    private static readonly Lazy<ResumeLexicon> Instance = new(() => new ResumeLexicon());
    private readonly Dictionary<string, TermSet> topics = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SectionKind> headings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> months = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> countryCodes = new(StringComparer.Ordinal);
    private static readonly TermSet None = new();

    private ResumeLexicon()
    {
        foreach (var file in Files)
        {
            foreach (var line in ReadLines(file))
            {
                Add(line.Split('\t'));
            }
        }
    }

    /// <summary>The lexicon; read once.</summary>
    public static ResumeLexicon Current => Instance.Value;

    /// <summary>The terms of a topic such as "title", "org", "school", "degree", "present", "city".</summary>
    public TermSet this[string topic] => topics.GetValueOrDefault(topic, None);

    /// <summary>Returns the section that a heading names, null when it names none.</summary>
    public SectionKind? Heading(string text)
    {
        var key = Folding.Squeeze(text);
        if (key.Length is <= 2 or >= 60)
        {
            return null;
        }

        return headings.TryGetValue(key, out var kind) ? kind : JoinedHeading(text);
    }

    /// <summary>"Licences and Courses", "Skills and Tools": two headings in one are of the first one's kind.</summary>
    private SectionKind? JoinedHeading(string text)
    {
        var words = Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var and = Array.FindIndex(words, w => w is "&" or "and" or "und" or "et" or "y" or "e" or "/" or "+" or "|");
        if (and < 1 || and == words.Length - 1 || words.Length > 7)
        {
            return null;
        }

        var first = Folding.Squeeze(string.Join(' ', words[..and]));
        var second = Folding.Squeeze(string.Join(' ', words[(and + 1)..]));
        return headings.TryGetValue(first, out var kind) && headings.ContainsKey(second) ? kind : null;
    }

    /// <summary>Returns the month (1-12) of a folded word, 0 when it is none.</summary>
    public int Month(string folded) => months.GetValueOrDefault(folded.TrimEnd('.'));

    /// <summary>Returns the topic of a label such as "email" or "phone" ("label." left out), null when it is none.</summary>
    public string? Label(string text) => labels.GetValueOrDefault(Folding.Fold(text).TrimEnd(':', '.', ' '));

    /// <summary>Returns the ISO code of a country's folded name, null when unknown.</summary>
    public string? CountryCode(string folded) => countryCodes.GetValueOrDefault(folded);

    private static IEnumerable<string> ReadLines(string file)
    {
        var assembly = typeof(ResumeLexicon).Assembly;
        var name = $"Rules/Resumes/Lexicon/{file}.tsv";
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The embedded lexicon {name} is missing.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    private void Add(string[] columns)
    {
        var topic = columns[0];
        var terms = columns[1].Split('|').Select(Folding.Fold).ToArray();
        foreach (var term in terms)
        {
            if (topic.StartsWith("heading.", StringComparison.Ordinal))
            {
                headings.TryAdd(Folding.Squeeze(term), Enum.Parse<SectionKind>(topic["heading.".Length..], ignoreCase: true));
            }
            else if (topic == "month")
            {
                months.TryAdd(term, int.Parse(columns[2], CultureInfo.InvariantCulture));
            }
            else if (topic.StartsWith("label.", StringComparison.Ordinal))
            {
                labels.TryAdd(term, topic["label.".Length..]);
            }
            else
            {
                Topic(topic).Add(term);
            }

            if (topic == "country" && columns.Length > 2)
            {
                countryCodes.TryAdd(term, columns[2]);
            }
        }
    }

    private TermSet Topic(string topic)
    {
        if (!topics.TryGetValue(topic, out var set))
        {
            topics[topic] = set = new TermSet();
        }

        return set;
    }
}

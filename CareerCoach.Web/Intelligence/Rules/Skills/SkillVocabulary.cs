using System.Collections.Frozen;
using System.Globalization;

namespace CareerCoach.Web.Intelligence.Rules.Skills;

/// <summary>The skills the engine knows: terms with their names, what implies what, and how soft skills are said. Read once from the assembly.</summary>
public sealed class SkillVocabulary
{
    private static readonly Lazy<SkillVocabulary> Shared = new(() => new SkillVocabulary(
        ReadLines("skills.tsv").Skip(1), ReadLines("relations.tsv"), ReadLines("soft.txt")));

    private readonly FrozenDictionary<string, SkillEntry> byTerm;
    private readonly FrozenDictionary<string, IReadOnlyList<SkillImplication>> implications;

    private SkillVocabulary(IEnumerable<string> skills, IEnumerable<string> relations, IEnumerable<string> soft)
    {
        Entries = [.. skills.Select(Parse)];
        SoftEntries = [.. soft.SelectMany(ParseSoft)];
        byTerm = Entries.GroupBy(entry => entry.Term, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        implications = relations.Select(line => line.Split('\t'))
            .GroupBy(parts => parts[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                group => group.Key,
                group => (IReadOnlyList<SkillImplication>)[.. group.Select(parts => new SkillImplication(parts[1], double.Parse(parts[2], CultureInfo.InvariantCulture)))],
                StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The vocabulary that ships with the engine (see docs/vocabulary.md).</summary>
    public static SkillVocabulary Default => Shared.Value;

    /// <summary>Hard skills: tools, knowledge, licences, degrees, languages of all trades.</summary>
    public IReadOnlyList<SkillEntry> Entries { get; }

    /// <summary>Soft skills, kept apart from the hard ones.</summary>
    public IReadOnlyList<SkillEntry> SoftEntries { get; }

    /// <summary>The name that stands for a term ("Kubernetes" for "K8s"), in any case; the term itself, trimmed, when it is unknown.</summary>
    public string Canonical(string term)
    {
        ArgumentNullException.ThrowIfNull(term);
        var trimmed = term.Trim();
        return byTerm.TryGetValue(trimmed, out var entry) ? entry.Canonical : trimmed;
    }

    /// <summary>The category of a term, or null when it is unknown.</summary>
    public string? Category(string term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return byTerm.GetValueOrDefault(term.Trim())?.Category;
    }

    /// <summary>What a person who has <paramref name="canonical"/> also knows, one step, with the share (0 to 1) that it counts for.</summary>
    public IReadOnlyList<SkillImplication> Implications(string canonical)
    {
        ArgumentNullException.ThrowIfNull(canonical);
        return implications.GetValueOrDefault(canonical) ?? [];
    }

    private static SkillEntry Parse(string line)
    {
        var columns = line.Split('\t');
        return new SkillEntry(
            columns[0],
            columns[1].Length == 0 ? columns[0] : columns[1],
            columns[2],
            columns[3] == "exact",
            columns[4] switch { "generic" => SkillUse.Generic, "ambiguous" => SkillUse.Ambiguous, _ => SkillUse.Sure },
            columns[5].Length == 0 ? [] : columns[5].Split('|'));
    }

    private static IEnumerable<SkillEntry> ParseSoft(string line)
    {
        var names = line.Split(" = ");
        return names.Select(name => new SkillEntry(name, names[0], "soft", false, SkillUse.Sure, []));
    }

    private static IEnumerable<string> ReadLines(string name)
    {
        var assembly = typeof(SkillVocabulary).Assembly;
        using var stream = assembly.GetManifestResourceStream($"Rules/Skills/{name}")
            ?? throw new InvalidOperationException($"The embedded vocabulary file {name} is missing from {assembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return line;
            }
        }
    }
}

/// <summary>Knowing one skill implies another.</summary>
/// <param name="Canonical">The implied skill.</param>
/// <param name="Share">How much of it counts: 1 all, 0 nothing.</param>
public sealed record SkillImplication(string Canonical, double Share);

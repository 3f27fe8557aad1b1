using System.Collections.Concurrent;
using System.Globalization;

namespace CareerCoach.Web.Intelligence.Rules;

/// <summary>The sentences of one set of rules in one language, from an embedded JSON file; English stands in for what a language lacks.</summary>
public sealed class RuleTexts
{
    private static readonly ConcurrentDictionary<(string Folder, string Name, string Language), RuleTexts> Loaded = new();
    private readonly IReadOnlyDictionary<string, string> texts;
    private readonly RuleTexts? fallback;

    private RuleTexts(IReadOnlyDictionary<string, string> texts, RuleTexts? fallback) => (this.texts, this.fallback) = (texts, fallback);

    /// <summary>The texts of <c>folder/language/name.json</c>; English when that language is not shipped.</summary>
    /// <param name="folder">Folder below <c>Intelligence/Rules</c>, such as <c>Coaching/Texts</c>.</param>
    /// <param name="name">File name without extension.</param>
    /// <param name="language">Two letters, such as "en".</param>
    public static RuleTexts Load(string folder, string name, string language = "en") => Loaded.GetOrAdd((folder, name, language), key =>
    {
        var english = key.Language == "en" ? null : Load(key.Folder, key.Name);
        var own = EmbeddedJson.ReadFolder<Dictionary<string, string>>($"{key.Folder}/{key.Language}/{key.Name}.json");
        return own is [var texts] ? new RuleTexts(texts, english)
            : english ?? throw new InvalidOperationException($"The assembly holds no texts '{key.Folder}/en/{key.Name}.json'.");
    });

    /// <summary>The sentence for <paramref name="key"/> with its placeholders <c>{0}</c>, <c>{1}</c> filled, culture-invariant.</summary>
    /// <exception cref="KeyNotFoundException">No such key, neither here nor in English.</exception>
    public string this[string key, params object?[] arguments]
    {
        get
        {
            var text = Find(key) ?? throw new KeyNotFoundException($"There is no rule text '{key}'.");
            return arguments.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, arguments);
        }
    }

    /// <summary>The sentence for <paramref name="key"/>, or for <paramref name="otherwise"/> where there is none.</summary>
    public string Find(string key, string otherwise) => Find(key) ?? this[otherwise];

    /// <summary>Keys of this language itself, for tests that compare languages.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    private string? Find(string key) => texts.TryGetValue(key, out var own) ? own : fallback?.Find(key);
}

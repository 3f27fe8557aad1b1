using System.Text.RegularExpressions;
using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>
/// Takes a person's name, mail and postal addresses, phone numbers and links out of a text before it leaves the server, and puts them
/// back into what returns. One instance serves one exchange with a model: it remembers what stands behind each placeholder. Not thread-safe.
/// <see cref="Restore"/> of <see cref="Redact"/> gives every text back unchanged.
/// </summary>
public sealed partial class Redactor
{
    private readonly Regex sensitive;
    private readonly Dictionary<string, string> originals = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Kind, string Original), string> placeholders = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>A redactor that knows the given person; without one it still finds addresses, numbers and links by their form.</summary>
    public Redactor(JsonResume? person = null, params IEnumerable<string> otherNames)
    {
        var known = new RedactionPatterns(person?.Basics ?? new ResumeBasics(), [.. otherNames]);
        sensitive = known.Build();
        if (known.FullName is { } name)
        {
            PlaceholderFor("NAME", name);
        }
    }

    /// <summary>Every placeholder in use with what it stands for, for the preview of what would be sent.</summary>
    public IReadOnlyDictionary<string, string> Placeholders => originals;

    /// <summary>The text with placeholders such as <c>[NAME]</c>, <c>[EMAIL_1]</c>, <c>[PHONE_1]</c>; the same value gets the same one.</summary>
    public string Redact(string text) => sensitive.Replace(text, match => PlaceholderFor(match.Groups.Cast<Group>().Skip(1).First(g => g.Success && !char.IsAsciiDigit(g.Name[0])).Name, match.Value));

    /// <summary>The text with every placeholder of this redactor replaced by what it stands for; unknown ones stay.</summary>
    public string Restore(string text) => PlaceholderPattern().Replace(text, match => originals.GetValueOrDefault("[" + match.Groups["key"].Value + "]", match.Value));

    /// <summary>Restores a text that arrives in pieces.</summary>
    public StreamRestorer Stream() => new(this);

    private string PlaceholderFor(string kind, string original)
    {
        if (placeholders.TryGetValue((kind, original), out var known))
        {
            return known;
        }

        var number = counts[kind] = counts.GetValueOrDefault(kind) + 1;
        var placeholder = kind == "NAME" && number == 1 ? "[NAME]" : $"[{kind}_{number}]";
        placeholders[(kind, original)] = placeholder;
        originals[placeholder] = original;
        return placeholder;
    }

    [GeneratedRegex(@"\[(?<key>" + RedactionPatterns.Key + @")\]|\\\[(?<key>" + RedactionPatterns.Key + @")\\\]", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceholderPattern();

    /// <summary>Puts originals back into a streamed answer; a placeholder that is cut by a chunk's end is held until it is whole.</summary>
    public sealed partial class StreamRestorer
    {
        private readonly Redactor redactor;
        private string held = "";

        internal StreamRestorer(Redactor redactor) => this.redactor = redactor;

        /// <summary>The part that may be shown now; may be empty.</summary>
        public string Push(string chunk)
        {
            var text = held + chunk;
            var ready = OpenTail().Match(text).Index;
            held = text[ready..];
            return redactor.Restore(text[..ready]);
        }

        /// <summary>What was still held when the stream ended.</summary>
        public string Finish()
        {
            var rest = redactor.Restore(held);
            held = "";
            return rest;
        }

        // Always matches, if only the empty end; a kind has at most 8 letters, so a longer bracket is no placeholder.
        [GeneratedRegex(@"\\?(?:\[[A-Z]{0,8}(?:_[0-9]{0,7})?\\?)?\z", RegexOptions.CultureInvariant)]
        private static partial Regex OpenTail();
    }
}

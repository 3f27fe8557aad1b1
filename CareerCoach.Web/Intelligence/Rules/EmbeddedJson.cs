using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerCoach.Web.Intelligence.Rules;

/// <summary>Reads the JSON files that the rules ship inside the assembly (<c>Intelligence/Rules/**/*.json</c>).</summary>
public static class EmbeddedJson
{
    /// <summary>How every data file of the rules is written: camelCase names, enums as UPPER_SNAKE, no unknown members.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false) },
    };

    /// <summary>The one file at <paramref name="path"/> below <c>Intelligence/Rules</c>, such as <c>Coaching/Texts/en/coach.json</c>.</summary>
    /// <exception cref="InvalidOperationException">There is no such file, or it is empty.</exception>
    public static T Read<T>(string path) => ReadFolder<T>(path) is [var one] ? one : throw new InvalidOperationException($"The assembly holds no data file '{path}'.");

    /// <summary>Every file whose path begins with <paramref name="prefix"/>, in the order of their paths; none is an empty list.</summary>
    public static IReadOnlyList<T> ReadFolder<T>(string prefix)
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Select(name => (Name: name, Path: name.Replace('\\', '/')))
            .Where(r => r.Path.StartsWith("Rules/" + prefix, StringComparison.Ordinal) && r.Path.EndsWith(".json", StringComparison.Ordinal))
            .OrderBy(r => r.Path, StringComparer.Ordinal)
            .Select(r => Parse<T>(assembly, r.Name))];
    }

    private static T Parse<T>(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<T>(stream, Options) ?? throw new InvalidOperationException($"The data file '{name}' is empty.");
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerCoach.Web.Verbs;

/// <summary>Prints the answer of a verb.</summary>
internal static class VerbOutput
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    /// <summary>Writes a value as JSON in UTF-8 to standard output.</summary>
    public static async Task WriteAsync<T>(T value)
    {
        await using var output = Console.OpenStandardOutput();
        await JsonSerializer.SerializeAsync(output, value, Options);
        await output.WriteAsync("\n"u8.ToArray());
    }
}

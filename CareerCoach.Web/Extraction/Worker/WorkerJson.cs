using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerCoach.Web.Extraction.Worker;

/// <summary>The JSON between worker and parent, generated so that a new process need not reflect.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(ReadOutcome))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class WorkerJson : JsonSerializerContext
{
    static WorkerJson()
    {
        var compact = new JsonSerializerOptions(Default.GeneratedSerializerOptions!) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        Compact = new WorkerJson(compact);
    }

    /// <summary>Without escapes for letters outside ASCII, which would make the line six times as long.</summary>
    public static WorkerJson Compact { get; }
}

using System.Text.Json;

namespace CareerCoach.Web.Extraction.Worker;

/// <summary>
/// The web executable as a short-lived child that reads one document from standard input and writes one JSON line to
/// standard output. It starts before any host, configuration or service, and takes its own rights away first.
/// </summary>
public static class ExtractionWorker
{
    public const string Verb = "--extraction-worker";
    public const string Read = "read";
    public const string Standby = "standby";
    public const string SelfTest = "self-test";

    /// <summary>True when the arguments ask for a worker; then its work is done and <paramref name="exit"/> is the exit code.</summary>
    public static bool TryRun(string[] args, out int exit)
    {
        exit = 0;
        if (args is not [Verb, var mode, var cpuSeconds])
        {
            return false;
        }

        Sandbox.Apply(uint.Parse(cpuSeconds, System.Globalization.CultureInfo.InvariantCulture));
        using var output = Console.OpenStandardOutput();
        if (mode == SelfTest)
        {
            JsonSerializer.Serialize(output, SandboxSelfTest.Run(), WorkerJson.Default.DictionaryStringString);
            return true;
        }

        if (mode == Standby)
        {
            WarmDocuments.ReadAll();
        }

        Serve(Console.OpenStandardInput(), output);
        return true;
    }

    /// <summary>Waits for one document: a byte for its type, then its bytes up to the end of the input.</summary>
    private static void Serve(Stream input, Stream output)
    {
        var type = input.ReadByte();
        if (type < 0)
        {
            return; // the parent went away, or this standby is no longer needed
        }

        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        var outcome = DocumentReader.Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), (DocumentType)type);
        JsonSerializer.Serialize(output, outcome, WorkerJson.Compact.ReadOutcome);
        output.Flush();
    }
}

using System.Diagnostics;
using System.Globalization;

namespace CareerCoach.Web.Extraction.Worker;

/// <summary>How the worker is started: a program and the arguments that stand before the worker's own.</summary>
internal sealed record WorkerCommand(string Program, IReadOnlyList<string> Arguments)
{
    private static readonly string[] Inherited = ["PATH", "DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "SystemRoot"];

    /// <summary>This very application: its own executable, or the .NET host with its assembly.</summary>
    public static WorkerCommand OfThisApplication()
    {
        var assembly = typeof(WorkerCommand).Assembly.Location;
        if (assembly.Length == 0)
        {
            return new WorkerCommand(Environment.ProcessPath!, []); // published as a single file
        }

        var executable = Path.ChangeExtension(assembly, OperatingSystem.IsWindows() ? ".exe" : null);
        if (File.Exists(executable))
        {
            return new WorkerCommand(executable, []);
        }

        var host = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";
        return new WorkerCommand(host, ["exec", assembly]);
    }

    /// <summary>A start with standard streams redirected and an environment without connection strings and keys.</summary>
    public ProcessStartInfo ToStartInfo(ExtractionOptions options, string mode)
    {
        var start = new ProcessStartInfo(Program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetPathRoot(Path.GetFullPath("."))!,
        };
        foreach (var argument in (string[])[.. Arguments, ExtractionWorker.Verb, mode, options.CpuSeconds.ToString(CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }

        var kept = Inherited.Select(name => (name, Value: Environment.GetEnvironmentVariable(name))).Where(item => item.Value is not null).ToList();
        start.Environment.Clear();
        kept.ForEach(item => start.Environment[item.name] = item.Value);
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x" + ((long)options.MemoryMb << 19).ToString("X", CultureInfo.InvariantCulture); // half of it, in bytes
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        return start;
    }
}

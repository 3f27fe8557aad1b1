using System.Diagnostics;
using System.Globalization;
using CareerCoach.Tests.Support;
using Xunit;

namespace CareerCoach.Tests.Data.Embedded;

/// <summary>A running PgProbe: a stand-in for the app that may be killed.</summary>
internal sealed class Probe : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3); // only ends a hang
    private readonly Process process;
    private readonly Task<string> errors;

    private Probe(Process process)
    {
        this.process = process;
        errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>What it said when it was connected.</summary>
    public string Ready { get; private set; } = "";

    /// <summary>Number of rows it found when it was connected.</summary>
    public long RowsFound => long.Parse(Ready.Split("rows=")[1].Split(' ')[0], CultureInfo.InvariantCulture);

    /// <summary>The server's data folder.</summary>
    public string DataDir => Ready.Split("data=")[1];

    /// <summary>The highest number whose commit was acknowledged.</summary>
    public long LastWritten { get; private set; }

    /// <summary>Starts one without waiting for anything.</summary>
    /// <param name="root">The data root.</param>
    /// <param name="milliseconds">How long it writes rows.</param>
    /// <param name="asUser">Account to run as; only root may name one.</param>
    /// <param name="folder">Folder with the program, when it is not the built one.</param>
    public static Probe Launch(string root, int milliseconds = 0, string? asUser = null, string? folder = null)
    {
        var program = Path.Combine(folder ?? SourceTree.Metadata("PgProbe"), "PgProbe.dll");
        var info = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileName(host) == "dotnet" ? host : "dotnet",
            [program, root, milliseconds.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
            UserName = asUser ?? "",
        };
        return new(Process.Start(info)!);
    }

    /// <summary>Starts one and waits until it is connected.</summary>
    public static async Task<Probe> StartAsync(string root, int milliseconds = 0, string? asUser = null, string? folder = null)
    {
        var probe = Launch(root, milliseconds, asUser, folder);
        await probe.ReadyAsync();
        return probe;
    }

    /// <summary>Waits until it is connected.</summary>
    public async Task ReadyAsync()
    {
        while (Ready.Length == 0)
        {
            await NextLineAsync();
        }
    }

    /// <summary>Reads on until this many more rows are acknowledged.</summary>
    public async Task WriteAsync(int rows)
    {
        for (var target = LastWritten + rows; LastWritten < target;)
        {
            await NextLineAsync();
        }
    }

    /// <summary>Kills it as the kernel would and reads what it still said.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            Note(line);
        }

        await process.WaitForExitAsync();
    }

    /// <summary>Asks it to end as Ctrl+C does, and waits.</summary>
    public async Task StopAsync()
    {
        await Unix.RunAsync("kill", "-TERM", process.Id.ToString(CultureInfo.InvariantCulture));
        await EndAsync();
    }

    /// <summary>Waits until it ends by itself and expects that it ended well.</summary>
    public async Task EndAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            Note(line);
        }

        await process.WaitForExitAsync(limit.Token);
        Assert.True(process.ExitCode == 0, $"PgProbe ended with {process.ExitCode}: {await errors}");
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private async Task NextLineAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        var line = await process.StandardOutput.ReadLineAsync(limit.Token)
            ?? throw new InvalidOperationException($"PgProbe ended early: {await errors}");
        Note(line);
    }

    private void Note(string line)
    {
        if (line.StartsWith("ready ", StringComparison.Ordinal))
        {
            Ready = line;
        }
        else if (line.StartsWith("wrote ", StringComparison.Ordinal) && long.TryParse(line.AsSpan(6), CultureInfo.InvariantCulture, out var number))
        {
            LastWritten = number; // a killed writer may leave half a line
        }
    }
}

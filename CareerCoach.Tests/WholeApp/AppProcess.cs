using System.Diagnostics;
using System.Globalization;
using System.Text;
using CareerCoach.Tests.Data.Embedded;
using CareerCoach.Tests.Support;
using Xunit;

namespace CareerCoach.Tests.WholeApp;

/// <summary>The application as a process of its own, as <c>dotnet run</c> starts it: it may be interrupted or killed.</summary>
internal sealed class AppProcess : IDisposable
{
    private const string ReadyWords = "CareerCoach is ready: open ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4); // only ends a hang
    private readonly Process process;
    private readonly StringBuilder said = new();
    private readonly TaskCompletionSource<Uri> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task reading;

    private AppProcess(Process process)
    {
        this.process = process;
        reading = Task.WhenAll(ReadAsync(process.StandardOutput), ReadAsync(process.StandardError));
    }

    /// <summary>All it has written so far.</summary>
    public string Said
    {
        get
        {
            lock (said)
            {
                return said.ToString();
            }
        }
    }

    /// <summary>Where it listens; known when it is ready.</summary>
    public Uri Address => ready.Task.IsCompletedSuccessfully ? ready.Task.Result : throw new InvalidOperationException("Not ready.");

    /// <summary>Starts it without waiting. Settings are <c>Section:Key=value</c>; files go to <paramref name="files"/>.</summary>
    public static AppProcess Launch(string files, params string[] settings) => Launch(files, [], settings);

    /// <summary>Starts it with arguments, such as a verb.</summary>
    public static AppProcess Launch(string files, string[] arguments, params string[] settings)
    {
        // a shell's background job ignores Ctrl+C, and children inherit that
        var info = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Path.Combine(SourceTree.Metadata("Web"), "CareerCoach.Web.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = SourceTree.Web,
        };
        string[] usual =
        [
            "ASPNETCORE_ENVIRONMENT=Development", "ASPNETCORE_URLS=http://127.0.0.1:0", $"Storage:Folder={files}", "Accounts:RequireConfirmedEmail=false",
            "Logging:LogLevel:Default=Warning",
        ];
        foreach (var setting in usual.Concat(settings).Select(s => s.Split('=', 2)))
        {
            info.Environment[setting[0].Replace(":", "__", StringComparison.Ordinal)] = setting[1];
        }

        return new(Process.Start(info)!);
    }

    /// <summary>Starts it and waits until it says where to open it.</summary>
    public static async Task<AppProcess> StartAsync(string files, params string[] settings)
    {
        var app = Launch(files, settings);
        var first = await Task.WhenAny(app.ready.Task, app.process.WaitForExitAsync()).WaitAsync(Patience);
        Assert.True(first == app.ready.Task, $"The app did not start: {app.Said}");
        return app;
    }

    /// <summary>Presses Ctrl+C and expects a clean end.</summary>
    public async Task InterruptAsync()
    {
        await Unix.RunAsync("kill", "-INT", process.Id.ToString(CultureInfo.InvariantCulture));
        Assert.True(await EndAsync() == 0, $"The app ended with {process.ExitCode}: {Said}");
    }

    /// <summary>Kills it as the kernel would.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await EndAsync();
    }

    /// <summary>Waits for its end and gives the exit code.</summary>
    public async Task<int> EndAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(5))); // a server that it left behind may keep the outputs open
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private async Task ReadAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            lock (said)
            {
                said.AppendLine(line);
            }

            if (line.StartsWith(ReadyWords, StringComparison.Ordinal))
            {
                ready.TrySetResult(new Uri(line[ReadyWords.Length..]));
            }
        }
    }
}

using System.Diagnostics;
using Xunit;

namespace CareerCoach.Tests.Data.Embedded;

/// <summary>What the scenarios need of the machine.</summary>
internal static class Unix
{
    /// <summary>Runs a program and gives its output, whatever its exit code.</summary>
    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        await error;
        return output;
    }

    /// <summary>Ids of the processes whose command line has this word; of other accounts too.</summary>
    public static IReadOnlyList<int> ProcessesWith(params string[] words) =>
        [.. Directory.GetDirectories("/proc").Select(d => int.TryParse(Path.GetFileName(d), out var id) ? id : 0)
            .Where(id => id > 0 && CommandLine(id) is { } line && words.All(w => line.Contains(w, StringComparison.Ordinal)))];

    /// <summary>Ends a process at once.</summary>
    public static void Kill(int id)
    {
        using var process = Process.GetProcessById(id);
        process.Kill();
    }

    /// <summary>Waits for something that will be so, without a promise of when.</summary>
    public static Task UntilAsync(Func<bool> so, string what) => UntilAsync(() => Task.FromResult(so()), what);

    /// <inheritdoc cref="UntilAsync(Func{bool}, string)"/>
    public static async Task UntilAsync(Func<Task<bool>> so, string what)
    {
        for (var tries = 0; !await so(); tries++)
        {
            Assert.True(tries < 3600, $"Waited three minutes and more in vain: {what}");
            await Task.Delay(50);
        }
    }

    private static string? CommandLine(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/cmdline").Replace('\0', ' ');
        }
        catch (IOException)
        {
            return null; // it ended in this moment
        }
    }
}

using System.ComponentModel;
using System.Diagnostics;

namespace CareerCoach.Data.Embedded;

/// <summary>Runs the small Unix programs that set up and watch the server.</summary>
internal static class UnixCommand
{
    /// <summary>Runs to the end and gives standard output.</summary>
    /// <param name="asUser">Account to run as; empty for the current one. Only root may name another.</param>
    /// <param name="file">Program, by path or by name.</param>
    /// <param name="arguments">Passed as they are, without a shell.</param>
    /// <param name="ct">Stops waiting; the program itself goes on.</param>
    /// <exception cref="EmbeddedPostgresException">The program is missing or ended with another code than 0.</exception>
    public static async Task<string> RunAsync(string asUser, string file, IEnumerable<string> arguments, CancellationToken ct)
    {
        var (code, output, error) = await TryRunAsync(asUser, file, arguments, ct);
        return code == 0 ? output : throw new EmbeddedPostgresException($"{file} ended with {code}: {$"{error} {output}".Trim()}");
    }

    /// <summary>Runs to the end and gives the exit code with both outputs.</summary>
    /// <exception cref="EmbeddedPostgresException">The program is missing.</exception>
    public static async Task<(int Code, string Output, string Error)> TryRunAsync(
        string asUser, string file, IEnumerable<string> arguments, CancellationToken ct)
    {
        using var process = Start(asUser, file, arguments, capture: true);
        var output = process.StandardOutput.ReadToEndAsync(ct);
        var error = process.StandardError.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Runs a launcher that leaves a daemon behind: the outputs are not captured, for the daemon would keep them open.</summary>
    /// <exception cref="EmbeddedPostgresException">The program is missing.</exception>
    public static async Task LaunchAsync(string asUser, string file, IEnumerable<string> arguments, CancellationToken ct)
    {
        using var process = Start(asUser, file, arguments, capture: false);
        await process.WaitForExitAsync(ct);
    }

    private static Process Start(string asUser, string file, IEnumerable<string> arguments, bool capture)
    {
        var info = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = "/", // the current folder may be closed to the other account
            RedirectStandardOutput = capture,
            RedirectStandardError = capture,
        };
        if (asUser.Length > 0)
        {
            info.UserName = asUser; // .NET changes groups and user in the child: no su or setpriv needed
        }

        try
        {
            return Process.Start(info)!;
        }
        catch (Win32Exception problem)
        {
            throw new EmbeddedPostgresException($"The app's own PostgreSQL needs the program '{file}', which could not be started: {problem.Message}.", problem);
        }
    }
}

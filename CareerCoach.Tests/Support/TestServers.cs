using System.Diagnostics;

namespace CareerCoach.Tests.Support;

/// <summary>The npm servers pinned in <c>tools/test-servers</c>, fetched when missing.</summary>
internal static class TestServers
{
    private static readonly SemaphoreSlim Fetching = new(1, 1);

    /// <summary>The folder, with its packages in place. Throws with npm's words when they can't be fetched.</summary>
    public static async Task<string> FolderAsync()
    {
        var folder = SourceTree.PathOf("tools", "test-servers");
        await Fetching.WaitAsync();
        try
        {
            if (!File.Exists(Path.Combine(folder, "node_modules", ".package-lock.json")))
            {
                using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true })!;
                var output = npm.StandardOutput.ReadToEndAsync();
                var error = await npm.StandardError.ReadToEndAsync();
                await npm.WaitForExitAsync();
                if (npm.ExitCode != 0)
                {
                    throw new InvalidOperationException($"The tests need 'npm ci' in {folder} to work: {error} {await output}");
                }
            }

            return folder;
        }
        finally
        {
            Fetching.Release();
        }
    }
}

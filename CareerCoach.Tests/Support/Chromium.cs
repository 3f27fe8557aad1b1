using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using Microsoft.Playwright;

namespace CareerCoach.Tests.Support;

/// <summary>
/// A real headless Chromium: <c>CAREERCOACH_CHROMIUM</c> (a path; <c>npm</c> skips the installed ones), the usual places, the
/// npm package pinned in <c>tools/chromium</c>, Playwright's own. Never a silent skip: without any, starting fails and says what to install.
/// </summary>
internal static class Chromium
{
    // the headless shell first: it draws no window of its own and costs half
    private static readonly string[] UsualPlaces =
        ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome-stable", "/usr/bin/google-chrome"];

    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private static string? Wish => Environment.GetEnvironmentVariable("CAREERCOACH_CHROMIUM") is { Length: > 0 } wish ? wish : null;

    /// <summary>Starts a browser.</summary>
    /// <exception cref="InvalidOperationException">There is none and none could be fetched; the message names the package.</exception>
    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        if (Installed() is { } installed)
        {
            return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = installed, Args = Arguments });
        }

        var reasons = new List<string>();
        foreach (var way in new Func<IPlaywright, Task<IBrowser>>[] { LaunchFromNpmAsync, LaunchPlaywrightsOwnAsync })
        {
            try
            {
                return await way(playwright);
            }
            catch (Exception problem) when (problem is PlaywrightException or IOException or InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                reasons.Add(problem.Message.Trim());
            }
        }

        throw new InvalidOperationException("The browser tests need Chromium. Install it with 'apt-get install chromium-headless-shell', or set CAREERCOACH_CHROMIUM to one, "
            + "or make 'npm ci --prefix tools/chromium' work. Tried: " + string.Join(" | ", reasons));
    }

    private static string? Installed()
    {
        if (Wish is null)
        {
            return UsualPlaces.FirstOrDefault(File.Exists);
        }

        return Wish == "npm" ? null
            : File.Exists(Wish) ? Wish : throw new InvalidOperationException($"CAREERCOACH_CHROMIUM is {Wish}, but no such file exists.");
    }

    private static async Task<IBrowser> LaunchFromNpmAsync(IPlaywright playwright)
    {
        var tools = SourceTree.PathOf("tools", "chromium");
        var packed = Path.Combine(tools, "node_modules", "@sparticuz", "chromium", "bin");
        var unpacked = Path.Combine(tools, "node_modules", ".unpacked");
        if (!Directory.Exists(packed))
        {
            await RunAsync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], tools);
        }

        if (!Directory.Exists(unpacked))
        {
            Unpack(packed, unpacked);
        }

        var environment = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);
        environment["LD_LIBRARY_PATH"] = Path.Combine(unpacked, "lib") + ":" + environment.GetValueOrDefault("LD_LIBRARY_PATH");
        if (!Directory.Exists("/etc/fonts"))
        {
            environment["FONTCONFIG_PATH"] = Path.Combine(unpacked, "fonts"); // a bare machine has no fonts either
        }

        // It is the headless shell: it knows no window and one process less than Debian's.
        return await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path.Combine(unpacked, "chromium"),
            Env = environment,
            Args = [.. Arguments, "--headless=shell", "--no-zygote", "--disable-dev-shm-usage"],
        });
    }

    /// <summary>The package packs the browser, its libraries and its fonts with Brotli. Unpacked aside and renamed, so a killed run leaves nothing half done.</summary>
    private static void Unpack(string packed, string unpacked)
    {
        var fresh = Directory.CreateDirectory($"{unpacked}.new-{Environment.ProcessId}").FullName;
        using (var browser = File.Create(Path.Combine(fresh, "chromium")))
        using (var source = Open("chromium.br"))
        {
            source.CopyTo(browser);
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(fresh, "chromium"), (UnixFileMode)0b111_101_101);
        }

        foreach (var archive in new[] { "al2023.tar.br", "swiftshader.tar.br", "fonts.tar.br" })
        {
            using var source = Open(archive);
            TarFile.ExtractToDirectory(source, fresh, overwriteFiles: true);
        }

        Directory.Move(fresh, unpacked);

        BrotliStream Open(string name) => new(File.OpenRead(Path.Combine(packed, name)), CompressionMode.Decompress);
    }

    private static async Task<IBrowser> LaunchPlaywrightsOwnAsync(IPlaywright playwright)
    {
        if (!File.Exists(playwright.Chromium.ExecutablePath) && await Task.Run(() => Microsoft.Playwright.Program.Main(["install", "chromium-headless-shell"])) != 0)
        {
            throw new InvalidOperationException("Playwright could not fetch its Chromium.");
        }

        return await playwright.Chromium.LaunchAsync(new() { Args = Arguments });
    }

    private static async Task RunAsync(string program, string[] arguments, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {error} {await output}");
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using MimeKit;

namespace CareerCoach.Tests.Support;

/// <summary>A mail server with a web interface (npm <c>maildev</c>) on loopback; its mails are read over HTTP, as a person reads them.</summary>
internal sealed class MailDev : IAsyncDisposable
{
    private readonly Process process;
    private readonly HttpClient http;
    private readonly string folder;

    private MailDev(Process process, int port, int web, string folder)
    {
        (this.process, Port, this.folder) = (process, port, folder);
        http = new() { BaseAddress = new Uri($"http://127.0.0.1:{web}/") };
    }

    public int Port { get; }

    public static async Task<MailDev> StartAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"careercoach-test-mails-{Guid.NewGuid():N}");
        var (port, web) = (FreePort(), FreePort());
        var process = Process.Start(new ProcessStartInfo("node", ["node_modules/maildev/dist/bin/maildev.js", "-s", Text(port), "--ip", "127.0.0.1", "-w", Text(web), "--web-ip", "127.0.0.1", "--mail-directory", folder])
        {
            WorkingDirectory = await TestServers.FolderAsync(),
            RedirectStandardOutput = true,
        })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("Ctrl+C", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new(process, port, web, folder);
            }
        }

        throw new InvalidOperationException("maildev did not start.");
    }

    /// <summary>All mails, once there are so many; waits for them for at most half a minute.</summary>
    public async Task<IReadOnlyList<MimeMessage>> MailsAsync(int count)
    {
        for (var wait = 0; ; wait++)
        {
            var ids = (await http.GetFromJsonAsync<JsonArray>("api/email"))!.Select(m => (string)m!["id"]!).ToList();
            if (ids.Count >= count)
            {
                return await Task.WhenAll(ids.Select(async id => await MimeMessage.LoadAsync(await http.GetStreamAsync($"api/email/{id}/source"))));
            }

            if (wait == 300)
            {
                throw new TimeoutException($"maildev has {ids.Count} mails, not {count}.");
            }

            await Task.Delay(100);
        }
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}

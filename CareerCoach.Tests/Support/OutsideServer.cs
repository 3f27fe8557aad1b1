using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace CareerCoach.Tests.Support;

/// <summary>A server that is not ours, as a process of its own on a free port of loopback; ends with the test.</summary>
internal sealed class OutsideServer : IDisposable
{
    private readonly Process process;
    private string? file;

    private OutsideServer(Process process, int port) => (this.process, Port) = (process, port);

    public int Port { get; }

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments for a port.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public static async Task<OutsideServer> StartAsync(string program, Func<int, string[]> arguments, CancellationToken cancellation)
    {
        var port = FreePort();
        var server = new OutsideServer(Process.Start(new ProcessStartInfo(program, arguments(port)) { RedirectStandardOutput = true, RedirectStandardError = true })!, port);
        while (!server.process.HasExited)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port, cancellation);
                return server;
            }
            catch (SocketException)
            {
                await Task.Delay(50, cancellation);
            }
        }

        Assert.Fail($"{program} ended: " + await server.process.StandardError.ReadToEndAsync(cancellation));
        return server;
    }

    /// <summary>aimock from npm, answering by fixtures.</summary>
    public static async Task<OutsideServer> AimockAsync(string fixtures, CancellationToken cancellation)
    {
        var folder = await TestServers.FolderAsync();
        var file = Path.Combine(Path.GetTempPath(), $"careercoach-aimock-{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(file, fixtures, cancellation);
        var server = await StartAsync("node", port => [Path.Combine(folder, "node_modules", "@copilotkit", "aimock", "dist", "cli.js"), "-p", $"{port}", "-h", "127.0.0.1", "-f", file, "--strict"], cancellation);
        server.file = file;
        return server;
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
        if (file is not null)
        {
            File.Delete(file);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Threading.Channels;
using MimeKit;

namespace CareerCoach.Tests.Support;

/// <summary>A real SMTP server (npm <c>smtp-server</c>) on loopback; mails are read back as they arrived.</summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    private readonly Process process;
    private readonly Channel<Received> mails = Channel.CreateUnbounded<Received>();

    private SmtpServer(Process process, int port) => (this.process, Port) = (process, port);

    /// <summary>A mail as the server got it.</summary>
    public sealed record Received(string[] To, string? User, bool Secure, string Raw)
    {
        public MimeMessage Read() => MimeMessage.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Raw)));
    }

    public int Port { get; }

    public static async Task<SmtpServer> StartAsync()
    {
        var process = Process.Start(new ProcessStartInfo("node", ["smtp.mjs"]) { WorkingDirectory = await TestServers.FolderAsync(), RedirectStandardOutput = true })!;
        var port = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The SMTP server did not start.");
        var server = new SmtpServer(process, int.Parse(port, CultureInfo.InvariantCulture));
        _ = server.ReadAsync();
        return server;
    }

    /// <summary>The next mail; waits for it for at most half a minute.</summary>
    public async Task<Received> NextAsync() => await mails.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task ReadAsync()
    {
        try
        {
            while (await process.StandardOutput.ReadLineAsync() is { } line)
            {
                await mails.Writer.WriteAsync(JsonSerializer.Deserialize<Received>(line, JsonSerializerOptions.Web)!);
            }

            mails.Writer.Complete();
        }
        catch (Exception e)
        {
            mails.Writer.Complete(e); // the test that waits for a mail is to see it
        }
    }
}

using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CareerCoach.Web.Platform.Links;

namespace CareerCoach.Tests.Support;

/// <summary>
/// The web as browser tests have it: pages on loopback. Names that end in <c>.example</c> lead there, through the guard and past it to no other address;
/// no other name is known, so that no test ever reaches the internet.
/// </summary>
public sealed class TestSite : LinkDialer, IDisposable
{
    private static readonly IPAddress Public = IPAddress.Parse("93.184.216.34");
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public TestSite()
    {
        listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>Pages by path, such as <c>/nurse</c>.</summary>
    public ConcurrentDictionary<string, string> Pages { get; } = new();

    /// <summary>Where a browser finds the pages: an origin of its own.</summary>
    public string Origin => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

    public override Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellation) =>
        host?.EndsWith(".example", StringComparison.Ordinal) == true ? Task.FromResult<IPAddress[]>([Public]) : throw new SocketException((int)SocketError.HostNotFound);

    public override Task<Stream> DialAsync(IPEndPoint address, CancellationToken cancellation) => base.DialAsync((IPEndPoint)listener.LocalEndpoint, cancellation);

    public void Dispose() => listener.Dispose();

    private async Task AcceptAsync()
    {
        while (true)
        {
            try
            {
                _ = AnswerAsync(await listener.AcceptTcpClientAsync());
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using var open = client;
        try
        {
            var stream = client.GetStream();
            var buffer = new byte[16_000];
            var path = Encoding.ASCII.GetString(buffer, 0, await stream.ReadAsync(buffer)).Split(' ') is [_, var asked, ..] ? asked.Split('?')[0] : "/";
            var (status, body) = Pages.TryGetValue(path, out var page) ? ("200 OK", Encoding.UTF8.GetBytes(page)) : path == "/favicon.ico" ? ("200 OK", []) : ("404 Not Found", []); // a browser asks for it by itself
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"));
            await stream.WriteAsync(body);
        }
        catch (IOException)
        {
            // the other end hung up
        }
    }
}

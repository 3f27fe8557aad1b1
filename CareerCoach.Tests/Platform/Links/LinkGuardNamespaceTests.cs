using System.Diagnostics;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using CareerCoach.Web.Platform.Links;
using Xunit;

namespace CareerCoach.Tests.Platform.Links;

/// <summary>
/// The cases of the link guard over real sockets, in a network namespace that has nothing but loopback: this process starts itself there.
/// A web server on port 80 of that loopback must not be reached; the public internet is another server there, and the dialer opens loopback sockets alone.
/// </summary>
public sealed class LinkGuardNamespaceTests
{
    private const string Inside = "CAREERCOACH_LOOPBACK_ALONE";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Over_real_sockets_nothing_but_public_servers_is_reached()
    {
        if (Environment.GetEnvironmentVariable(Inside) is null)
        {
            await RunInNamespaceAsync();
            return;
        }

        Assert.All(NetworkInterface.GetAllNetworkInterfaces(), i => Assert.Equal(NetworkInterfaceType.Loopback, i.NetworkInterfaceType));
        using var forbidden = new LoopbackServer(Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any, 80);
        using var internet = new LoopbackServer(IPAddress.Loopback, 0);
        var wrong = new List<string>();
        foreach (var item in LinkCase.All())
        {
            foreach (var (name, value) in item.Environment)
            {
                Environment.SetEnvironmentVariable(name, value.Replace("PORT", "80", StringComparison.Ordinal));
            }

            var page = await new LinkFetcher(new LoopbackDialer(item.Names, internet.Port), new() { Seconds = LinkCase.IsEndless(item.Url) ? 1 : 30 }).FetchAsync(LinkCase.Whole(item.Url), Stop);
            var outcome = page.Failure switch { null => "fetch", LinkFailure.NotAllowed => "block", _ => "reject" };
            if (outcome != item.Expect || forbidden.Connections > 0)
            {
                wrong.Add($"{item.Url}: {outcome}, not {item.Expect}; {forbidden.Connections} connections to the forbidden server");
            }

            item.Environment.Keys.ToList().ForEach(name => Environment.SetEnvironmentVariable(name, null));
        }

        Assert.Empty(wrong);
        Assert.True(internet.Connections > 0); // the allowed ones did go through sockets
    }

    private static async Task RunInNamespaceAsync()
    {
        string[] unshare = Environment.IsPrivilegedProcess ? ["--net"] : ["--net", "--map-root-user"];
        if (await RunAsync("unshare", [.. unshare, "ip", "link", "set", "lo", "up"]) is { Code: not 0 } refused)
        {
            Assert.Skip("This machine gives no network namespace; the same cases hold in memory, see LinkFetcherTests. " + refused.Output);
        }

        string[] self = Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet" ? [Environment.ProcessPath!, typeof(LinkGuardNamespaceTests).Assembly.Location] : [Environment.ProcessPath!];
        var (code, output) = await RunAsync("unshare", [.. unshare, "sh", "-c", "ip link set lo up && exec \"$@\"", "sh", .. self, "--filter-method", $"*{nameof(LinkGuardNamespaceTests)}.{nameof(Over_real_sockets_nothing_but_public_servers_is_reached)}"]);
        Assert.True(code == 0, output);
    }

    private static async Task<(int Code, string Output)> RunAsync(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[Inside] = "1";
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(Stop), process.StandardError.ReadToEndAsync(Stop));
        await process.WaitForExitAsync(Stop);
        return (process.ExitCode, await output + await errors);
    }

    /// <summary>Opens connections to the stand-in for the internet, and to nothing else whatever it is asked for.</summary>
    private sealed class LoopbackDialer(Dictionary<string, string[][]> names, int port) : LinkDialer
    {
        private readonly Dictionary<string, int> asked = [];

        public override Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellation)
        {
            var local = host.TrimEnd('.');
            var times = asked[host] = asked.GetValueOrDefault(host) + 1;
            return names.TryGetValue(host, out var answers) ? Task.FromResult(answers[Math.Min(times, answers.Length) - 1].Select(IPAddress.Parse).ToArray())
                : local.Equals("localhost", StringComparison.OrdinalIgnoreCase) || local.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase) ? Task.FromResult<IPAddress[]>([IPAddress.Loopback, IPAddress.IPv6Loopback])
                : throw new SocketException((int)SocketError.HostNotFound);
        }

        // a public address leads to the stand-in; a loopback one, if the guard let it through, to the server that must not be reached
        public override Task<Stream> DialAsync(IPEndPoint address, CancellationToken cancellation) =>
            PublicAddress.Is(address.Address) ? base.DialAsync(new IPEndPoint(IPAddress.Loopback, port), cancellation)
            : IPAddress.IsLoopback(address.Address) ? base.DialAsync(address, cancellation)
            : throw new SocketException((int)SocketError.NetworkUnreachable);
    }

    /// <summary>A web server on loopback that gives the canned answers and counts who came.</summary>
    private sealed class LoopbackServer : IDisposable
    {
        private readonly TcpListener listener;
        private int connections;

        public LoopbackServer(IPAddress address, int port)
        {
            listener = new TcpListener(address, port);
            if (address.AddressFamily == AddressFamily.InterNetworkV6)
            {
                listener.Server.DualMode = true;
            }

            listener.Start();
            _ = AcceptAsync();
        }

        public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

        public int Connections => connections;

        public void Dispose() => listener.Dispose();

        private async Task AcceptAsync()
        {
            while (true)
            {
                TcpClient client;
                try
                {
                    client = await listener.AcceptTcpClientAsync();
                }
                catch (Exception e) when (e is SocketException or ObjectDisposedException)
                {
                    return;
                }

                Interlocked.Increment(ref connections);
                _ = AnswerAsync(client);
            }
        }

        private static async Task AnswerAsync(TcpClient client)
        {
            using var open = client;
            try
            {
                var stream = client.GetStream();
                var buffer = new byte[80_000];
                var path = Encoding.ASCII.GetString(buffer, 0, await stream.ReadAsync(buffer)).Split(' ')[1];
                if (path == "/silent")
                {
                    await stream.ReadAtLeastAsync(buffer, 1, throwOnEndOfStream: false); // until the other end hangs up
                    return;
                }

                await stream.WriteAsync(CannedSite.Answer(path));
                while (path is "/big" or "/drip")
                {
                    await stream.WriteAsync(path == "/big" ? buffer : buffer.AsMemory(0, 1));
                    await Task.Delay(path == "/big" ? 0 : 50);
                }
            }
            catch (IOException)
            {
                // the guard hung up: that is its right
            }
        }
    }
}

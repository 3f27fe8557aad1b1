using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using CareerCoach.Web.Platform.Links;
using Xunit;

namespace CareerCoach.Tests.Platform.Links;

/// <summary>The guard against server-side request forgery. Nothing here opens a socket: names and connections are answered from memory.</summary>
public sealed class LinkFetcherTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var item in LinkCase.All())
        {
            data.Add(item.Url, JsonSerializer.Serialize(item.Names), item.Expect);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Only_public_web_servers_are_ever_reached(string url, string dns, string expect)
    {
        var internet = new MemoryInternet(JsonSerializer.Deserialize<Dictionary<string, string[][]>>(dns)!);
        var fetcher = new LinkFetcher(internet, new LinksOptions { Seconds = LinkCase.IsEndless(url) ? 1 : 60 });

        var page = await fetcher.FetchAsync(LinkCase.Whole(url), Stop);

        Assert.All(internet.Dialled, address => Assert.True(PublicAddress.Is(address.Address), $"{address} was dialled."));
        var outcome = page.Failure switch { null => "fetch", LinkFailure.NotAllowed => "block", _ => "reject" };
        Assert.Equal(expect, outcome);
    }

    [Fact]
    public async Task A_page_comes_with_its_type_and_its_last_address()
    {
        var internet = new MemoryInternet(new() { ["pub.example"] = [["93.184.216.34"]], ["other.example"] = [["93.184.216.35"]] });

        var page = await new LinkFetcher(internet, new()).FetchAsync("http://pub.example/r?to=http://other.example/ok", Stop);

        Assert.Equal("http://other.example/ok", page.Address!.ToString());
        Assert.Contains("job", Encoding.UTF8.GetString(page.Content!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_servers_own_name_is_refused_when_it_is_configured()
    {
        var internet = new MemoryInternet(new() { ["coach.example"] = [["93.184.216.99"]] });

        var page = await new LinkFetcher(internet, new() { BlockedHosts = ["coach.example"] }).FetchAsync("http://COACH.example./admin", Stop);

        Assert.Equal(LinkFailure.NotAllowed, page.Failure);
        Assert.Empty(internet.Dialled);
    }

    [Fact]
    public async Task Switched_off_it_opens_nothing()
    {
        var internet = new MemoryInternet(new() { ["pub.example"] = [["93.184.216.34"]] });

        Assert.Equal(LinkFailure.Disabled, (await new LinkFetcher(internet, new() { Enabled = false }).FetchAsync("http://pub.example/ok", Stop)).Failure);
        Assert.Empty(internet.Dialled);
    }

    private sealed class MemoryInternet(Dictionary<string, string[][]> names) : LinkDialer
    {
        private readonly Dictionary<string, int> asked = [];

        public List<IPEndPoint> Dialled { get; } = [];

        public override Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellation)
        {
            if (names.TryGetValue(host, out var answers))
            {
                var times = asked[host] = asked.GetValueOrDefault(host) + 1;
                return Task.FromResult(answers[Math.Min(times, answers.Length) - 1].Select(IPAddress.Parse).ToArray());
            }

            var local = host.TrimEnd('.');
            return local.Equals("localhost", StringComparison.OrdinalIgnoreCase) || local.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
                ? Task.FromResult<IPAddress[]>([IPAddress.Loopback, IPAddress.IPv6Loopback])
                : throw new SocketException((int)SocketError.HostNotFound);
        }

        public override Task<Stream> DialAsync(IPEndPoint address, CancellationToken cancellation)
        {
            Dialled.Add(address);
            return Task.FromResult<Stream>(new MemorySite());
        }
    }

    /// <summary>A connection whose other end is a canned web site.</summary>
    private sealed class MemorySite : Stream
    {
        private readonly TaskCompletionSource<byte[]> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly StringBuilder request = new();
        private bool endless, silent, slow;
        private int position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => Take(buffer.AsSpan(offset, count));

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Take(buffer.Span);
            return ValueTask.CompletedTask;
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var bytes = await answer.Task.WaitAsync(cancellationToken);
            if (silent)
            {
                await closed.Task; // as a socket does: reading ends when the connection is closed
                throw new IOException("closed");
            }

            if (position >= bytes.Length && (endless || slow))
            {
                await Task.Delay(slow ? 50 : 0, cancellationToken);
                var more = slow ? 1 : buffer.Length;
                buffer.Span[..more].Fill((byte)'a');
                return more;
            }

            var count = Math.Min(buffer.Length, bytes.Length - position);
            bytes.AsSpan(position, count).CopyTo(buffer.Span);
            position += count;
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            closed.TrySetResult();
            base.Dispose(disposing);
        }

        private void Take(ReadOnlySpan<byte> bytes)
        {
            request.Append(Encoding.ASCII.GetString(bytes));
            if (request.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
            {
                var path = request.ToString().Split("\r\n")[0].Split(' ')[1];
                (endless, slow, silent) = (path == "/big", path == "/drip", path == "/silent");
                answer.TrySetResult(CannedSite.Answer(path));
            }
        }
    }
}

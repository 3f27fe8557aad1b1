using System.Net;
using System.Net.Sockets;

namespace CareerCoach.Web.Platform.Links;

/// <summary>Looks names up and opens connections for <see cref="LinkFetcher"/>. A seam: tests answer from memory and open nothing.</summary>
public class LinkDialer
{
    /// <summary>All addresses of a host name.</summary>
    public virtual Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellation) => Dns.GetHostAddressesAsync(host, cancellation);

    /// <summary>Opens a connection to exactly this address; it has been checked.</summary>
    public virtual async Task<Stream> DialAsync(IPEndPoint address, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

using System.Net;
using System.Net.Sockets;

namespace CareerCoach.Web.Platform.Links;

/// <summary>Tells public internet addresses from all others.</summary>
public static class PublicAddress
{
    // IANA special-purpose registries: what no public web page is served from
    private static readonly IPNetwork[] Special4 =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    // within global unicast: ranges that carry an IPv4 address, are tunnels, or are for documentation
    private static readonly IPNetwork[] Special6 = [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse)];

    /// <summary>True for a global unicast address; an IPv4 address mapped into IPv6 is judged as the IPv4 address it is.</summary>
    public static bool Is(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == AddressFamily.InterNetwork
            ? !Special4.Any(n => n.Contains(plain))
            : Global6.Contains(plain) && !Special6.Any(n => n.Contains(plain));
    }
}

using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace CareerCoach.Web.Platform.Accounts;

/// <summary>Limits tries by network address: one IPv4 address, or one IPv6 /64, which is what one customer gets.</summary>
public sealed class AccountLimiter(AccountsOptions options, IHttpContextAccessor http) : IDisposable
{
    private readonly PartitionedRateLimiter<string> signIns = Limiter(options.SignInsPerMinute, TimeSpan.FromMinutes(1));
    private readonly PartitionedRateLimiter<string> registrations = Limiter(options.RegistrationsPerHour, TimeSpan.FromHours(1));
    private readonly PartitionedRateLimiter<string> mails = Limiter(options.MailsPerHour, TimeSpan.FromHours(1));

    /// <summary>Takes one sign-in try. False: too many from this network.</summary>
    public bool TrySignIn() => Take(signIns);

    /// <summary>Takes one registration.</summary>
    public bool TryRegister() => Take(registrations);

    /// <summary>Takes one mail with a link.</summary>
    public bool TryMail() => Take(mails);

    /// <inheritdoc />
    public void Dispose()
    {
        signIns.Dispose();
        registrations.Dispose();
        mails.Dispose();
    }

    private bool Take(PartitionedRateLimiter<string> limiter)
    {
        using var lease = limiter.AttemptAcquire(NetworkOf(http.HttpContext?.Connection.RemoteIpAddress));
        if (!lease.IsAcquired)
        {
            http.HttpContext!.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        }

        return lease.IsAcquired;
    }

    /// <summary>The network that shares one count.</summary>
    public static string NetworkOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };

    private static PartitionedRateLimiter<string> Limiter(int permits, TimeSpan window) => PartitionedRateLimiter.Create<string, string>(network =>
        RateLimitPartition.GetFixedWindowLimiter(network, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = window, QueueLimit = 0 }));
}

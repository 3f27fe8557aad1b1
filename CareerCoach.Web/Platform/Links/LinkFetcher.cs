using System.Net;
using System.Net.Http.Headers;

namespace CareerCoach.Web.Platform.Links;

/// <summary>Why a page could not be fetched.</summary>
public enum LinkFailure
{
    /// <summary>Fetching is switched off in the settings.</summary>
    Disabled,

    /// <summary>The address is none that this server may open.</summary>
    NotAllowed,

    /// <summary>No answer, or a broken one.</summary>
    Unreachable,

    /// <summary>The site answered with an error: it may ask for a sign-in or turn away programs.</summary>
    Refused,

    /// <summary>Neither a web page nor a PDF.</summary>
    WrongType,

    /// <summary>More bytes than allowed.</summary>
    TooLarge,

    /// <summary>Out of time.</summary>
    TooSlow,
}

/// <summary>A fetched page, or why there is none.</summary>
/// <param name="Content">The bytes; null when it failed.</param>
/// <param name="ContentType">The type as the site says it, with its charset.</param>
/// <param name="Address">Where the page was after redirects.</param>
/// <param name="Failure">Null when it worked.</param>
public sealed record LinkPage(byte[]? Content, string? ContentType, Uri? Address, LinkFailure? Failure)
{
    /// <summary>True for a PDF.</summary>
    public bool IsPdf => ContentType?.StartsWith("application/pdf", StringComparison.OrdinalIgnoreCase) == true;
}

/// <summary>
/// Fetches a page that a person named, without letting them reach anything but public web servers through us:
/// http(s) on ports 80 and 443; the check sits where the connection is opened, on the very address that is dialled, so a second look-up can't rebind it;
/// all answers of the look-up must be public; redirects are followed by hand and checked the same way; no proxy, cookies or credentials.
/// </summary>
public sealed class LinkFetcher(LinkDialer dialer, LinksOptions options)
{
    private const int MaxUrl = 2048;
    private const int MaxRedirects = 5;
    private static readonly string[] Types = ["text/html", "application/xhtml+xml", "application/pdf"];

    /// <summary>Gets the page; never throws for anything that a link or a site can do.</summary>
    public async Task<LinkPage> FetchAsync(string url, CancellationToken cancellation)
    {
        if (!options.Enabled)
        {
            return Failed(LinkFailure.Disabled);
        }

        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(TimeSpan.FromSeconds(options.Seconds));
        using var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            MaxResponseHeadersLength = 64,
            ConnectCallback = async (context, token) => await ConnectAsync(context.DnsEndPoint, token),
        };
        using var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("CareerCoach/1.0 (a person saves this posting)");
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, application/pdf");
        try
        {
            return await FollowAsync(client, Check(url), time.Token);
        }
        catch (Exception e) when (e is NotAllowedException || e.InnerException is NotAllowedException)
        {
            return Failed(LinkFailure.NotAllowed);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Failed(LinkFailure.TooSlow);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            return Failed(LinkFailure.Unreachable);
        }
    }

    private async Task<LinkPage> FollowAsync(HttpClient client, Uri address, CancellationToken cancellation)
    {
        for (var hop = 0; hop <= MaxRedirects; hop++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if ((int)response.StatusCode is >= 300 and < 400 && response.Headers.Location is { } location)
            {
                address = Check(new Uri(address, location).ToString());
                continue;
            }

            var type = response.Content.Headers.ContentType;
            return !response.IsSuccessStatusCode ? Failed(LinkFailure.Refused)
                : !Types.Contains(type?.MediaType, StringComparer.OrdinalIgnoreCase) ? Failed(LinkFailure.WrongType)
                : await ReadAsync(response.Content, type!, address, cancellation);
        }

        throw new NotAllowedException("redirects");
    }

    private async Task<LinkPage> ReadAsync(HttpContent content, MediaTypeHeaderValue type, Uri address, CancellationToken cancellation)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellation);
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > options.MaxBytes)
            {
                return Failed(LinkFailure.TooLarge);
            }
        }

        return new(bytes.ToArray(), type.ToString(), address, null);
    }

    private async Task<Stream> ConnectAsync(DnsEndPoint target, CancellationToken cancellation)
    {
        IPAddress[] addresses;
        try
        {
            addresses = IPAddress.TryParse(target.Host.Trim('[', ']'), out var literal) ? [literal] : await dialer.ResolveAsync(target.Host, cancellation);
        }
        catch (System.Net.Sockets.SocketException e)
        {
            // a name without an address and one with a forbidden address look alike from outside: neither tells about our network
            throw new NotAllowedException(e.Message);
        }

        if (addresses.Length == 0 || !addresses.All(PublicAddress.Is))
        {
            throw new NotAllowedException("address");
        }

        return await dialer.DialAsync(new IPEndPoint(addresses[0], target.Port), cancellation);
    }

    private Uri Check(string url) =>
        url.Length <= MaxUrl && Uri.TryCreate(url, UriKind.Absolute, out var link)
        && link.Scheme is "http" or "https" && link.UserInfo.Length == 0 && link.Port is 80 or 443
        && link.HostNameType is UriHostNameType.Dns or UriHostNameType.IPv4 or UriHostNameType.IPv6
        && !options.BlockedHosts.Contains(link.IdnHost.TrimEnd('.'), StringComparer.OrdinalIgnoreCase)
            ? link : throw new NotAllowedException("url");

    private static LinkPage Failed(LinkFailure failure) => new(null, null, null, failure);

    private sealed class NotAllowedException(string why) : Exception(why);
}

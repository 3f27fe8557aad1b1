using System.IO.Compression;
using System.Text;

namespace CareerCoach.Tests.Platform.Links;

/// <summary>What a web site answers in the cases of the link guard.</summary>
internal static class CannedSite
{
    /// <summary>The answer's bytes; those of <c>/big</c> and <c>/drip</c> have no end, that of <c>/silent</c> never comes.</summary>
    public static byte[] Answer(string path) => path switch
    {
        _ when path.StartsWith("/r?to=", StringComparison.Ordinal) => Http("302 Found\r\nLocation: " + Uri.UnescapeDataString(path["/r?to=".Length..]), []),
        "/loop" => Http("302 Found\r\nLocation: /loop", []),
        "/big" or "/drip" => Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"),
        "/gzip" => Http("200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", Bomb()),
        "/png" => Http("200 OK\r\nContent-Type: image/png", new byte[100]),
        _ => Http("200 OK\r\nContent-Type: text/html", "<html><body>a job posting</body></html>"u8.ToArray()),
    };

    private static byte[] Http(string head, byte[] body) =>
        [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {head}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"), .. body];

    private static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(new byte[20 << 20]);
        }

        return bytes.ToArray();
    }
}

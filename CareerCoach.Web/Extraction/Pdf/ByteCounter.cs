using System.IO.Compression;
using System.Runtime.InteropServices;
using CareerCoach.Web.Extraction.Reading;

namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>Says how long a zlib stream would become, without keeping it.</summary>
internal static class ByteCounter
{
    private const int ZlibHeader = 2;

    [ThreadStatic]
    private static byte[]? buffer;

    /// <summary>The inflated length in bytes (up to the first error).</summary>
    /// <exception cref="BudgetExceededException">It is longer than a part may be or than <paramref name="remaining"/>.</exception>
    public static long InflatedLength(Memory<byte> input, long remaining)
    {
        if (input.Length <= ZlibHeader)
        {
            return 0;
        }

        var limit = Math.Min(ReadingLimits.MaxPartBytes, remaining);
        var bytes = MemoryMarshal.TryGetArray<byte>(input, out var segment) ? segment : new ArraySegment<byte>(input.ToArray());
        using var compressed = new MemoryStream(bytes.Array!, bytes.Offset + ZlibHeader, bytes.Count - ZlibHeader, writable: false);
        using var inflater = new DeflateStream(compressed, CompressionMode.Decompress);
        buffer ??= new byte[64 * 1024];
        long length = 0;
        try
        {
            int read;
            while ((read = inflater.Read(buffer)) > 0)
            {
                length += read;
                if (length > limit)
                {
                    throw new BudgetExceededException();
                }
            }
        }
        catch (InvalidDataException)
        {
            // a damaged stream is as long as it could be read; PdfPig reads the same part
        }

        return length;
    }
}

/// <summary>The document inflates to more than it may. Its own type, because PdfPig's callers swallow some others.</summary>
internal sealed class BudgetExceededException : Exception;

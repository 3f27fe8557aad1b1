namespace CareerCoach.Web.Extraction.Worker;

/// <summary>Reads what a worker says without letting it fill the web process's memory.</summary>
internal static class CappedReader
{
    /// <summary>All bytes, or null when there were more than <paramref name="cap"/> (the rest is read and thrown away).</summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, int cap)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[32 * 1024];
        var isOver = false;
        int read;
        while ((read = await ReadSomeAsync(stream, buffer)) > 0)
        {
            isOver |= kept.Length + read > cap;
            if (!isOver)
            {
                kept.Write(buffer, 0, read);
            }
        }

        return isOver ? null : kept.ToArray();
    }

    private static async Task<int> ReadSomeAsync(Stream stream, byte[] buffer)
    {
        try
        {
            return await stream.ReadAsync(buffer);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}

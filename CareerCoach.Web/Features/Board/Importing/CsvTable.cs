using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using CsvHelper.Configuration;

namespace CareerCoach.Web.Features.Board.Importing;

/// <summary>A file of rows and cells as text: every cell is what stands in the file, never more (a formula stays its own letters).</summary>
/// <param name="Cells">The rows without blank ones, each as wide as it is in the file.</param>
/// <param name="Delimiter">What stands between two cells.</param>
public sealed record CsvTable(IReadOnlyList<string[]> Cells, string Delimiter)
{
    /// <summary>Most rows of one import.</summary>
    public const int MaxRows = 10_000;

    private const int Sampled = 20, MaxColumns = 200;
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <summary>The width of the widest row, as far as columns are looked at.</summary>
    public int Width { get; } = Math.Min(MaxColumns, Cells.Count == 0 ? 0 : Cells.Max(row => row.Length));

    /// <summary>A cell without the space around it; empty where the row is shorter.</summary>
    public string this[int row, int column] => column < Cells[row].Length ? Cells[row][column].Trim() : "";

    /// <summary>Reads the text; stops one row behind <see cref="MaxRows"/>, so that "too many" can be told.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="delimiter">What stands between two cells; null to find out.</param>
    public static CsvTable Read(string text, string? delimiter = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        // Excel's own first line says it outright
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text.IndexOf('\n', StringComparison.Ordinal) is var end and > 0)
        {
            delimiter ??= text[4].ToString();
            text = text[(end + 1)..];
        }

        delimiter ??= Detect(text).ToString();
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = delimiter, BadDataFound = null, IgnoreBlankLines = true });
        var rows = new List<string[]>();
        while (rows.Count <= MaxRows + 1 && parser.Read())
        {
            if (parser.Record!.Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                rows.Add(parser.Record!);
            }
        }

        return new(rows, delimiter);
    }

    /// <summary>The file's characters: by byte order mark, UTF-16 also without one, UTF-8 where it is that, else Windows-1252. NUL is dropped: PostgreSQL has no place for it.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var encoding = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ when IsBareUtf16(bytes) => bytes[0] == 0 ? Encoding.BigEndianUnicode : Encoding.Unicode,
            _ when Utf8.IsValid(bytes) => Encoding.UTF8,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        };
        return encoding.GetString(bytes).TrimStart('\uFEFF').Replace("\0", "", StringComparison.Ordinal);
    }

    /// <summary>True for bytes that are letters of UTF-16 without a mark before them.</summary>
    public static bool IsBareUtf16(ReadOnlySpan<byte> bytes) => bytes is [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..];

    // the one that stands in every one of the first lines, most often in the leanest of them
    private static char Detect(string text)
    {
        var counts = Delimiters.ToDictionary(d => d, _ => new List<int>());
        var (quoted, at) = (false, 0);
        var line = Delimiters.ToDictionary(d => d, _ => 0);
        for (; at <= text.Length && counts[','].Count < Sampled; at++)
        {
            var character = at < text.Length ? text[at] : '\n';
            quoted ^= character == '"';
            if (character == '\n' && !quoted)
            {
                foreach (var delimiter in Delimiters)
                {
                    counts[delimiter].Add(line[delimiter]);
                    line[delimiter] = 0;
                }
            }
            else if (!quoted && line.TryGetValue(character, out var count))
            {
                line[character] = count + 1;
            }
        }

        int Least(char delimiter) => counts[delimiter].Where((_, i) => Delimiters.Any(d => counts[d][i] > 0)).DefaultIfEmpty(0).Min();
        return Delimiters.MaxBy(d => (Least(d), counts[d].FirstOrDefault()));
    }
}

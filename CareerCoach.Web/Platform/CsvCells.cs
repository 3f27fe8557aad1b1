using System.Text;
using System.Text.RegularExpressions;

namespace CareerCoach.Web.Platform;

/// <summary>Cells of a CSV file (RFC 4180) that no spreadsheet takes for a formula (ASVS 5, 1.2.10), and back.</summary>
public static partial class CsvCells
{
    /// <summary>A row, each cell quoted and guarded, with its line break.</summary>
    public static string Row(IEnumerable<string?> cells) => string.Join(',', cells.Select(c => $"\"{Guard(c).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n";

    /// <summary>The text with an apostrophe before it where it would begin a formula.</summary>
    public static string Guard(string? cell) => cell is null ? "" : Formula().IsMatch(cell) ? "'" + cell : cell;

    /// <summary>What was typed before <see cref="Guard"/>.</summary>
    public static string Unguard(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.StartsWith('\'') && Formula().IsMatch(cell) ? cell[1..] : cell;
    }

    /// <summary>A file of these rows in UTF-8 with a byte order mark, without which Excel reads another encoding.</summary>
    public static byte[] File(IEnumerable<IEnumerable<string?>> rows) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(rows.Select(Row)))];

    // spreadsheets skip blanks before a formula and read full-width signs too; own apostrophes count, so that taking one away gives back what was typed
    [GeneratedRegex(@"^'*[\s\u200B\uFEFF]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]", RegexOptions.CultureInvariant)]
    private static partial Regex Formula();
}

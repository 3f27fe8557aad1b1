using System.Text.Json;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Platform;
using Xunit;

namespace CareerCoach.Tests.Platform;

/// <summary>The cases are a copy of <c>shared/corpus/tools/csv_injection.json</c>.</summary>
public sealed class CsvCellsTests
{
    public static IReadOnlyList<string> Values()
    {
        using var cases = JsonDocument.Parse(File.ReadAllText(SourceTree.PathOf("CareerCoach.Tests", "Platform", "csv_injection.json")));
        return [.. cases.RootElement.GetProperty("values").EnumerateArray().Select(v => v.GetString()!)];
    }

    public static TheoryData<string> Cases => [.. Values(), "", "'", "''", "'hello", "' =1", "''+1", "\u200B=1", "plain"];

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_cell_begins_a_formula_and_each_comes_back_as_typed(string typed)
    {
        var cell = CsvCells.Guard(typed);
        Assert.Equal(typed, CsvCells.Unguard(cell));
        Assert.False(cell.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(cell[0], StringComparison.Ordinal));
        Assert.False(cell.TrimStart(' ', '\u00A0', '\u200B') is { Length: > 0 } seen && "=+-@＝＋－＠".Contains(seen[0], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("007")]
    [InlineData("1e5")]
    [InlineData("12/11")]
    [InlineData("a,=1+1")]
    public void What_begins_no_formula_stays_as_it_is(string typed) => Assert.Equal(typed, CsvCells.Guard(typed));

    [Fact]
    public void Quotes_commas_and_line_breaks_stay_inside_of_their_cell() =>
        Assert.Equal("\"a\"\";=1+1\",\"b,c\",\"d\ne\",\"\"\r\n", CsvCells.Row(["a\";=1+1", "b,c", "d\ne", null]));
}

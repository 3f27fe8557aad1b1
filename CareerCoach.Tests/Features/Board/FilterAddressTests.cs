using CareerCoach.Data.Json;
using CareerCoach.Web.Features.Board;
using Xunit;

namespace CareerCoach.Tests.Features.Board;

public sealed class FilterAddressTests
{
    [Fact]
    public void Every_part_of_a_filter_survives_the_address()
    {
        var filter = new BoardFilter
        {
            Text = "nurse & \"night\" 夜勤 #?=",
            Statuses = ["Applied", "Rejected"],
            WorkModes = ["Remote"],
            JobTypes = ["Contract"],
            Tags = ["a,b", "ツ", "50%"],
            Sources = ["LinkedIn"],
            SalaryFrom = 50_000,
            SalaryCurrency = "EUR",
            SavedFrom = new(2026, 1, 2),
            SavedTo = new(2026, 2, 3),
            AppliedFrom = new(2026, 3, 4),
            AppliedTo = new(2026, 4, 5),
            DeadlineFrom = new(2026, 5, 6),
            DeadlineTo = new(2026, 6, 7),
            Archived = true,
            Table = true,
            Sort = "Pay",
            Descending = true,
        };

        var read = FilterAddress.Read("http://127.0.0.1/board" + FilterAddress.Write(filter), table: false);

        Assert.Equivalent(filter, read, strict: true);
        Assert.Equal(8 + 8, read.Parts()); // chosen values, then single fields
    }

    [Fact]
    public void A_plain_board_has_a_plain_address_and_the_remembered_look()
    {
        Assert.Equal("", FilterAddress.Write(new()));
        Assert.True(FilterAddress.Read("http://127.0.0.1/board", table: true).Table);
        Assert.False(FilterAddress.Read("http://127.0.0.1/board?view=board", table: true).Table);
    }

    [Theory]
    [InlineData("?page=3", 2)]
    [InlineData("?view=table&page=1", 0)]
    [InlineData("?page=-4", 0)]
    [InlineData("?page=many", 0)]
    [InlineData("", 0)]
    public void The_page_of_the_table_stands_in_the_address(string query, int page)
    {
        Assert.Equal(page, FilterAddress.ReadPage("http://127.0.0.1/board" + query));
        Assert.Equal(page, FilterAddress.ReadPage("http://127.0.0.1/board" + FilterAddress.Write(new() { Table = true }, page)));
    }

    [Theory]
    [InlineData("?pay=-5&saved-from=yesterday&applied-to=0001-01-01&due-to=9999-12-31&archived=maybe")]
    [InlineData("?q=&status=&tag=&sort=")]
    [InlineData("?q=%00&tag=a%00b&pay=99999999999999999999")]
    public void What_makes_no_sense_is_passed_over(string query)
    {
        var filter = FilterAddress.Read("http://127.0.0.1/board" + query, table: false);
        Assert.True(filter.Parts() == 0 && filter.Sort is null && !filter.Archived && (filter.Text ?? "").All(c => c != '\0'));
    }
}

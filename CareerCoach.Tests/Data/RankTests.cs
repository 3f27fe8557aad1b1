using CareerCoach.Data;
using CsCheck;
using Xunit;

namespace CareerCoach.Tests.Data;

public sealed class RankTests
{
    [Fact]
    public void A_rank_between_two_lies_between_them_wherever_one_inserts()
    {
        Gen.Int[0, 1000].Array[1, 60].Sample(places =>
        {
            var list = new List<string>();
            foreach (var place in places)
            {
                var at = place % (list.Count + 1);
                list.Insert(at, Rank.Between(at == 0 ? null : list[at - 1], at == list.Count ? null : list[at]));
            }

            Assert.Equal(list.Order(StringComparer.Ordinal), list);
            Assert.Equal(list.Count, list.Distinct().Count());
        });
    }

    [Fact]
    public void Adding_at_an_end_keeps_ranks_short()
    {
        string? last = null, first = null;
        for (var i = 0; i < 5000; i++)
        {
            last = Rank.Between(last, null);
        }

        for (var i = 0; i < 300; i++)
        {
            first = Rank.Between(null, first);
        }

        Assert.True(last!.Length <= 6, last);
        Assert.True(first!.Length <= 60, first);
    }

    [Fact]
    public void A_spread_list_is_in_order() => Assert.Equal(Rank.Spread(500).Order(StringComparer.Ordinal), Rank.Spread(500));

    [Theory]
    [InlineData("b", "a")]
    [InlineData("a", "a")]
    [InlineData("a0", null)]
    [InlineData("ä", null)]
    public void What_is_no_pair_of_ranks_is_refused(string before, string? after) => Assert.Throws<ArgumentException>(() => Rank.Between(before, after));
}

using Bunit;
using CareerCoach.Web.Components.Shared;
using Xunit;

namespace CareerCoach.Tests.Components.Shared;

public sealed class TrendChartTests : BunitContext
{
    [Fact]
    public void Every_point_of_the_line_stands_in_the_table_too()
    {
        var chart = Draw(("1 May", 0), ("2 May", 50), ("3 May", 100));

        Assert.Equal("40,138 212,75.5 384,13", chart.Find("polyline").GetAttribute("points"));
        Assert.Equal(["1 May", "2 May", "3 May"], chart.FindAll("tbody tr td:first-child").Select(c => c.TextContent));
        Assert.Equal("Scores", chart.Find("svg").GetAttribute("aria-label"));
    }

    [Fact]
    public void One_point_is_no_trend() => Assert.Empty(Draw(("1 May", 50)).FindAll("svg"));

    private IRenderedComponent<TrendChart> Draw(params (string, double)[] points) => Render<TrendChart>(p => p
        .Add(c => c.Points, points).Add(c => c.Label, "Scores").Add(c => c.TableLabel, "Table").Add(c => c.NameLabel, "Day").Add(c => c.ValueLabel, "Score"));
}

using CareerCoach.Web.Intelligence.Rules.Matching;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Matching;

public sealed class PlaceFitTests
{
    [Theory]
    [InlineData("Cardiff, Wales", false, "Cardiff", false, true)]
    [InlineData("Cardiff", false, "Leeds", false, false)]
    [InlineData("Greater London", false, "London, UK", false, true)]
    [InlineData("Cardiff", true, "Leeds", true, true)]
    [InlineData("Cardiff", true, "Cardiff", false, false)]
    [InlineData(null, false, null, false, true)]
    [InlineData("Cardiff", false, null, false, false)]
    public void Pay_is_compared_within_one_place(string? a, bool aIsRemote, string? b, bool bIsRemote, bool close) =>
        Assert.Equal(close, PlaceFit.AreClose(new(a, aIsRemote), new(b, bIsRemote)));
}

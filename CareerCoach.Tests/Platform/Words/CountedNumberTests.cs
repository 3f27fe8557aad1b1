using System.Globalization;
using System.Text.RegularExpressions;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Board;
using CareerCoach.Web.Platform.Words;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Xunit;

namespace CareerCoach.Tests.Platform.Words;

public sealed partial class CountedNumberTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    [Theory]
    [InlineData(0, "0 jobs are in the archive.")]
    [InlineData(1, "1 job is in the archive.")]
    [InlineData(2, "2 jobs are in the archive.")]
    [InlineData(21, "21 jobs are in the archive.")]
    public void A_number_chooses_the_form_of_the_words_beside_it(int number, string sentence)
    {
        using var services = new ServiceCollection().AddLogging().AddWords().BuildServiceProvider();
        Assert.Equal(sentence, services.GetRequiredService<IStringLocalizer<BoardText>>()["ArchivedMany", number]);
    }

    [Fact]
    public void Without_forms_it_is_written_as_any_number() =>
        Assert.Equal("1 of 1,234 (01)", string.Format(English, "{0} of {1:N0} ({0:00})", new CountedNumber(1), new CountedNumber(1234)));

    [Fact]
    public void Every_choice_in_the_resources_has_two_forms()
    {
        var wrong = SourceTree.Files(".resx").SelectMany(f => Choices().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Where(c => c.Split('|') is not [{ Length: > 0 }, { Length: > 0 }]);
        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"\{\d:([^{}]*\|[^{}]*)\}")]
    private static partial Regex Choices();
}

using System.Globalization;
using CareerCoach.Web.Intelligence.Rules.Resumes.Dates;
using CsCheck;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Resumes;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("Jan 2020 – Present", "2020-01", null, true)]
    [InlineData("January 2017 - December 2019", "2017-01", "2019-12", false)]
    [InlineData("03/2018–05/2020", "2018-03", "2020-05", false)]
    [InlineData("04.2017 - heute", "2017-04", null, true)]
    [InlineData("seit März 2019", "2019-03", null, true)]
    [InlineData("2019 - heute", "2019", null, true)]
    [InlineData("févr. 2019 - à ce jour", "2019-02", null, true)]
    [InlineData("sept. 2008 à juin 2010", "2008-09", "2010-06", false)]
    [InlineData("enero de 2020 a marzo de 2021", "2020-01", "2021-03", false)]
    [InlineData("may. 2018 – actualidad", "2018-05", null, true)]
    [InlineData("fev. 2017 – até o momento", "2017-02", null, true)]
    [InlineData("08/2020 – atual", "2020-08", null, true)]
    [InlineData("2016-09 - 2019-12", "2016-09", "2019-12", false)]
    [InlineData("2018 2022", "2018", "2022", false)]
    [InlineData("2018-20", "2018", "2020", false)]
    [InlineData("Jan – Mar 2020", "2020-01", "2020-03", false)]
    [InlineData("Sep '15 – Jan '19", "2015-09", "2019-01", false)]
    [InlineData("01.05.2016 bis 30.06.2018", "2016-05", "2018-06", false)]
    [InlineData("May 1, 2019 to June 30, 2020", "2019-05", "2020-06", false)]
    [InlineData("Since 2021", "2021", null, true)]
    public void A_range_is_read_in_all_common_forms(string text, string from, string? to, bool current)
    {
        var span = Assert.Single(DateReader.FindAll(text));

        Assert.True(span.IsRange);
        Assert.Equal((from, to, current), (span.From, span.To, span.IsCurrent));
    }

    [Theory]
    [InlineData("June 2021", "2021-06")]
    [InlineData("Nov. 2016", "2016-11")]
    [InlineData("Oct 2004: Six Sigma Black Belt", "2004-10")]
    [InlineData("Expected 2027", "2027")]
    [InlineData("Summer 2019", "2019")]
    public void A_single_date_is_an_end(string text, string date)
    {
        var span = Assert.Single(DateReader.FindAll(text));

        Assert.False(span.IsRange);
        Assert.Equal(date, span.To);
    }

    [Theory]
    [InlineData("mar. 2021 —")]
    [InlineData("04.2017 –")]
    public void A_dash_without_an_end_is_an_open_range(string text) => Assert.True(Assert.Single(DateReader.FindAll(text)).IsOpen);

    [Theory]
    [InlineData("(415) 555-0134")]
    [InlineData("saving $2,019.50 a year")]
    [InlineData("p99 latency from 480 ms to 95 ms")]
    [InlineData("may the team march on")]
    [InlineData("Completed 8,000 hours of supervised field work.")]
    [InlineData("Schaltberechtigung bis 20 kV")]
    [InlineData("Classifica risco de até 120 pacientes por plantão.")]
    [InlineData("Worked until the job was done")]
    [InlineData("")]
    public void Other_numbers_are_no_dates(string text) => Assert.Empty(DateReader.FindAll(text));

    [Theory]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    [InlineData("es-ES")]
    [InlineData("pt-BR")]
    public void Every_month_of_the_five_languages_is_known(string culture)
    {
        var months = CultureInfo.GetCultureInfo(culture).DateTimeFormat;
        for (var month = 1; month <= 12; month++)
        {
            Assert.Equal($"2020-{month:00}", DateReader.Find($"{months.MonthNames[month - 1]} 2020")?.To);
        }
    }

    [Fact]
    public void Any_two_months_make_a_range() =>
        Gen.Select(Gen.Int[1960, 2030], Gen.Int[1, 12], Gen.Int[0, 20], Gen.Int[1, 12], Gen.OneOf(Gen.Const(" - "), Gen.Const("–"), Gen.Const(" to "), Gen.Const(" bis "), Gen.Const(" à ")))
            .Sample((year, month, years, last, dash) =>
            {
                var (from, to) = ($"{month:00}/{year}", $"{last:00}/{year + years}");
                var span = DateReader.Find(from + dash + to);
                Assert.Equal(($"{year}-{month:00}", $"{year + years}-{last:00}"), (span?.From, span?.To));
            });

    [Fact]
    public void Spans_stay_inside_any_text_and_do_not_overlap() =>
        Gen.String[Gen.OneOf(Gen.Char["0123456789-/.–' "], Gen.Char["JanuaryMarDezté"], Gen.Char), 0, 60].Sample(text =>
        {
            var end = 0;
            foreach (var span in DateReader.FindAll(text))
            {
                Assert.True(span.Start >= end && span.Length > 0 && span.End <= text.Length);
                end = span.End;
            }
        });
}

using System.Globalization;
using CareerCoach.Web.Intelligence.Rules.Postings;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Postings;

public sealed class SalaryReaderTests
{
    [Theory]
    [InlineData("Salary: $80,000 - $95,000 a year", "80000", "95000", "USD", SalaryPeriod.Year)]
    [InlineData("Pay is 80-95k USD depending on experience", "80000", "95000", "USD", SalaryPeriod.Year)]
    [InlineData("£35,000 pro rata per annum", "35000", "35000", "GBP", SalaryPeriod.Year)]
    [InlineData("Gehalt ab €45.000 brutto/Jahr", "45000", null, "EUR", SalaryPeriod.Year)]
    [InlineData("Jahresgehalt 55.000 € bis 65.000 €", "55000", "65000", "EUR", SalaryPeriod.Year)]
    [InlineData("$28/hr plus tips", "28", "28", "USD", SalaryPeriod.Hour)]
    [InlineData("Pay Rate\nStarting at £12.60 per hour", "12.60", null, "GBP", SalaryPeriod.Hour)]
    [InlineData("Up to £48,000 + Bonus + Free Parking", null, "48000", "GBP", SalaryPeriod.Year)]
    [InlineData("Salary from $150k", "150000", null, "USD", SalaryPeriod.Year)]
    [InlineData("Acme | Engineer | $120k base + equity", "120000", "120000", "USD", SalaryPeriod.Year)]
    [InlineData("Day rate: £450 - £500 per day", "450", "500", "GBP", SalaryPeriod.Day)]
    [InlineData("Monatsgehalt: EUR 3.200 brutto im Monat", "3200", "3200", "EUR", SalaryPeriod.Month)]
    [InlineData("CHF 95'000 - 110'000 per year", "95000", "110000", "CHF", SalaryPeriod.Year)]
    [InlineData("C$90,000 to C$105,000 annually", "90000", "105000", "CAD", SalaryPeriod.Year)]
    [InlineData("£600 per week", "600", "600", "GBP", SalaryPeriod.Week)]
    [InlineData("Salary: 80-95k", "80000", "95000", "USD", SalaryPeriod.Year)]
    [InlineData("£45-55k DOE", "45000", "55000", "GBP", SalaryPeriod.Year)]
    [InlineData("Salary 45-55k DOE, London", "45000", "55000", "GBP", SalaryPeriod.Year)]
    [InlineData("Wir zahlen ein Gehalt von 60-70k im Jahr", "60000", "70000", "EUR", SalaryPeriod.Year)]
    [InlineData("€45.000 brutto/Jahr", "45000", "45000", "EUR", SalaryPeriod.Year)]
    [InlineData("Vergütung: monatlich 3.400 bis 4.100 Euro brutto", "3400", "4100", "EUR", SalaryPeriod.Month)]
    [InlineData("$41.50 - $58.25 per hour plus night differential", "41.50", "58.25", "USD", SalaryPeriod.Hour)]
    [InlineData("$1,450 - $1,700 weekly", "1450", "1700", "USD", SalaryPeriod.Week)]
    [InlineData("$32.10 per hour + super", "32.10", "32.10", "AUD", SalaryPeriod.Hour)]
    [InlineData("Salary: SEK 160,000 - 190,000 per month", "160000", "190000", "SEK", SalaryPeriod.Month)]
    [InlineData("Salario: 1.150 € brutos al mes", "1150", "1150", "EUR", SalaryPeriod.Month)]
    [InlineData("Rémunération : 2 300 à 2 700 € brut par mois", "2300", "2700", "EUR", SalaryPeriod.Month)]
    [InlineData("£34,000 - £37,500 per annum plus tips", "34000", "37500", "GBP", SalaryPeriod.Year)]
    [InlineData("Shift 8 AM - 4:30 PM$18 Hourly", "18", "18", "USD", SalaryPeriod.Hour)]
    public void Pay_is_read_in_all_common_forms(string text, string? min, string? max, string currency, SalaryPeriod period)
    {
        var salary = PostingReader.Read(new PostingInput(text)).Salary;
        Assert.NotNull(salary);
        Assert.Equal((Number(min), Number(max), currency, period), (salary.Min, salary.Max, salary.Currency, salary.Period));
        Assert.Equal(salary.Printed, PostingReader.Read(new PostingInput(text)).Text.Substring(salary.Start, salary.Length));
    }

    [Theory]
    [InlineData("We raised $25 million from investors.")]
    [InlineData("You will manage a budget of £50,000.")]
    [InlineData("Refer a friend and earn up to £1,500 for referring them.")]
    [InlineData("A learning budget of $2,000 per year")]
    [InlineData("Over 40,000 customers use it in 2024-2025.")]
    [InlineData("Joining bonus of £1,000")]
    [InlineData("Competitive salary")]
    [InlineData("100% commission, and top reps earn $150k+!")]
    public void Other_money_is_not_pay(string text) => Assert.Null(PostingReader.Read(new PostingInput(text)).Salary);

    [Fact]
    public void A_dollar_in_Toronto_is_Canadian() =>
        Assert.Equal("CAD", PostingReader.Read(new PostingInput("Salary $90,000 - $100,000 per year", Location: "Toronto, ON")).Salary?.Currency);

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}

using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Web.Features.Board.Importing;
using Xunit;

namespace CareerCoach.Tests.Features.Board.Importing;

public sealed class ImportGuessTests
{
    [Fact]
    public void An_own_spreadsheet_is_understood()
    {
        var plan = ImportGuess.Of(CsvTable.Read("Firma;Stelle;Ort;Status;Beworben am;Gehalt;Link;Ansprechpartner\nAcme;Pfleger;Köln;Beworben;5.11.2026;42.000 €;https://acme.example/1;Frau Roth"));

        Assert.Equal([ImportField.Company, ImportField.Title, ImportField.Location, ImportField.Status, ImportField.AppliedOn, ImportField.Salary, ImportField.Link, ImportField.Notes], plan.Columns);
        Assert.Equal(JobStatus.Applied, plan.Statuses["beworben"]);
    }

    [Fact]
    public void Tracker_exports_are_understood()
    {
        var huntr = ImportGuess.Of(CsvTable.Read("Job Title,Company Name,Location,List,Job URL,Salary,Date Added,Date Applied,Description,Color\nNurse,Acme,Leeds,Wishlist,https://a.example/1,,2026-11-01,,text,#fff"));
        var teal = ImportGuess.Of(CsvTable.Read("Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Excitement\nNurse,Acme,\"$90,000\",Leeds,Bookmarked,11/25/2026,,,,4"));

        Assert.Equal([ImportField.Title, ImportField.Company, ImportField.Location, ImportField.Status, ImportField.Link, ImportField.Salary, ImportField.SavedOn, ImportField.AppliedOn, ImportField.Posting, ImportField.Notes], huntr.Columns);
        Assert.Equal([ImportField.Title, ImportField.Company, ImportField.SalaryMax, ImportField.Location, ImportField.Status, ImportField.SavedOn, ImportField.Deadline, ImportField.AppliedOn, ImportField.LeaveOut, ImportField.Notes], teal.Columns);
        Assert.Equal(DayOrder.MonthFirst, teal.Days);
    }

    [Theory]
    [InlineData("Wishlist", JobStatus.Interested)]
    [InlineData("Applying", JobStatus.Interested)]
    [InlineData("Not applied yet", JobStatus.Interested)]
    [InlineData("Applied", JobStatus.Applied)]
    [InlineData("No response", JobStatus.Applied)]
    [InlineData("Phone screen", JobStatus.InterviewScheduled)]
    [InlineData("Interviewing", JobStatus.InterviewScheduled)]
    [InlineData("Interviewed", JobStatus.InterviewCompleted)]
    [InlineData("Negotiating", JobStatus.OfferReceived)]
    [InlineData("Not Selected", JobStatus.Rejected)]
    [InlineData("Absage", JobStatus.Rejected)]
    [InlineData("Accepted", JobStatus.Accepted)]
    [InlineData("I Withdrew", JobStatus.Withdrawn)]
    [InlineData("Declined offer", JobStatus.Withdrawn)]
    [InlineData("purple", null)]
    public void Words_for_a_status_are_known(string word, JobStatus? status) => Assert.Equal(status, ImportGuess.Status(word));

    [Fact]
    public void Without_headings_the_cells_tell_and_the_first_row_is_a_job()
    {
        var plan = ImportGuess.Of(CsvTable.Read("Nurse,Acme,https://a.example/1\nDriver,Bob,https://a.example/2"));

        Assert.False(plan.HasHeader);
        Assert.Equal(ImportField.Link, plan.Columns[2]);
    }

    [Theory]
    [InlineData("2026-11-05", null, 5, 11)]
    [InlineData("2026-11-05T08:00:00Z", null, 5, 11)]
    [InlineData("2026/11/5", null, 5, 11)]
    [InlineData("5.11.2026", null, 5, 11)]
    [InlineData("05.11.26", null, 5, 11)]
    [InlineData("25/11/2026", null, 25, 11)]
    [InlineData("11/25/2026", null, 25, 11)]
    [InlineData("5/11/2026", DayOrder.DayFirst, 5, 11)]
    [InlineData("5/11/2026", DayOrder.MonthFirst, 11, 5)]
    [InlineData("11/11/2026", null, 11, 11)]
    [InlineData("5 Nov 2026", null, 5, 11)]
    [InlineData("5-Nov-26", null, 5, 11)]
    [InlineData("Nov 5, 2026", null, 5, 11)]
    [InlineData("November 5th, 2026", null, 5, 11)]
    [InlineData("Thu, Nov 5 2026 at 9:30 AM", null, 5, 11)]
    [InlineData("11/25/2026 10:15 PM", null, 25, 11)]
    public void Days_are_read_in_many_forms(string value, DayOrder? order, int day, int month) => Assert.Equal(new DateOnly(2026, month, day), ImportDays.Read(value, order));

    [Theory]
    [InlineData("5/11/2026")]
    [InlineData("31/2/2026")]
    [InlineData("soon")]
    [InlineData("99/99/9999")]
    [InlineData("2026-02-30")]
    public void A_day_that_is_none_or_open_is_not_guessed(string value) => Assert.Null(ImportDays.Read(value, null));

    [Theory]
    [InlineData("120000", 120_000, 120_000, null, null)]
    [InlineData("$120,000 - $150,000", 120_000, 150_000, "USD", null)]
    [InlineData("42.000 €", 42_000, 42_000, "EUR", null)]
    [InlineData("£90-120k", 90_000, 120_000, "GBP", null)]
    [InlineData("90k–120k USD", 90_000, 120_000, "USD", null)]
    [InlineData("22,50 €/h", 23, 23, "EUR", SalaryPeriod.Hour)]
    [InlineData("1 200 000 INR per year", 1_200_000, 1_200_000, "INR", SalaryPeriod.Year)]
    [InlineData("£25/hr", 25, 25, "GBP", SalaryPeriod.Hour)]
    public void Pay_is_read_in_many_forms(string cell, int min, int max, string? currency, SalaryPeriod? period) => Assert.Equal(new ImportPay(min, max, currency, period), ImportPay.Read(cell));

    [Theory]
    [InlineData("competitive")]
    [InlineData("")]
    [InlineData("=1+1")]
    [InlineData("99999999999999999999")]
    public void What_is_no_pay_is_none(string cell) => Assert.Null(ImportPay.Read(cell));
}

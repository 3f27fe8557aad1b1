using System.Globalization;
using System.Text;
using CareerCoach.Data;
using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Resumes;
using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Platform;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Insights;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Tracking;
using CsvHelper;
using UglyToad.PdfPig;
using Xunit;

namespace CareerCoach.Tests.Features.Insights;

public sealed class ReportTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private static readonly DateTimeOffset Begin = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Period March = new(new(2026, 3, 1), new(2026, 3, 31));

    private ReportService Reports => AdasServices.Get<ReportService>();

    private ReportFiles Files => AdasServices.Get<ReportFiles>();

    [Fact]
    public async Task It_holds_what_an_employment_office_asks_for()
    {
        await FillAsync("Night nurse", "St. Mary");
        var report = await Reports.LoadAsync(March, Stop);
        var words = AdasServices.Get<ReportWords>();

        Assert.Equal("ada@example.org", report.Person);
        Assert.Equal(["3 Mar 2026", "St. Mary", "Night nurse, Leeds", "online, jobs.example.org; found through LinkedIn; referred by Eve; no. 0815", "Zoë, Head of ward", "Interview scheduled, 6 Mar 2026"], words.Cells(Assert.Single(report.Applications)));
        Assert.Equal(["9 Mar 2026, 09:00", "St. Mary", "Night nurse", "Panel", "Mr Lee", "Passed"], words.Cells(Assert.Single(report.Interviews)));
        Assert.Equal([("Contact", "Zoë (phone)"), ("FollowUp", "Night nurse, St. Mary"), ("Offer", "Night nurse, St. Mary"), ("Resume", "cv.pdf")], report.Others.Select(o => (o.Kind, o.Text)));
    }

    [Fact]
    public async Task The_days_are_those_of_the_persons_zone_and_other_days_are_left_out()
    {
        await FillAsync("Night nurse", "St. Mary");
        Assert.True((await Reports.LoadAsync(new(new(2026, 2, 1), new(2026, 2, 28)), Stop)).IsEmpty);
        var day = new Period(new(2026, 3, 3), new(2026, 3, 3));
        Assert.Single((await Reports.LoadAsync(day, Stop)).Applications);
        await AdasServices.Get<UserTime>().InitializeAsync("Pacific/Kiritimati"); // 9:00 UTC is 23:00 there
        Assert.Single((await Reports.LoadAsync(day, Stop)).Applications);
        await AdasServices.Get<UserTime>().InitializeAsync("Pacific/Pago_Pago"); // and 22:00 of the day before here
        Assert.Empty((await Reports.LoadAsync(day, Stop)).Applications);
    }

    [Fact]
    public async Task Another_persons_rows_and_those_in_the_trash_are_not_in_it()
    {
        var job = await FillAsync("Night nurse", "St. Mary");
        Assert.True((await BobsServices.Get<ReportService>().LoadAsync(March, Stop)).IsEmpty);
        await AdasServices.Get<JobShelf>().DeleteAsync([job], Stop);
        var report = await Reports.LoadAsync(March, Stop);
        Assert.Empty(report.Applications);
        Assert.Empty(report.Interviews);
    }

    [Fact]
    public async Task More_rows_cost_no_more_queries()
    {
        await FillAsync("One", "A");
        var few = await QueriesAsync();
        for (var i = 0; i < 10; i++)
        {
            await FillAsync($"Job {i}", $"Company {i}");
        }

        Assert.Equal((8, 8), (few, await QueriesAsync()));

        async Task<int> QueriesAsync()
        {
            using var counter = new QueryCounter();
            await Reports.LoadAsync(March, Stop);
            return counter.Count;
        }
    }

    [Fact]
    public async Task The_pdf_prints_any_name_over_several_numbered_pages()
    {
        string[] names = ["Zażółć gęślą jaźń", "Εταιρεία Αθηνών", "Ёлка и К°", "Café 👩‍💻🎉 <b>", "שלום", "株式会社", "\u0001\u200B\uFEFFx", new string('W', 400), "https://example.org/" + string.Join('/', Enumerable.Repeat("path", 60))];
        var rows = Enumerable.Range(0, 120).Select(i => new SentApplication(Begin.AddHours(i), names[i % names.Length], $"Title {i}", "Łódź", ApplicationMethod.Automated, "https://jobs.example.org/1", "Σ", null, null, "Zoë", JobStatus.Applied, null)).ToList();
        var report = (await Reports.LoadAsync(March, Stop)) with { Person = "Łukasz Δήμος", Applications = rows };

        using var pdf = PdfDocument.Open(Files.Pdf(report));

        var pages = pdf.GetPages().Select(p => p.Text.Replace(" ", "", StringComparison.Ordinal)).ToList();
        Assert.True(pages.Count > 3);
        for (var i = 0; i < pages.Count; i++)
        {
            Assert.Contains($"Page{i + 1}of{pages.Count}", pages[i], StringComparison.Ordinal);
            Assert.Contains("Proofofjobsearch", pages[i], StringComparison.Ordinal);
            Assert.Contains("ŁukaszΔήμος", pages[i], StringComparison.Ordinal);
        }

        var all = string.Concat(pages);
        Assert.All(["Zażółć", "gęślą", "Εταιρεία", "Αθηνών", "Ёлка", "Café□", "Łódź", .. Enumerable.Range(0, 120).Select(i => $"Title{i},")], name => Assert.Contains(name, all, StringComparison.Ordinal));
        Assert.All(pdf.GetPages(), page => Assert.All(page.Letters, letter => Assert.InRange(letter.BoundingBox.Right, 0, page.Width - 40)));
        Assert.All(pdf.GetPages(), page => Assert.All(page.Letters, letter => Assert.InRange(letter.BoundingBox.Bottom, 24, page.Height - 36)));
    }

    [Fact]
    public async Task A_cell_longer_than_a_page_goes_on_on_the_next_one()
    {
        var words = string.Join(' ', Enumerable.Range(0, 900).Select(i => $"word{i}"));
        var report = (await Reports.LoadAsync(March, Stop)) with { Others = [new(Begin, "Contact", words)] };
        using var pdf = PdfDocument.Open(Files.Pdf(report));
        Assert.True(pdf.NumberOfPages >= 2);
        var all = string.Join(' ', pdf.GetPages().SelectMany(p => p.GetWords()).Select(w => w.Text));
        Assert.All(["word0", "word450", "word899"], w => Assert.Contains(w, all, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_csv_is_read_back_as_typed_and_runs_no_formula()
    {
        var hostile = CsvCellsTests.Values();
        var rows = hostile.Select(v => new SentApplication(Begin, v, "Title", null, ApplicationMethod.Manual, null, null, null, null, v, JobStatus.Rejected, null)).ToList();
        var csv = Encoding.UTF8.GetString(Files.Csv((await Reports.LoadAsync(March, Stop)) with { Applications = rows }).AsSpan(3));

        using var reader = new CsvReader(new StringReader(csv), CultureInfo.InvariantCulture);
        Assert.True(await reader.ReadAsync());
        Assert.True(reader.ReadHeader());
        Assert.Equal(["Activity", "Date", "Employer", "Job title", "How applied", "Contact", "Result"], reader.HeaderRecord!);
        foreach (var value in hostile)
        {
            Assert.True(await reader.ReadAsync());
            Assert.Equal("2026-03-02", reader.GetField(1));
            Assert.DoesNotContain(reader.GetField(2)!.TrimStart()[..1], "=+-@＝＋－＠", StringComparison.Ordinal);
            Assert.Equal([value, value], new[] { CsvCells.Unguard(reader.GetField(2)!), CsvCells.Unguard(reader.GetField(5)!) });
        }
    }

    private async Task<Guid> FillAsync(string title, string company)
    {
        await using var db = Contexts.For(Ada);
        var resume = new Resume { Title = "CV", FileName = "cv.pdf", FileUrl = "a", MimeType = "application/pdf", ContentSha256 = "aa", ChainId = Guid.NewGuid(), CreatedAt = Begin.AddDays(12) };
        var job = new Job { Title = title, Company = company, Location = "Leeds", Source = "LinkedIn", ReferralName = "Eve", JobUrl = "https://jobs.example.org/1", PostingText = "The posting.", Position = Rank.Spread(1).First() };
        db.AddRange(job, resume);
        job.Begin(Begin);
        job.MoveTo(JobStatus.Applied, null, Begin.AddDays(1));
        job.Applications[0].ConfirmationNumber = "0815";
        job.MoveTo(JobStatus.InterviewScheduled, null, Begin.AddDays(4));
        var undone = job.MoveTo(JobStatus.Rejected, null, Begin.AddDays(5))!;
        job.UndoMove(undone, Begin.AddDays(6));
        job.Interviews.Add(new Interview { ScheduledAt = Begin.AddDays(7), InterviewType = InterviewType.Panel, InterviewerName = "Mr Lee", Outcome = InterviewOutcome.Passed, FollowUpSentAt = Begin.AddDays(8) });
        job.Interviews.Add(new Interview { ScheduledAt = Begin.AddDays(7), CancelledAt = Begin });
        job.Contacts.Add(new Contact { Name = "Zoë", Role = "Head of ward", Channel = "phone", LastContactAt = Begin.AddDays(2) });
        job.Offers.Add(new Offer { ReceivedAt = Begin.AddDays(9) });
        await db.SaveChangesAsync(Stop);
        return job.Id;
    }
}

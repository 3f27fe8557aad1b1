using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Board;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.Board;

public sealed class BoardServiceTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private BoardService Board => AdasServices.Get<BoardService>();

    [Fact]
    public async Task The_board_has_a_column_for_each_status_with_its_cards_in_order()
    {
        var jobs = await AddJobsAsync(3);
        await AddJobsAsync(2, JobStatus.Applied);

        var board = await Board.LoadAsync(new(), Stop);

        Assert.Equal(Enum.GetValues<JobStatus>(), board.Columns.Select(c => c.Info.Status));
        Assert.Equal(jobs, board.Column("Interested")!.Cards.Select(c => c.Id));
        Assert.Equal(2, board.Column("Applied")!.Cards.Count);
    }

    [Fact]
    public async Task Nobody_sees_another_persons_cards()
    {
        var jobs = await AddJobsAsync(1);

        var board = await BobsServices.Get<BoardService>().LoadAsync(new(), Stop);

        Assert.Equal(0, board.Count);
        Assert.Null(await BobsServices.Get<BoardService>().CardAsync(jobs[0], new(), Stop));
    }

    [Fact]
    public async Task Opening_the_board_costs_the_same_queries_for_more_jobs()
    {
        await AddJobsAsync(2);
        var few = await CountAsync();
        await AddJobsAsync(60);
        var many = await CountAsync();

        Assert.Equal(2, few);
        Assert.Equal(few, many);
    }

    [Fact]
    public async Task A_persons_own_column_stands_behind_its_status_and_holds_its_jobs()
    {
        var jobs = await AddJobsAsync(2, JobStatus.Applied);
        await using (var db = Contexts.For(Ada))
        {
            var column = new BoardColumn { Name = "Ghosted", Color = "gray", Status = JobStatus.Applied, SortKey = "2V" };
            db.BoardColumns.Add(column);
            var job = await db.Jobs.ForMove().FirstAsync(j => j.Id == jobs[1], Stop);
            job.MoveTo(JobStatus.Applied, null, DateTimeOffset.UtcNow, null, column);
            await db.SaveChangesAsync(Stop);
        }

        var board = await Board.LoadAsync(new(), Stop);

        Assert.Equal("Ghosted", board.Columns[2].Info.Name);
        Assert.Equal(jobs[1], Assert.Single(board.Columns[2].Cards).Id);
        Assert.Equal(jobs[0], Assert.Single(board.Column("Applied")!.Cards).Id);
    }

    [Theory]
    [InlineData("zebra", 1)]
    [InlineData("zeb", 1)]
    [InlineData("stripes nurse", 1)]
    [InlineData("lion", 0)]
    public async Task Search_looks_through_title_company_posting_and_notes(string words, int found)
    {
        await AddJobsAsync(2);
        await using (var db = Contexts.For(Ada))
        {
            db.Jobs.Add(new Job { Title = "Nurse", Company = "Zebra Ltd", Notes = "They like stripes", Position = "a" });
            await db.SaveChangesAsync(Stop);
        }

        Assert.Equal(found, (await Board.LoadAsync(new() { Text = words }, Stop)).Count);
    }

    [Fact]
    public async Task Filters_let_through_what_passes_all_of_them()
    {
        await using (var db = Contexts.For(Ada))
        {
            db.Jobs.AddRange(
                new Job { Title = "A", Company = "X", WorkMode = WorkMode.Remote, Tags = ["dream"], SalaryMin = 50_000, SavedAt = DateTimeOffset.UtcNow, Position = "a" },
                new Job { Title = "B", Company = "X", WorkMode = WorkMode.Remote, SalaryMax = 90_000, SavedAt = DateTimeOffset.UtcNow, Position = "b" },
                new Job { Title = "C", Company = "X", WorkMode = WorkMode.Onsite, Tags = ["dream"], SavedAt = DateTimeOffset.UtcNow, Position = "c", ArchivedAt = DateTimeOffset.UtcNow });
            await db.SaveChangesAsync(Stop);
        }

        Assert.Equal(["A", "B"], await TitlesAsync(new() { WorkModes = ["Remote"] }));
        Assert.Equal(["A"], await TitlesAsync(new() { Tags = ["dream"] }));
        Assert.Equal(["B"], await TitlesAsync(new() { SalaryFrom = 60_000 }));
        Assert.Equal(["A", "B"], await TitlesAsync(new() { WorkModes = ["Remote", "Submarine"] }));
        Assert.Equal(["A", "B"], await TitlesAsync(new() { Statuses = ["NoSuchStatus", "99"] }));
        Assert.Empty(await TitlesAsync(new() { SalaryCurrency = "EUR" }));
        Assert.Equal(["C"], await TitlesAsync(new() { Archived = true }));
        Assert.Empty(await TitlesAsync(new() { SavedFrom = DateOnly.FromDateTime(DateTime.UtcNow.AddDays(2)) }));
    }

    [Fact]
    public async Task Pay_is_compared_by_the_year_whatever_it_is_paid_for()
    {
        await using (var db = Contexts.For(Ada))
        {
            db.Jobs.AddRange(
                new Job { Title = "Hour", Company = "X", SalaryMin = 40, SalaryPeriod = SalaryPeriod.Hour, Position = "a" },
                new Job { Title = "Month", Company = "X", SalaryMin = 4_000, SalaryPeriod = SalaryPeriod.Month, Position = "b" },
                new Job { Title = "Absurd", Company = "X", SalaryMax = int.MaxValue, SalaryPeriod = SalaryPeriod.Hour, Position = "c" },
                new Job { Title = "Unknown", Company = "X", Position = "d" });
            await db.SaveChangesAsync(Stop);
        }

        Assert.Equal(["Hour", "Absurd"], await TitlesAsync(new() { SalaryFrom = 80_000 }));
        Assert.Equal(["Hour", "Month", "Absurd"], await TitlesAsync(new() { SalaryFrom = 48_000 }));
    }

    [Fact]
    public async Task Days_are_the_persons_own_and_their_edges_count()
    {
        await AdasServices.Get<UserTime>().InitializeAsync("Pacific/Auckland"); // 13 hours ahead in January
        await using (var db = Contexts.For(Ada))
        {
            var job = new Job { Title = "A", Company = "X", ApplicationDeadline = new(2027, 2, 1), Position = "a" };
            db.Jobs.Add(job);
            job.Begin(new(2027, 1, 9, 12, 0, 0, TimeSpan.Zero)); // the tenth in Auckland
            job.MoveTo(JobStatus.Applied, null, new(2027, 1, 10, 10, 59, 0, TimeSpan.Zero)); // the last minute of the tenth
            await db.SaveChangesAsync(Stop);
        }

        DateOnly ninth = new(2027, 1, 9), tenth = new(2027, 1, 10), eleventh = new(2027, 1, 11);
        Assert.Equal(["A"], await TitlesAsync(new() { SavedFrom = tenth, SavedTo = tenth, AppliedFrom = tenth, AppliedTo = tenth }));
        Assert.Empty(await TitlesAsync(new() { SavedTo = ninth }));
        Assert.Empty(await TitlesAsync(new() { AppliedFrom = eleventh }));
        Assert.Equal(["A"], await TitlesAsync(new() { DeadlineFrom = new(2027, 2, 1), DeadlineTo = new(2027, 2, 1) }));
        Assert.Empty(await TitlesAsync(new() { DeadlineTo = new(2027, 1, 31) }));
        Assert.Equal(["A"], await TitlesAsync(new() { SavedTo = DateOnly.MaxValue }));
    }

    private async Task<IEnumerable<string>> TitlesAsync(BoardFilter filter) => (await Board.LoadAsync(filter, Stop)).Columns.SelectMany(c => c.Cards).Select(c => c.Title);

    private async Task<int> CountAsync()
    {
        using var counter = new QueryCounter();
        await Board.LoadAsync(new(), Stop);
        return counter.Count;
    }
}

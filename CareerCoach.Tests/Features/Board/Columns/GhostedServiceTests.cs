using CareerCoach.Data.Jobs;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Board;
using CareerCoach.Web.Features.Board.Columns;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CareerCoach.Tests.Features.Board.Columns;

public sealed class GhostedServiceTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private GhostedService Ghosts => AdasServices.Get<GhostedService>();

    [Fact]
    public async Task Applications_without_an_answer_for_long_enough_are_offered_and_no_others()
    {
        var jobs = await AddJobsAsync(4, JobStatus.Applied);
        await AddJobsAsync(1);
        await AdasServices.Get<JobShelf>().ArchiveAsync([jobs[3]], Stop);
        await using (var db = Contexts.For(Ada))
        {
            (await db.Applications.SingleAsync(a => a.JobId == jobs[2], Stop)).ResponseReceivedAt = DateTimeOffset.UtcNow;
            await db.SaveChangesAsync(Stop);
        }

        var board = await AdasServices.Get<BoardService>().LoadAsync(new(), Stop);
        var later = DateTimeOffset.UtcNow.AddDays(30).AddMinutes(1);

        Assert.Empty(board.Ghosted(later.AddDays(-1), 30, null, null));
        Assert.Equal(jobs[..2].Order(), board.Ghosted(later, 30, null, null).Order());
        Assert.Equal(jobs[..2].Order(), board.Ghosted(later, 10, null, null).Order());
        Assert.Empty(board.Ghosted(later, 30, null, dismissed: later)); // "not now": those of then are not offered again
        Assert.Equal(2, board.Ghosted(later, 30, null, dismissed: later.AddDays(-2)).Count);
    }

    [Fact]
    public async Task One_click_makes_the_column_and_moves_them_and_one_undo_takes_both_back()
    {
        var jobs = await AddJobsAsync(3, JobStatus.Applied);

        var receipt = await Ghosts.MoveAsync(jobs[..2], Stop);
        var board = await AdasServices.Get<BoardService>().LoadAsync(new(), Stop);
        var column = board.Columns.Single(c => c.Info.Name == "Ghosted");
        Assert.Equal(2, column.Cards.Count);
        Assert.Equal(column.Info.Id, (await AdasServices.Get<PreferencesService>().LoadAsync(Stop)).GhostedColumn);
        Assert.Single(board.Ghosted(DateTimeOffset.UtcNow.AddDays(31), 30, column.Info.Id, null));

        Assert.Null((await Ghosts.MoveAsync(jobs[2..], Stop)).CreatedColumn); // the column is there now
        await Ghosts.UndoAsync(receipt, Stop);

        board = await AdasServices.Get<BoardService>().LoadAsync(new(), Stop);
        Assert.Equal(8, board.Columns.Count);
        Assert.Equal(3, board.Column("Applied")!.Cards.Count);
        Assert.Null((await AdasServices.Get<PreferencesService>().LoadAsync(Stop)).GhostedColumn);
    }

    [Fact]
    public async Task The_days_are_the_persons_choice_within_reason()
    {
        await Ghosts.SetDaysAsync(14, Stop);
        Assert.Equal(14, (await AdasServices.Get<PreferencesService>().LoadAsync(Stop)).GhostedAfterDays);
        Assert.Equal(30, (await BobsServices.Get<PreferencesService>().LoadAsync(Stop)).GhostedAfterDays);
        foreach (int? days in new int?[] { null, 0, -1, 366 })
        {
            await Assert.ThrowsAsync<UserErrorException>(() => Ghosts.SetDaysAsync(days, Stop));
        }
    }

    [Fact]
    public async Task Preferences_that_two_tabs_change_at_once_are_both_kept()
    {
        var preferences = AdasServices.Get<PreferencesService>();
        await Task.WhenAll(
            preferences.ChangeAsync(p => p with { Table = true }, Stop),
            preferences.ChangeAsync(p => p with { TableColumns = ["Pay"] }, Stop),
            preferences.ChangeAsync(p => p with { GhostedAfterDays = 21 }, Stop));

        var now = await preferences.LoadAsync(Stop);
        Assert.True(now.Table);
        Assert.Equal(["Pay"], now.TableColumns);
        Assert.Equal(21, now.GhostedAfterDays);
    }
}

using CareerCoach.Data.Jobs;
using CareerCoach.Web.Features.Board;
using Xunit;

namespace CareerCoach.Tests.Features.Board;

public sealed class BoardStateTests
{
    [Fact]
    public void A_card_that_moved_leaves_its_column_and_stands_by_rank_in_the_other()
    {
        var board = Board([Card("V"), Card("W", JobStatus.Applied), Card("Y", JobStatus.Applied)]);
        var moved = board.Columns[0].Cards[0] with { Status = JobStatus.Applied, Position = "X" };

        board.Put(moved);

        Assert.Empty(board.Columns[0].Cards);
        Assert.Equal(["W", "X", "Y"], board.Columns[1].Cards.Select(c => c.Position));
    }

    [Fact]
    public void Only_the_columns_that_changed_are_drawn_again()
    {
        var board = Board([Card("V"), Card("W", JobStatus.Applied)]);
        var before = board.Columns.Select(c => c.Version).ToArray();

        board.Put(board.Columns[0].Cards[0] with { Title = "Other" });

        Assert.NotEqual(before[0], board.Columns[0].Version);
        Assert.Equal(before[1..], board.Columns.Skip(1).Select(c => c.Version));
    }

    [Fact]
    public void A_long_column_shows_a_window_that_grows_no_further_than_its_cards()
    {
        var column = Board([.. Enumerable.Range(0, 40).Select(i => Card($"V{i:00}1"))]).Columns[0];
        var first = column.Shown;

        column.ShowMore(1000);

        Assert.InRange(first, 4, 20);
        Assert.Equal(40, column.Shown);
    }

    [Fact]
    public void A_card_in_a_column_that_was_removed_elsewhere_stands_in_its_statuss_default_column()
    {
        var board = Board([Card("V", JobStatus.Applied) with { ColumnId = Guid.NewGuid() }]);

        Assert.Single(board.Columns[1].Cards);
    }

    [Fact]
    public void Shift_selects_from_the_last_chosen_card_to_this_one()
    {
        var board = Board([.. Enumerable.Range(0, 5).Select(i => Card($"V{i}1"))]);
        var cards = board.Columns[0].Cards;

        board.Toggle(cards[1].Id, false);
        board.Toggle(cards[3].Id, true);

        Assert.Equal([cards[1].Id, cards[2].Id, cards[3].Id], board.Selected.Order().ToArray().OrderBy(id => cards.FindIndex(c => c.Id == id)));
    }

    private static BoardState Board(JobCard[] cards) => new(Enum.GetValues<JobStatus>().Select(s => new BoardColumnInfo(s)), cards);

    private static JobCard Card(string position, JobStatus status = JobStatus.Interested) =>
        new(Guid.CreateVersion7(), "Nurse", "Acme", null, WorkMode.Onsite, null, null, null, SalaryPeriod.Year, null, DateTimeOffset.UnixEpoch, null, null, null, [], status, null, position, false, false);
}

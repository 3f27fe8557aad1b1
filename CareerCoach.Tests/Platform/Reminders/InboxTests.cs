using CareerCoach.Data.Platform;
using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Platform.Reminders;
using Xunit;

namespace CareerCoach.Tests.Platform.Reminders;

public sealed class InboxTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private Inbox Inbox => AdasServices.Get<Inbox>();

    [Fact]
    public async Task All_are_marked_as_read_and_only_those_come_back()
    {
        var entries = await AddAsync(3);
        await Inbox.MarkAsync(entries[1], true, Stop);
        Assert.Equal(2, await Inbox.UnreadAsync(Stop));

        var undo = await Inbox.MarkAllReadAsync(Stop);
        Assert.Equal(0, await Inbox.UnreadAsync(Stop));
        await undo();

        Assert.Equal(entries.Where(e => e != entries[1]).Order(), (await Inbox.ListAsync(50, true, Stop)).Select(e => e.Id).Order());
        Assert.Equal(3, (await Inbox.ListAsync(50, false, Stop)).Count);
        Assert.Single(await Inbox.ListAsync(1, false, Stop));
    }

    [Fact]
    public async Task Another_persons_inbox_is_neither_seen_nor_marked()
    {
        var entries = await AddAsync(2);
        var bobs = BobsServices.Get<Inbox>();
        Assert.Equal((0, 0), (await bobs.UnreadAsync(Stop), (await bobs.ListAsync(50, false, Stop)).Count));
        await bobs.MarkAsync(entries[0], true, Stop);
        await bobs.MarkAllReadAsync(Stop);
        Assert.Equal(2, await Inbox.UnreadAsync(Stop));
    }

    private async Task<Guid[]> AddAsync(int count)
    {
        await using var db = Contexts.For(Ada);
        var rows = Enumerable.Range(0, count).Select(i => new Notification { Kind = NotificationKind.Interview, Title = $"Entry {i}" }).ToArray();
        db.AddRange(rows);
        await db.SaveChangesAsync(Stop);
        return [.. rows.Select(r => r.Id)];
    }
}

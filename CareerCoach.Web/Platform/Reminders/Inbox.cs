using System.Linq.Expressions;
using CareerCoach.Data.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Platform.Reminders;

/// <summary>The person's inbox in the app.</summary>
public sealed class Inbox(UserDb userDb, UserEvents events, CurrentUser user, TimeProvider clock)
{
    /// <summary>Entries on a page.</summary>
    public const int PageSize = 50;

    /// <summary>The newest <paramref name="count"/> entries; unread ones alone if asked.</summary>
    public async Task<IReadOnlyList<InboxEntry>> ListAsync(int count, bool unreadOnly, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return await db.Notifications.Where(n => !unreadOnly || n.ReadAt == null).OrderByDescending(n => n.CreatedAt).ThenBy(n => n.Id).Take(count)
            .Select(n => new InboxEntry(n.Id, n.Kind, n.Title, n.Text, n.Link, n.CreatedAt, n.ReadAt)).ToListAsync(cancellation);
    }

    /// <summary>How many are unread.</summary>
    public async Task<int> UnreadAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return await db.Notifications.CountAsync(n => n.ReadAt == null, cancellation);
    }

    /// <summary>Marks one as read or unread.</summary>
    public Task MarkAsync(Guid id, bool read, CancellationToken cancellation) =>
        MarkAsync(n => n.Id == id && (n.ReadAt == null) == read, read ? clock.GetUtcNow() : null, cancellation);

    /// <summary>Marks all as read.</summary>
    /// <returns>Makes those unread again that were.</returns>
    public async Task<Func<Task>> MarkAllReadAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var at = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond)); // finer than the database keeps it, the undo would not find it
        await MarkAsync(n => n.ReadAt == null, at, cancellation);
        return () => MarkAsync(n => n.ReadAt == at, null, CancellationToken.None);
    }

    private async Task MarkAsync(Expression<Func<Notification, bool>> which, DateTimeOffset? readAt, CancellationToken cancellation)
    {
        await using (var db = userDb.Open())
        {
            await db.Notifications.Where(which).ExecuteUpdateAsync(n => n.SetProperty(x => x.ReadAt, readAt), cancellation);
        }

        await events.PublishAsync(user.Id, new NotificationsChanged());
    }
}

/// <summary>An entry of the inbox.</summary>
public sealed record InboxEntry(Guid Id, NotificationKind Kind, string Title, string? Text, string? Link, DateTimeOffset At, DateTimeOffset? ReadAt)
{
    /// <summary>Where it leads inside the app; whatever else stands in the row leads home.</summary>
    public string Path => Accounts.LocalUrl.OrHome("/" + Link?.TrimStart('/'));
}

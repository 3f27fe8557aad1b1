using System.Linq.Expressions;
using CareerCoach.Data;
using CareerCoach.Data.Resumes;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Platform.Trash;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Trash;

/// <summary>The person's trash: what lies there, how it comes back, how it goes for good.</summary>
public sealed class TrashService(UserDb userDb, UserEvents events, CurrentUser user, TrashPurge purge, TrashOptions options, TimeProvider clock, IStringLocalizer<TrashText> text)
{
    // long past its days: nobody can restore it any more, and a purge that dies halfway is finished by the next one
    private static readonly DateTimeOffset GoneForGood = DateTimeOffset.UnixEpoch;

    /// <summary>Days that things wait.</summary>
    public int Days => options.Days;

    /// <summary>The newest deleted things. Eight queries, one a kind.</summary>
    public async Task<IReadOnlyList<TrashItem>> ListAsync(int most, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var (cutoff, all) = (purge.Cutoff, new List<Row>());
        all.AddRange(await RowsAsync(db.Jobs, cutoff, most, j => new Row(TrashKind.Job, j.Id, j.Title, j.Company, j.DeletedAt!.Value), cancellation));
        var resumes = db.Resumes.WithTrash().Where(r => !db.Resumes.WithTrash().Any(o => o.ChainId == r.ChainId && o.Version > r.Version));
        all.AddRange(await RowsAsync(resumes, cutoff, most, r => new Row(TrashKind.Resume, r.Id, r.Title, r.FileName, r.DeletedAt!.Value), cancellation));
        var documents = db.Documents.WithTrash().Where(d => !db.Documents.WithTrash().Any(o => o.ChainId == d.ChainId && o.Version > d.Version && o.DeletedAt != null));
        all.AddRange(await RowsAsync(documents, cutoff, most, d => new Row(TrashKind.Document, d.Id, d.Title, d.FileName, d.DeletedAt!.Value), cancellation));
        all.AddRange(await RowsAsync(db.Conversations, cutoff, most, c => new Row(TrashKind.Conversation, c.Id, c.Title ?? "", null, c.DeletedAt!.Value), cancellation));
        all.AddRange(await RowsAsync(db.CareerGoals, cutoff, most, g => new Row(TrashKind.Goal, g.Id, g.Title, null, g.DeletedAt!.Value), cancellation));
        all.AddRange(await RowsAsync(db.Contacts, cutoff, most, c => new Row(TrashKind.Contact, c.Id, c.Name, c.Company, c.DeletedAt!.Value), cancellation));
        all.AddRange(await RowsAsync(db.Offers, cutoff, most, o => new Row(TrashKind.Offer, o.Id, o.Job.Title, o.Job.Company, o.DeletedAt!.Value), cancellation));
        all.AddRange(await RowsAsync(db.Interviews, cutoff, most, i => new Row(TrashKind.Interview, i.Id, i.Job.Title, i.Job.Company, i.DeletedAt!.Value), cancellation));
        return [.. all.OrderByDescending(i => i.DeletedAt).Take(most).Select(r => new TrashItem(r.Kind, r.Id, r.Title, r.Detail, r.DeletedAt, r.DeletedAt.AddDays(options.Days)))];
    }

    /// <summary>Brings a thing back with everything that belongs to it.</summary>
    /// <exception cref="UserErrorException">It is gone for good, or is no longer there.</exception>
    public async Task RestoreAsync(TrashKind kind, Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var restored = await SetAsync(db, kind, id, null, cancellation);
        if (!restored)
        {
            throw new UserErrorException(text["Error.Gone"]);
        }

        await events.PublishAsync(user.Id, kind switch
        {
            TrashKind.Job => new JobSaved(id),
            TrashKind.Resume => new ResumeChanged(id),
            TrashKind.Conversation => new ConversationChanged(id),
            TrashKind.Goal => new GoalChanged(id),
            TrashKind.Document => new DocumentChanged(id, null),
            TrashKind.Contact => new ContactChanged(id, null),
            TrashKind.Offer => new OfferChanged(id, Guid.Empty),
            TrashKind.Interview => new InterviewChanged(id, await db.Interviews.WithTrash().Where(i => i.Id == id).Select(i => i.JobId).FirstOrDefaultAsync(cancellation)),
            _ => new TrashChanged(),
        });
        await events.PublishAsync(user.Id, new TrashChanged());
    }

    /// <summary>Deletes a thing in the trash for good, files included.</summary>
    public async Task DeleteAsync(TrashKind kind, Guid id, CancellationToken cancellation)
    {
        await using (var db = userDb.Open())
        {
            await SetAsync(db, kind, id, GoneForGood, cancellation);
        }

        await purge.RunAsync(user.Id, cancellation);
    }

    /// <summary>Deletes everything in the trash for good.</summary>
    public async Task EmptyAsync(CancellationToken cancellation)
    {
        await using (var db = userDb.Open())
        {
            await EmptyAsync(db.Jobs, cancellation);
            await EmptyAsync(db.Resumes, cancellation);
            await EmptyAsync(db.Documents, cancellation);
            await EmptyAsync(db.Conversations, cancellation);
            await EmptyAsync(db.CareerGoals, cancellation);
            await EmptyAsync(db.Contacts, cancellation);
            await EmptyAsync(db.Offers, cancellation);
            await EmptyAsync(db.Interviews, cancellation);
        }

        await purge.RunAsync(user.Id, cancellation);
    }

    private async Task<bool> SetAsync(CareerCoachDbContext db, TrashKind kind, Guid id, DateTimeOffset? when, CancellationToken cancellation)
    {
        switch (kind)
        {
            case TrashKind.Job:
                return await SetAsync(db.Jobs.WithTrash().Where(j => j.Id == id), when, cancellation);
            case TrashKind.Document:
                return await SetAsync(db.Documents.WithTrash().Where(d => db.Documents.WithTrash().Any(o => o.Id == id && o.ChainId == d.ChainId)), when, cancellation);
            case TrashKind.Conversation:
                return await SetAsync(db.Conversations.WithTrash().Where(c => c.Id == id), when, cancellation);
            case TrashKind.Goal:
                return await SetAsync(db.CareerGoals.WithTrash().Where(g => g.Id == id), when, cancellation);
            case TrashKind.Contact:
                return await SetAsync(db.Contacts.WithTrash().Where(c => c.Id == id), when, cancellation);
            case TrashKind.Interview:
                var rounds = db.Interviews.WithTrash().Where(i => i.Id == id);
                return await SetAsync(rounds, when, cancellation) && await rounds.ExecuteUpdateAsync(s => s.SetProperty(i => i.Sequence, i => i.Sequence + 1), cancellation) > 0; // calendars take only what is newer
            case TrashKind.Offer:
                return await SetAsync(db.Offers.WithTrash().Where(o => o.Id == id), when, cancellation);
        }

        var cutoff = purge.Cutoff;
        if (!await db.Resumes.WithTrash().AnyAsync(r => r.Id == id && r.DeletedAt > cutoff, cancellation))
        {
            return false;
        }

        await db.SetResumeDeletedAsync(id, when, cancellation);
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    private async Task<bool> SetAsync<T>(IQueryable<T> rows, DateTimeOffset? when, CancellationToken cancellation) where T : EditedRow, ITrashable
    {
        var (cutoff, now) = (purge.Cutoff, clock.GetUtcNow());
        return await rows.Where(r => EF.Property<DateTimeOffset?>(r, nameof(ITrashable.DeletedAt)) > cutoff)
            .ExecuteUpdateAsync(s => s.SetProperty(r => EF.Property<DateTimeOffset?>(r, nameof(ITrashable.DeletedAt)), when).SetProperty(r => r.UpdatedAt, now), cancellation) > 0;
    }

    private Task EmptyAsync<T>(IQueryable<T> rows, CancellationToken cancellation) where T : EditedRow, ITrashable =>
        SetAsync(rows.WithTrash().Where(r => EF.Property<DateTimeOffset?>(r, nameof(ITrashable.DeletedAt)) != null), GoneForGood, cancellation);

    private static Task<List<Row>> RowsAsync<T>(IQueryable<T> rows, DateTimeOffset cutoff, int most, Expression<Func<T, Row>> show, CancellationToken cancellation) where T : OwnedRow, ITrashable =>
        rows.WithTrash().Where(r => EF.Property<DateTimeOffset?>(r, nameof(ITrashable.DeletedAt)) > cutoff)
            .OrderByDescending(r => EF.Property<DateTimeOffset?>(r, nameof(ITrashable.DeletedAt))).ThenBy(r => r.Id).Take(most).Select(show).ToListAsync(cancellation);

    private sealed record Row(TrashKind Kind, Guid Id, string Title, string? Detail, DateTimeOffset DeletedAt);
}

using System.Globalization;
using CareerCoach.Web.Components;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Platform.Tracking;

/// <summary>A tag among some jobs.</summary>
/// <param name="Name">The tag.</param>
/// <param name="Count">How many of them have it; 0 for a tag that only other jobs have.</param>
public sealed record TagUse(string Name, int Count);

/// <summary>What taking a change of tags back needs.</summary>
/// <param name="Added">The jobs that got a tag, by tag.</param>
/// <param name="Removed">The jobs that lost a tag, by tag.</param>
public sealed record TagReceipt(IReadOnlyList<(string Tag, Guid Job)> Added, IReadOnlyList<(string Tag, Guid Job)> Removed)
{
    /// <summary>How many jobs changed.</summary>
    public int Jobs => Added.Concat(Removed).Select(c => c.Job).Distinct().Count();
}

/// <summary>Gives tags to jobs and takes them away, one job or many: all or none, one save, one event, one receipt.</summary>
public sealed class JobTags(UserDb userDb, UserEvents events, CurrentUser user, IStringLocalizer<SharedText> text)
{
    /// <summary>Letters of a tag at most.</summary>
    public const int Longest = 40;

    private const int MostAJob = 30, MostShown = 200;

    /// <summary>The tags of the jobs with their counts, most used first, then the person's other tags. Two queries.</summary>
    public async Task<IReadOnlyList<TagUse>> UsedAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var here = await db.Jobs.Where(j => ids.Contains(j.Id)).SelectMany(j => j.Tags).GroupBy(t => t).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        var all = await db.Jobs.SelectMany(j => j.Tags).Distinct().OrderBy(t => t).Take(MostShown).ToListAsync(cancellation);
        var counts = here.ToDictionary(h => h.Key, h => h.Count);
        return [.. counts.Keys.Union(all).Select(t => new TagUse(t, counts.GetValueOrDefault(t))).OrderByDescending(t => t.Count).ThenBy(t => t.Name, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Adds and removes tags.</summary>
    /// <exception cref="UserErrorException">A tag is too long, a job would have too many, or one was being changed elsewhere; nothing was changed.</exception>
    public async Task<TagReceipt> ChangeAsync(IReadOnlyCollection<Guid> ids, IReadOnlyCollection<string> add, IReadOnlyCollection<string> remove, CancellationToken cancellation)
    {
        var adding = add.Select(Clean).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (adding.Find(t => new StringInfo(t).LengthInTextElements > Longest) is { } tooLong)
        {
            throw new UserErrorException(text["Tag.TooLong", tooLong[..Longest], Longest]);
        }

        return await ChangeAsync(ids.Select(id => (id, (IReadOnlyCollection<string>)adding, remove)).ToList(), cancellation);
    }

    /// <summary>Takes a change back.</summary>
    public Task UndoAsync(TagReceipt receipt, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        var (added, removed) = (receipt.Added.ToLookup(c => c.Job, c => c.Tag), receipt.Removed.ToLookup(c => c.Job, c => c.Tag));
        return ChangeAsync(added.Select(g => g.Key).Union(removed.Select(g => g.Key)).Select(id => (id, (IReadOnlyCollection<string>)[.. removed[id]], (IReadOnlyCollection<string>)[.. added[id]])).ToList(), cancellation);
    }

    /// <summary>A tag as it is kept; null when nothing is left of it.</summary>
    public static string? Clean(string? tag)
    {
        var clean = string.Join(' ', new string([.. (tag ?? "").Select(c => char.IsControl(c) || c == ',' ? ' ' : c)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return clean.Length == 0 ? null : clean;
    }

    private async Task<TagReceipt> ChangeAsync(List<(Guid Job, IReadOnlyCollection<string> Add, IReadOnlyCollection<string> Remove)> changes, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var ids = changes.ConvertAll(c => c.Job);
        var jobs = await db.Jobs.Where(j => ids.Contains(j.Id)).ToDictionaryAsync(j => j.Id, cancellation);
        var (added, removed) = (new List<(string, Guid)>(), new List<(string, Guid)>());
        foreach (var (id, add, remove) in changes)
        {
            if (!jobs.TryGetValue(id, out var job))
            {
                continue;
            }

            var (news, olds) = (add.Except(job.Tags, StringComparer.OrdinalIgnoreCase).ToList(), remove.Intersect(job.Tags).ToList());
            if (news.Count == 0 && olds.Count == 0)
            {
                continue;
            }

            job.Tags = [.. job.Tags.Except(olds), .. news];
            if (job.Tags.Length > MostAJob)
            {
                throw new UserErrorException(text["Tag.TooMany", job.Title, MostAJob]);
            }

            added.AddRange(news.Select(t => (t, id)));
            removed.AddRange(olds.Select(t => (t, id)));
        }

        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw new UserErrorException(text["Job.BulkBusy"], e);
        }

        await events.PublishAsync(user.Id, changes.Count == 1 ? new JobSaved(changes[0].Job) : new JobsChanged());
        return new(added, removed);
    }
}

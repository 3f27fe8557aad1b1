using System.Globalization;
using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Web.Components.Shared;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Npgsql;

namespace CareerCoach.Web.Features.Board.Columns;

/// <summary>The columns that a person adds to the board: each holds jobs of one status.</summary>
public sealed class ColumnsService(UserDb userDb, UserEvents events, CurrentUser user, TimeProvider clock, IStringLocalizer<BoardText> text)
{
    /// <summary>Letters of a name at most.</summary>
    public const int LongestName = 40;

    private const int Most = 24;

    /// <summary>All columns, left to right. One query.</summary>
    public async Task<IReadOnlyList<BoardColumnInfo>> ListAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return BoardColumnInfo.InOrder(await OwnAsync(db, cancellation));
    }

    /// <summary>Adds a column behind those of its status.</summary>
    /// <exception cref="UserErrorException">The name is empty, too long or taken, or there are too many columns.</exception>
    public async Task<Guid> AddAsync(string? name, string? color, JobStatus status, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var own = await OwnAsync(db, cancellation);
        var clean = Check(name, own, null);
        if (own.Count >= Most)
        {
            throw new UserErrorException(text["Error.TooManyColumns", Most]);
        }

        var all = BoardColumnInfo.InOrder(own);
        var at = all.ToList().FindIndex(c => c.Id is null && c.Status == status);
        while (at + 1 < all.Count && all[at + 1].Id is not null)
        {
            at++;
        }

        var column = new BoardColumn { Name = clean, Color = Known(color), Status = status, SortKey = Rank.Between(all[at].SortKey, at + 1 < all.Count ? all[at + 1].SortKey : null) };
        db.BoardColumns.Add(column);
        await db.SaveChangesAsync(cancellation);
        await ToldAsync();
        return column.Id;
    }

    /// <summary>Gives a column another name and colour; an empty one also another status.</summary>
    /// <param name="id">The column.</param>
    /// <param name="seen">The version that the person saw; another tab's newer one is not overwritten.</param>
    /// <param name="name">Its name.</param>
    /// <param name="color">A colour of the palette; null for the status's own.</param>
    /// <param name="status">The status of its jobs.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="UserErrorException">The name is empty, too long or taken; the column is gone; it holds jobs and was to get another status; or it was changed elsewhere.</exception>
    public async Task EditAsync(Guid id, uint seen, string? name, string? color, JobStatus status, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var own = await OwnAsync(db, cancellation);
        var clean = Check(name, own, id);
        var column = await db.BoardColumns.FirstOrDefaultAsync(c => c.Id == id, cancellation) ?? throw new UserErrorException(text["Error.ColumnGone"]);
        db.Entry(column).Property(c => c.RowVersion).OriginalValue = seen;
        if (column.Status != status && await db.Jobs.CountAsync(j => j.BoardColumnId == id, cancellation) is > 0 and var jobs)
        {
            throw new UserErrorException(text["Error.ColumnHasJobs", jobs]); // their status is their history, not the column's to rewrite
        }

        (column.Name, column.Color, column.Status) = (clean, Known(color), status);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw new UserErrorException(text["Error.ColumnChanged", own.First(c => c.Id == id).Name!], e);
        }

        await ToldAsync();
    }

    /// <summary>Moves a column one place to the left (-1) or right (1).</summary>
    public async Task StepAsync(Guid id, int step, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var all = BoardColumnInfo.InOrder(await OwnAsync(db, cancellation));
        var (keys, at) = (all.Select(c => c.SortKey).ToList(), all.ToList().FindIndex(c => c.Id == id));
        var over = at + Math.Sign(step);
        if (at < 0 || over < 0 || over >= all.Count)
        {
            return;
        }

        // beyond the neighbour that it steps over; equal ranks (two tabs at once) are passed over
        var place = step < 0
            ? Rank.Between(keys.LastOrDefault(k => string.CompareOrdinal(k, keys[over]) < 0), keys[over])
            : Rank.Between(keys[over], keys.Find(k => string.CompareOrdinal(k, keys[over]) > 0));
        var now = clock.GetUtcNow();
        await db.BoardColumns.Where(c => c.Id == id).ExecuteUpdateAsync(s => s.SetProperty(c => c.SortKey, place).SetProperty(c => c.UpdatedAt, now), cancellation);
        await ToldAsync();
    }

    /// <summary>Deletes a column; its jobs, those in the trash included, fall back to the default column of their status.</summary>
    /// <returns>What bringing it back needs; null when it is gone already.</returns>
    public async Task<DeletedColumn?> DeleteAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var column = await db.BoardColumns.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, cancellation);
        if (column is null)
        {
            return null;
        }

        var jobs = await db.Jobs.WithTrash().Where(j => j.BoardColumnId == id).Select(j => j.Id).ToListAsync(cancellation);
        await db.BoardColumns.Where(c => c.Id == id).ExecuteDeleteAsync(cancellation);
        await ToldAsync();
        return new(id, column.Name, column.Color, column.Status, column.SortKey, jobs);
    }

    /// <summary>Brings a deleted column back with the jobs that still stand in the default column.</summary>
    public async Task RestoreAsync(DeletedColumn deleted, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(deleted);
        await using var db = userDb.Open();
        if (await db.BoardColumns.AnyAsync(c => c.Id == deleted.Id, cancellation))
        {
            return;
        }

        // under its old id: the history of moves and the person's preferences name it
        db.BoardColumns.Add(new BoardColumn { Id = deleted.Id, Name = deleted.Name, Color = deleted.Color, Status = deleted.Status, SortKey = deleted.SortKey });
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            return; // another tab has brought it back at the same time
        }

        var now = clock.GetUtcNow();
        await db.Jobs.WithTrash().Where(j => deleted.Jobs.Contains(j.Id) && j.Status == deleted.Status && j.BoardColumnId == null)
            .ExecuteUpdateAsync(s => s.SetProperty(j => j.BoardColumnId, deleted.Id).SetProperty(j => j.UpdatedAt, now), cancellation);
        await ToldAsync();
    }

    private static Task<List<BoardColumnInfo>> OwnAsync(CareerCoachDbContext db, CancellationToken cancellation) => db.BoardColumns.AsInfo().ToListAsync(cancellation);

    private string Check(string? name, IEnumerable<BoardColumnInfo> own, Guid? except)
    {
        var clean = string.Join(' ', new string([.. (name ?? "").Select(c => char.IsControl(c) ? ' ' : c)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (clean.Length == 0)
        {
            throw new UserErrorException(text["Error.ColumnName"]);
        }

        if (new StringInfo(clean).LengthInTextElements > LongestName)
        {
            throw new UserErrorException(text["Error.ColumnLong", LongestName]);
        }

        return own.Any(c => c.Id != except && string.Equals(c.Name, clean, StringComparison.OrdinalIgnoreCase)) ? throw new UserErrorException(text["Error.ColumnTaken", clean]) : clean;
    }

    private static string? Known(string? color) => StatusTone.All.Contains(color) ? color : null;

    private Task ToldAsync() => events.PublishAsync(user.Id, new BoardColumnsChanged());
}

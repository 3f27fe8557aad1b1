using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Board.Columns;

/// <summary>What taking it back needs.</summary>
/// <param name="Moves">The jobs that moved.</param>
/// <param name="CreatedColumn">The column, where this made it.</param>
public sealed record GhostedReceipt(IReadOnlyList<MoveReceipt> Moves, Guid? CreatedColumn);

/// <summary>Applications without an answer: a column of their own in one click, and the days after which a job belongs there.</summary>
public sealed class GhostedService(ColumnsService columns, BulkMoves moves, PreferencesService preferences, UserEvents events, CurrentUser user, TimeProvider clock, IStringLocalizer<BoardText> text)
{
    /// <summary>Days without an answer at most.</summary>
    public const int MostDays = 365;

    /// <summary>Moves the jobs into the "Ghosted" column, which is made when there is none.</summary>
    public async Task<GhostedReceipt> MoveAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var all = await columns.ListAsync(cancellation);
        var column = (await preferences.LoadAsync(cancellation)).GhostedColumn;
        Guid? created = null;
        if (column is null || all.All(c => c.Id != column))
        {
            // a column of that name that the person made before is taken, not doubled
            column = all.FirstOrDefault(c => c.Status == JobStatus.Applied && string.Equals(c.Name, text["Ghosted"], StringComparison.OrdinalIgnoreCase))?.Id
                ?? (created = await columns.AddAsync(text["Ghosted"], "gray", JobStatus.Applied, cancellation));
            await ChangeAsync(p => p with { GhostedColumn = column }, cancellation);
        }

        return new(await moves.MoveAsync(ids, JobStatus.Applied, column, cancellation), created);
    }

    /// <summary>Puts the jobs back, and takes the column away where it was made for them.</summary>
    public async Task UndoAsync(GhostedReceipt receipt, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        await moves.UndoAsync(receipt.Moves, cancellation);
        if (receipt.CreatedColumn is { } column)
        {
            await columns.DeleteAsync(column, cancellation);
            await ChangeAsync(p => p.GhostedColumn == column ? p with { GhostedColumn = null } : p, cancellation);
        }
    }

    /// <summary>Offers the jobs that wait now no more; later ones are offered again.</summary>
    public Task DismissAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return ChangeAsync(p => p with { GhostedDismissedAt = now }, cancellation);
    }

    /// <summary>Sets after how many days without an answer a job counts as ghosted.</summary>
    /// <exception cref="UserErrorException">Not a number from 1 to <see cref="MostDays"/>.</exception>
    public Task SetDaysAsync(int? days, CancellationToken cancellation) => days is >= 1 and <= MostDays
        ? ChangeAsync(p => p with { GhostedAfterDays = days.Value, GhostedDismissedAt = null }, cancellation)
        : throw new UserErrorException(text["Error.GhostedDays", MostDays]);

    private async Task ChangeAsync(Func<BoardPreferences, BoardPreferences> change, CancellationToken cancellation)
    {
        await preferences.ChangeAsync(change, cancellation);
        await events.PublishAsync(user.Id, new BoardColumnsChanged());
    }
}

using CareerCoach.Data;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Platform.Editing;

/// <summary>The one way to save fields that were edited in place.</summary>
public static class FieldSaving
{
    private const int Attempts = 4;

    /// <summary>
    /// Writes the fields that differ between <paramref name="before"/> (as they were loaded) and <paramref name="after"/> to a row.
    /// A field that was changed elsewhere since is not overwritten but named in the result.
    /// </summary>
    /// <param name="userDb">The person's database.</param>
    /// <param name="find">Finds the row, tracked.</param>
    /// <param name="before">The fields as they were loaded.</param>
    /// <param name="after">The fields as they were typed.</param>
    /// <param name="gone">The sentence for a row that is no longer there.</param>
    /// <param name="wrote">Called with the row and the names that were written, before the save.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="UserErrorException">The row is gone.</exception>
    public static async Task<SaveResult<TFields>> SaveFieldsAsync<TRow, TFields>(this UserDb userDb, Func<CareerCoachDbContext, Task<TRow?>> find, TFields before, TFields after, string gone,
        Action<TRow, IReadOnlyList<string>>? wrote, CancellationToken cancellation) where TRow : class where TFields : class, new()
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = userDb.Open();
            var row = await find(db) ?? throw new UserErrorException(gone);
            var (changed, conflicts) = FieldSet.Merge(before, after, FieldSet.Of<TFields>(row));
            foreach (var name in changed)
            {
                after.Write(name, row);
            }

            wrote?.Invoke(row, [.. changed, .. conflicts]);
            try
            {
                await db.SaveChangesAsync(cancellation);
                return new(FieldSet.Of<TFields>(row), conflicts);
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                // something else of the row was saved in between: compare again with the newer one
            }
        }
    }
}

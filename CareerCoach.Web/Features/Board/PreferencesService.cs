using CareerCoach.Data.Json;
using CareerCoach.Data.Users;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Features.Board;

/// <summary>How the person likes their board and table; remembered from one device to the next.</summary>
public sealed class PreferencesService(UserDb userDb)
{
    private const int Attempts = 4;

    /// <summary>The preferences as they stand.</summary>
    public async Task<BoardPreferences> LoadAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return (await db.UserSettings.AsNoTracking().SingleOrDefaultAsync(cancellation))?.Board ?? new();
    }

    /// <summary>Changes some of them; what another tab changed in between stays.</summary>
    public async Task<BoardPreferences> ChangeAsync(Func<BoardPreferences, BoardPreferences> change, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(change);
        for (var attempt = 1; ; attempt++)
        {
            await using var db = userDb.Open();
            var settings = await db.UserSettings.SingleOrDefaultAsync(cancellation) ?? db.Add(new UserSettings()).Entity;
            settings.Board = change(settings.Board);
            try
            {
                await db.SaveChangesAsync(cancellation);
                return settings.Board;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // another tab saved or made the row in between: once more on the newer one
            }
        }
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CareerCoach.Data;

/// <summary>Refuses to save a row whose owner is not the context's owner, unless the context is the system's.</summary>
internal sealed class OwnershipInterceptor : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Check(eventData.Context);
        return base.SavingChanges(eventData, result);
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Check(eventData.Context);
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    private static void Check(DbContext? context)
    {
        if (context is not CareerCoachDbContext { IsSystem: false } db)
        {
            return;
        }

        foreach (var entry in db.ChangeTracker.Entries<IOwned>())
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted))
            {
                continue;
            }

            // The original value too: else a stolen row could be "given" to oneself by changing its owner.
            var owner = entry.Property(e => e.UserId);
            if (owner.CurrentValue != db.OwnerId || owner.OriginalValue != db.OwnerId || db.OwnerId == Guid.Empty)
            {
                throw new OwnershipException($"A {entry.Metadata.ClrType.Name} of another person was about to be {entry.State.ToString().ToLowerInvariant()}. Nothing was saved.");
            }
        }
    }
}

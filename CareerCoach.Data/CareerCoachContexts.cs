using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Data;

/// <summary>Makes short-lived contexts: one a service method, disposed at its end.</summary>
public sealed class CareerCoachContexts(DbContextOptions<CareerCoachDbContext> options)
{
    /// <summary>A context that sees and writes this person's rows alone.</summary>
    public CareerCoachDbContext For(Guid ownerId) => new(options) { OwnerId = ownerId };

    /// <summary>A context of the system: it may write anybody's rows, and reads them through <see cref="QueryExtensions.AcrossUsers"/>.</summary>
    public CareerCoachDbContext ForSystem() => new(options) { IsSystem = true };
}

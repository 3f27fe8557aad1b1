using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace CareerCoach.Data;

/// <summary>The context that <c>dotnet ef</c> uses; it builds the model and never connects.</summary>
public sealed class CareerCoachDbContextFactory : IDesignTimeDbContextFactory<CareerCoachDbContext>
{
    public CareerCoachDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<CareerCoachDbContext>()
            .UseCareerCoach("Host=design-time")
            .UseApplicationServiceProvider(IdentityServices.Create())
            .Options);
}

/// <summary>Identity's options for contexts that live outside the web application (design time, tests, tools).</summary>
public static class IdentityServices
{
    /// <summary>A provider whose Identity schema has passkeys, for <c>UseApplicationServiceProvider</c>.</summary>
    public static IServiceProvider Create() => new ServiceCollection()
        .Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
        .BuildServiceProvider();
}

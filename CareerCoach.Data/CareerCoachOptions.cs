using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace CareerCoach.Data;

/// <summary>The one way a context is set up: application, tests and design time.</summary>
public static class CareerCoachOptions
{
    /// <summary>PostgreSQL by connection string. <paramref name="clock"/> stamps rows; the system's clock where none is given.</summary>
    public static DbContextOptionsBuilder<CareerCoachDbContext> UseCareerCoach(this DbContextOptionsBuilder<CareerCoachDbContext> builder, string connectionString, TimeProvider? clock = null)
    {
        ((DbContextOptionsBuilder)builder).UseCareerCoach(connectionString, clock);
        return builder;
    }

    /// <inheritdoc cref="UseCareerCoach(DbContextOptionsBuilder{CareerCoachDbContext}, string, TimeProvider?)"/>
    public static DbContextOptionsBuilder UseCareerCoach(this DbContextOptionsBuilder builder, string connectionString, TimeProvider? clock = null) =>
        builder.UseNpgsql(connectionString, Configure).UseRest(clock);

    /// <summary>PostgreSQL by a data source, which must have been given our enums by <see cref="PostgresEnums.MapCareerCoachEnums"/>.</summary>
    public static DbContextOptionsBuilder UseCareerCoach(this DbContextOptionsBuilder builder, NpgsqlDataSource dataSource, TimeProvider? clock = null) =>
        builder.UseNpgsql(dataSource, Configure).UseRest(clock);

    private static void Configure(NpgsqlDbContextOptionsBuilder npgsql)
    {
        // npm's server is 18, Debian's 15: the model keeps to what the older one can do.
        npgsql.SetPostgresVersion(15, 0);
        npgsql.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
        foreach (var type in PostgresEnums.Types)
        {
            npgsql.MapEnum(type, PostgresEnums.TypeName(type), null, UpperSnakeLabels.Instance);
        }
    }

    private static DbContextOptionsBuilder UseRest(this DbContextOptionsBuilder builder, TimeProvider? clock) =>
        builder
            .UseSnakeCaseNamingConvention()
            .ReplaceService<IMigrationsSqlGenerator, SetNullColumnSqlGenerator>()
            .AddInterceptors(new OwnershipInterceptor(), new StampInterceptor(clock ?? TimeProvider.System))
            // A child of a row in the trash is meant to be hidden with it.
            .ConfigureWarnings(w => w.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning));
}

using CareerCoach.Data;
using CareerCoach.Data.Embedded;
using CareerCoach.Web.Platform.Words;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace CareerCoach.Web.Platform;

/// <summary>The database: the configured one, or the app's own.</summary>
public static class DatabaseSetup
{
    /// <summary>The name of the connection string that turns the app's own server off.</summary>
    public const string ConnectionName = "CareerCoach";

    private const string EmbeddedPostgresSection = "EmbeddedPostgres";

    /// <summary>Finds or starts the server and adds the contexts. Throws <see cref="InvalidOperationException"/> with a sentence when there is no server to be had.</summary>
    public static async Task AddDatabaseAsync(this WebApplicationBuilder builder)
    {
        builder.Services.AddCheckedOptions<DatabaseOptions>(DatabaseOptions.Section);
        builder.Services.AddCheckedOptions<EmbeddedPostgresOptions>(EmbeddedPostgresSection);
        var connection = builder.Configuration.GetConnectionString(ConnectionName);
        if (string.IsNullOrWhiteSpace(connection))
        {
            var server = await StartOwnServerAsync(builder);
            builder.Services.AddSingleton(server);
            builder.Services.AddHostedService<EmbeddedPostgresLifetime>();
            connection = server.ConnectionString("careercoach");
        }

        connection = StartProblem.CheckedConnection(connection);
        builder.Services.AddSingleton(new DatabaseConnection(connection));
        var source = new NpgsqlDataSourceBuilder(connection);
        source.MapCareerCoachEnums();
        builder.Services.AddSingleton(source.Build());
        builder.Services.AddWords();
        builder.Services.AddSingleton<DatabaseTrouble>();
        builder.Services.AddSingleton(p =>
        {
            var options = new DbContextOptionsBuilder<CareerCoachDbContext>();
            options.UseCareerCoach(p.GetRequiredService<NpgsqlDataSource>(), p.GetRequiredService<TimeProvider>()).UseApplicationServiceProvider(p)
                .AddInterceptors(p.GetRequiredService<DatabaseTrouble>());
            return new CareerCoachContexts(options.Options);
        });
        builder.Services.Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3); // passkeys belong to the schema
        builder.Services.AddScoped<UserDb>();
        // for Identity's and Data Protection's own stores, whose rows belong to no owner filter
        builder.Services.AddScoped(p => p.GetRequiredService<CareerCoachContexts>().ForSystem());
        builder.Services.AddDataProtection().SetApplicationName("CareerCoach").PersistKeysToDbContext<CareerCoachDbContext>();
    }

    private static async Task<EmbeddedPostgres> StartOwnServerAsync(WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection(EmbeddedPostgresSection).Get<EmbeddedPostgresOptions>() ?? new();
        var server = await EmbeddedPostgres.StartAsync(options, builder.Environment.ContentRootPath);
        await server.EnsureDatabaseAsync("careercoach");
        return server;
    }

    /// <summary>Applies missing migrations, one node at a time.</summary>
    public static async Task MigrateAsync(this WebApplication app)
    {
        await using var db = app.Services.GetRequiredService<CareerCoachContexts>().ForSystem();
        await db.GetService<IHistoryRepository>().CreateIfNotExistsAsync(); // else the first start complains that it is not there
        await db.Database.MigrateAsync();
    }
}

using CareerCoach.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace CareerCoach.Tests.Support;

/// <summary>One test's own database.</summary>
public sealed class TestDatabase(string connectionString, TimeProvider? clock, Func<Task> drop) : IAsyncDisposable
{
    private static readonly IServiceProvider Identity = IdentityServices.Create();

    /// <summary>How to reach it, for the application under test and for plain SQL.</summary>
    public string ConnectionString { get; } = connectionString;

    /// <summary>Makes contexts as the application does.</summary>
    public CareerCoachContexts Contexts { get; } = new(Options(connectionString, clock));

    /// <summary>A context that sees and writes one person's rows.</summary>
    public CareerCoachDbContext For(Guid ownerId) => Contexts.For(ownerId);

    /// <summary>A context of the system, for arranging and checking rows of anybody.</summary>
    public CareerCoachDbContext ForSystem() => Contexts.ForSystem();

    /// <summary>Runs SQL and gives the first column of the first row.</summary>
    public async Task<T?> ScalarAsync<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync() is T value ? value : default;
    }

    public async ValueTask DisposeAsync()
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        NpgsqlConnection.ClearPool(connection);
        await drop();
    }

    internal static DbContextOptions<CareerCoachDbContext> Options(string connectionString, TimeProvider? clock) =>
        new DbContextOptionsBuilder<CareerCoachDbContext>().UseCareerCoach(connectionString, clock).UseApplicationServiceProvider(Identity)
            .ConfigureWarnings(w => w.Throw(CoreEventId.RowLimitingOperationWithoutOrderByWarning)).Options; // which rows come would be chance
}

using Xunit;

namespace CareerCoach.Tests.Support;

public sealed class PostgresFixtureTests(PostgresFixture postgres)
{
    [Fact]
    public async Task Every_test_gets_a_migrated_database_of_its_own()
    {
        await using var one = await postgres.CreateDatabaseAsync();
        await using var other = await postgres.CreateDatabaseAsync();
        await one.ScalarAsync<int>("create table only_here (id int)");

        Assert.True(await one.ScalarAsync<long>("select count(*) from \"__EFMigrationsHistory\"") > 0);
        Assert.True(await one.ScalarAsync<bool>("select to_regclass('only_here') is not null"));
        Assert.False(await other.ScalarAsync<bool>("select to_regclass('only_here') is not null"));
    }
}

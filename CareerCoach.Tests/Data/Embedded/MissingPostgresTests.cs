using CareerCoach.Data.Embedded;
using Xunit;

namespace CareerCoach.Tests.Data.Embedded;

public sealed class MissingPostgresTests
{
    [Fact]
    public async Task Without_a_server_the_message_names_the_three_ways_to_get_one()
    {
        var empty = Directory.CreateTempSubdirectory("cc-no-pg-");
        try
        {
            var problem = await Assert.ThrowsAsync<EmbeddedPostgresException>(() => EmbeddedPostgres.StartAsync(
                new() { DataRoot = Path.Combine(Path.GetTempPath(), "cc-never-made"), BinDir = empty.FullName }, empty.FullName));
            Assert.Contains("ConnectionStrings:CareerCoach", problem.Message, StringComparison.Ordinal);
            Assert.Contains("apt-get install postgresql", problem.Message, StringComparison.Ordinal);
            Assert.Contains("npm ci --ignore-scripts --prefix tools/postgres", problem.Message, StringComparison.Ordinal);
        }
        finally
        {
            empty.Delete();
        }
    }
}

using CareerCoach.Data.Embedded;

namespace CareerCoach.Web.Platform;

/// <summary>Lets go of the app's own PostgreSQL when the app stops; the server stops with its last user.</summary>
public sealed class EmbeddedPostgresLifetime(EmbeddedPostgres server) : IHostedService
{
    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public async Task StopAsync(CancellationToken cancellationToken) => await server.DisposeAsync();
}

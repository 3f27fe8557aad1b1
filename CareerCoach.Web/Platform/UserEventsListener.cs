using Npgsql;

namespace CareerCoach.Web.Platform;

/// <summary>Listens for the events of other nodes on a connection of its own, and reconnects when it breaks.</summary>
public sealed class UserEventsListener(NpgsqlDataSource database, UserEvents events, ILogger<UserEventsListener> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var connection = await database.OpenConnectionAsync(stoppingToken);
                connection.Notification += (_, e) => events.Receive(e.Payload);
                await using (var listen = new NpgsqlCommand($"listen {UserEvents.Channel}", connection))
                {
                    await listen.ExecuteNonQueryAsync(stoppingToken);
                }

                while (true)
                {
                    await connection.WaitAsync(stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is NpgsqlException or IOException)
            {
                log.LogWarning(e, "The connection for events of other nodes broke; it is opened again.");
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}

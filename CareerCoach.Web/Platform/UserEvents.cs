using System.Collections.Concurrent;
using System.Text.Json;
using Npgsql;

namespace CareerCoach.Web.Platform;

/// <summary>Marks an event record (past tense) that a person's open pages may follow. Carries ids, never content: it crosses the database.</summary>
public interface IUserEvent;

/// <summary>Carries a person's events to all their open pages: in this process at once, to other nodes through PostgreSQL LISTEN/NOTIFY.</summary>
public sealed class UserEvents(NpgsqlDataSource database, ILogger<UserEvents> log)
{
    /// <summary>The notification channel in PostgreSQL.</summary>
    public const string Channel = "user_events";

    private readonly ConcurrentDictionary<(Guid User, Type Event), ConcurrentDictionary<Guid, Func<IUserEvent, Task>>> handlers = new();

    /// <summary>Names this process among the nodes.</summary>
    public Guid Node { get; } = Guid.NewGuid();

    /// <summary>Calls <paramref name="handler"/> for each event of this type of this person, until disposed.</summary>
    public IDisposable Subscribe<TEvent>(Guid userId, Func<TEvent, Task> handler) where TEvent : IUserEvent
    {
        var key = (userId, typeof(TEvent));
        var id = Guid.NewGuid();
        handlers.GetOrAdd(key, _ => new())[id] = e => handler((TEvent)e);
        return new Subscription(() =>
        {
            if (handlers.TryGetValue(key, out var list))
            {
                list.TryRemove(id, out _);
            }
        });
    }

    /// <summary>Tells all open pages of the person, here and on the other nodes. Call after the save.</summary>
    public async Task PublishAsync(Guid userId, IUserEvent userEvent)
    {
        Deliver(userId, userEvent);
        try
        {
            await using var notify = database.CreateCommand("select pg_notify($1, $2)");
            notify.Parameters.AddWithValue(Channel);
            notify.Parameters.AddWithValue(JsonSerializer.Serialize(new Envelope(Node, userId, userEvent.GetType().FullName!, JsonSerializer.SerializeToElement(userEvent, userEvent.GetType()))));
            await notify.ExecuteNonQueryAsync();
        }
        catch (NpgsqlException e)
        {
            log.LogWarning(e, "Other nodes were not told of {Event}; their pages show it on reload.", userEvent.GetType().Name);
        }
    }

    internal void Receive(string payload)
    {
        var envelope = JsonSerializer.Deserialize<Envelope>(payload)!;
        if (envelope.Node != Node && typeof(UserEvents).Assembly.GetType(envelope.Type) is { } type && type.IsAssignableTo(typeof(IUserEvent)))
        {
            Deliver(envelope.User, (IUserEvent)envelope.Event.Deserialize(type)!);
        }
    }

    private void Deliver(Guid userId, IUserEvent userEvent)
    {
        if (handlers.TryGetValue((userId, userEvent.GetType()), out var list))
        {
            foreach (var handler in list.Values)
            {
                _ = RunAsync(handler, userEvent);
            }
        }
    }

    private async Task RunAsync(Func<IUserEvent, Task> handler, IUserEvent userEvent)
    {
        try
        {
            await handler(userEvent);
        }
        catch (ObjectDisposedException)
        {
            // the page went away in between
        }
        catch (Exception e)
        {
            log.LogError(e, "A page could not follow {Event}.", userEvent.GetType().Name);
        }
    }

    private sealed record Envelope(Guid Node, Guid User, string Type, JsonElement Event);

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}

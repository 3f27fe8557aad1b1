using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CareerCoach.Tests.Support;

/// <summary>Counts the commands that this test sends to the database while it lives.</summary>
public sealed class QueryCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private static readonly AsyncLocal<QueryCounter?> Current = new();
    private readonly List<IDisposable> subscriptions = [];

    public QueryCounter()
    {
        Current.Value = this;
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>Commands so far.</summary>
    public int Count { get; private set; }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (Current.Value == this && value.Key == RelationalEventId.CommandExecuted.Name)
        {
            Count++;
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        Current.Value = null;
        subscriptions.ForEach(s => s.Dispose());
    }
}

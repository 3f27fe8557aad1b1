using System.Data.Common;
using CareerCoach.Web.Components;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Localization;
using Npgsql;

namespace CareerCoach.Web.Platform;

/// <summary>
/// Turns a database that does not answer just now (restarting, out of reach, out of room) into a sentence that pages show like any other
/// <see cref="UserErrorException"/>. Faults of ours stay what they are.
/// </summary>
public sealed class DatabaseTrouble(IStringLocalizer<SharedText> text) : DbCommandInterceptor, IDbConnectionInterceptor, ISaveChangesInterceptor
{
    /// <summary>True when it may well work in a moment; what was not acknowledged was then not written.</summary>
    public static bool IsPassing(Exception? problem)
    {
        for (var part = problem; part is not null; part = part.InnerException)
        {
            if (part is NpgsqlException { IsTransient: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc />
    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Tell(eventData?.Exception);

    /// <inheritdoc />
    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default) => TellAsync(eventData?.Exception);

    void IDbConnectionInterceptor.ConnectionFailed(DbConnection connection, ConnectionErrorEventData eventData) => Tell(eventData.Exception);

    Task IDbConnectionInterceptor.ConnectionFailedAsync(DbConnection connection, ConnectionErrorEventData eventData, CancellationToken cancellationToken) => TellAsync(eventData.Exception);

    void ISaveChangesInterceptor.SaveChangesFailed(DbContextErrorEventData eventData) => Tell(eventData.Exception);

    Task ISaveChangesInterceptor.SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken) => TellAsync(eventData.Exception);

    private Task TellAsync(Exception? problem)
    {
        Tell(problem);
        return Task.CompletedTask;
    }

    private void Tell(Exception? problem)
    {
        // a deadlock or a conflict of serialisation is the caller's to handle, and says nothing about the server
        if (problem is not UserErrorException && IsPassing(problem) && problem!.GetBaseException() is not PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure })
        {
            throw new UserErrorException(text["Error.Database"], problem);
        }
    }
}

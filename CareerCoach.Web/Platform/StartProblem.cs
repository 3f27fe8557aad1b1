using CareerCoach.Data.Embedded;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CareerCoach.Web.Platform;

/// <summary>What a person who starts the app can put right themselves, as a sentence.</summary>
public static class StartProblem
{
    /// <summary>The sentence; null when the fault is ours and its details are wanted.</summary>
    public static string? Sentence(Exception problem) => problem switch
    {
        OptionsValidationException wrong => string.Join(Environment.NewLine, wrong.Failures),
        AggregateException { InnerExceptions: var all } when all.All(e => Sentence(e) is not null) => string.Join(Environment.NewLine, all.Select(Sentence).Distinct()),
        EmbeddedPostgresException own => own.Message,
        InvalidOperationException { InnerException: FormatException or OverflowException or ArgumentException } binding when binding.Message.Contains(" at '", StringComparison.Ordinal) =>
            $"A setting is not valid: {binding.Message}",
        IOException { InnerException: AddressInUseException } taken =>
            $"{taken.Message} Another program, or another CareerCoach, listens there: stop it, or choose another address with --urls http://localhost:PORT.",
        _ when DatabaseTrouble.IsPassing(problem) || problem is PostgresException { SqlState: ['2', '8' or '3', ..] or ['3', 'D', ..] } =>
            $"The PostgreSQL of ConnectionStrings:{DatabaseSetup.ConnectionName} could not be used: {problem.GetBaseException().Message}",
        _ => null,
    };

    /// <summary>Reads the connection string, which is bound to no options class.</summary>
    /// <exception cref="OptionsValidationException">It is not one.</exception>
    public static string CheckedConnection(string connection)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connection) is { Host: { Length: > 0 } } ? connection : throw new ArgumentException("it names no Host");
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException or OverflowException)
        {
            throw new OptionsValidationException(DatabaseSetup.ConnectionName, typeof(string), [$"The setting ConnectionStrings:{DatabaseSetup.ConnectionName} is not valid: {problem.Message}"]);
        }
    }
}

using System.Security.Claims;
using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Data.Users;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Coach;
using CareerCoach.Web.Features.Coach.Actions;
using CareerCoach.Web.Features.Coach.Answers;
using CareerCoach.Web.Intelligence.Models;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Tracking;
using CareerCoach.Web.Platform.Words;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Xunit;

namespace CareerCoach.Tests.Features.Coach;

/// <summary>A database with Ada and Bob, a fake model, and the coach's services for both.</summary>
public abstract class CoachBench(PostgresFixture postgres) : IAsyncLifetime
{
    private TestDatabase database = null!;
    private ServiceProvider provider = null!;
    private IServiceScope adas = null!, bobs = null!;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected FakeModel Model { get; private set; } = null!;

    protected AiOptions Options { get; } = new() { ApiKey = "sk-secret-key", SilenceSeconds = 2, DeadlineSeconds = 30, Retries = 2, MaxRetryDelaySeconds = 0.01, InputPrice = 2, OutputPrice = 10 };

    protected CareerCoachContexts Contexts => database.Contexts;

    protected Guid Ada { get; private set; }

    protected Guid Bob { get; private set; }

    protected List<string> Logged { get; } = [];

    public async ValueTask InitializeAsync()
    {
        database = await postgres.CreateDatabaseAsync();
        Model = await FakeModel.StartAsync();
        Options.BaseAddress = Model.Address;
        var services = new ServiceCollection();
        services.AddLogging(l => l.AddProvider(new ListLogs(Logged)));
        services.AddWords();
        services.AddSingleton(TimeProvider.System).AddSingleton(Contexts).AddSingleton(Options);
        services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        services.AddSingleton(_ => NpgsqlDataSource.Create(database.ConnectionString + ";Pooling=false"));
        services.AddSingleton<UserEvents>();
        services.AddSingleton<ModelClients>().AddSingleton<ModelBreaker>().AddSingleton<ModelSettings>().AddSingleton<ModelMeter>().AddSingleton<ModelGateway>().AddSingleton<ModelProbe>();
        services.AddSingleton<CoachFactsReader>().AddSingleton<TalkSummary>().AddSingleton<AnswerRow>().AddSingleton<CoachAnswerer>().AddSingleton<CoachRuns>();
        services.AddScoped<CurrentUser>().AddScoped<UserDb>().AddScoped<UserTime>().AddScoped<JobMoves>().AddScoped<JobShelf>();
        services.AddScoped<ConversationsService>().AddScoped<CoachService>().AddScoped<CoachStart>().AddScoped<CoachActions>().AddScoped<JobActions>().AddScoped<GrowthActions>();
        provider = services.BuildServiceProvider();
        (Ada, Bob) = (await AddUserAsync("ada@example.org", "Ada", "Lovelace"), await AddUserAsync("bob@example.org", "Bob", "Stone"));
        (adas, bobs) = (SignedIn(Ada), SignedIn(Bob));
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Model.DisposeAsync();
        await Get<CoachRuns>().StopAsync(CancellationToken.None);
        adas.Dispose();
        bobs.Dispose();
        await provider.DisposeAsync();
        await database.DisposeAsync();
    }

    /// <summary>One of Ada's services.</summary>
    protected T Get<T>() where T : notnull => adas.ServiceProvider.GetRequiredService<T>();

    protected T OfBob<T>() where T : notnull => bobs.ServiceProvider.GetRequiredService<T>();

    /// <summary>Ada says something; gives the conversation when the answer has ended.</summary>
    protected async Task<ConversationView> SayAsync(string message, string? model = null, Guid? conversation = null, ConversationMetadata? allowed = null)
    {
        Options.Model = model;
        var id = await Get<CoachService>().SendAsync(conversation, message, allowed ?? new(), Stop);
        return await EndedAsync(id);
    }

    protected async Task<ConversationView> EndedAsync(Guid id)
    {
        if (Get<CoachService>().Running(id) is { } run)
        {
            await run.Ended.WaitAsync(Stop);
        }

        return (await Get<ConversationsService>().LoadAsync(id, Stop))!;
    }

    protected async Task<PrivacyChoices> ChooseAsync(PrivacyChoices privacy)
    {
        await using var db = Contexts.For(Ada);
        var row = await db.UserSettings.SingleOrDefaultAsync(Stop);
        if (row is null)
        {
            db.UserSettings.Add(row = new UserSettings());
        }

        row.Privacy = privacy;
        await db.SaveChangesAsync(Stop);
        return privacy;
    }

    protected async Task<Guid> AddJobAsync(string title, string company, string? posting = null)
    {
        await using var db = Contexts.For(Ada);
        var job = new Job { Title = title, Company = company, JobDescription = posting, PostingText = posting, Position = "V" };
        db.Jobs.Add(job);
        job.Begin(DateTimeOffset.UtcNow);
        await db.SaveChangesAsync(Stop);
        return job.Id;
    }

    private IServiceScope SignedIn(Guid person)
    {
        var scope = provider.CreateScope();
        var http = new DefaultHttpContext { User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, person.ToString())], "test")) };
        new CurrentUserMiddleware(_ => Task.CompletedTask).InvokeAsync(http, scope.ServiceProvider.GetRequiredService<CurrentUser>()).GetAwaiter().GetResult();
        return scope;
    }

    private async Task<Guid> AddUserAsync(string email, string first, string last)
    {
        await using var db = Contexts.ForSystem();
        var user = new User { UserName = email, NormalizedUserName = email.ToUpperInvariant(), Email = email, NormalizedEmail = email.ToUpperInvariant(), FirstName = first, LastName = last };
        db.Users.Add(user);
        await db.SaveChangesAsync(Stop);
        return user.Id;
    }

    private sealed class ListLogs(List<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (lines)
            {
                lines.Add(formatter(state, exception) + exception);
            }
        }

        public void Dispose()
        {
            // nothing is held
        }
    }
}

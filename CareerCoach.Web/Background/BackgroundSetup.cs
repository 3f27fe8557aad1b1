using System.Linq.Expressions;
using CareerCoach.Web.Platform;
using Hangfire;
using Hangfire.PostgreSql;

namespace CareerCoach.Web.Background;

/// <summary>Background work: Hangfire on the same PostgreSQL, so that a job survives a restart and runs on one node.</summary>
public static class BackgroundSetup
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);

    /// <summary>Adds the job server of this node.</summary>
    public static void AddBackground(this WebApplicationBuilder builder)
    {
        builder.Services.AddCheckedOptions<BackgroundOptions>(BackgroundOptions.Section);
        builder.Services.AddHangfire((services, hangfire) => hangfire
            .UseLogProvider(new EnduringLogProvider(services.GetRequiredService<ILoggerFactory>()))
            .UseRecommendedSerializerSettings()
            .UsePostgreSqlStorage(o => o.UseNpgsqlConnection(services.GetRequiredService<DatabaseConnection>().ConnectionString), new PostgreSqlStorageOptions { QueuePollInterval = Poll }));
        builder.Services.AddHangfireServer((services, o) =>
        {
            o.WorkerCount = services.GetRequiredService<BackgroundOptions>().Workers;
            o.SchedulePollingInterval = TimeSpan.FromSeconds(5);
            o.ShutdownTimeout = PlatformSetup.TimeToStop - TimeSpan.FromSeconds(1); // what does not end by then is taken up again by the next start
        });
        builder.Services.AddHostedService<RecurringJobs>();
    }

    /// <summary>Runs <paramref name="work"/> of <typeparamref name="TWorker"/> by the clock, once over all nodes. <paramref name="cron"/> is in UTC.</summary>
    public static void AddRecurring<TWorker>(this IServiceCollection services, string name, string cron, Expression<Func<TWorker, Task>> work) where TWorker : class
    {
        services.AddScoped<TWorker>();
        services.AddSingleton(new RecurringJob(jobs => jobs.AddOrUpdate(name, work, cron)));
    }

    /// <summary>A job by the clock, to be registered when the app starts.</summary>
    public sealed record RecurringJob(Action<IRecurringJobManager> Register);

    private sealed class RecurringJobs(IRecurringJobManager manager, IEnumerable<RecurringJob> jobs) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            foreach (var job in jobs)
            {
                job.Register(manager);
            }

            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

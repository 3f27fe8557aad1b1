using System.Globalization;
using CareerCoach.Data;
using CareerCoach.Data.Users;
using CareerCoach.Web.Intelligence.Analyses;
using CareerCoach.Web.Mail;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Verbs;

/// <summary><c>seed-demo --email E --password P --jobs N</c>: fills the configured database with a believable search of one person, for screenshots and load. Prints what it made.</summary>
internal static class SeedDemoVerb
{
    private const string Usage = "Usage: seed-demo --email E --password P --jobs N (1 to 20000)";
    private const int MostJobs = 20_000, MostAnalysed = 40;

    public static async Task<int> RunAsync(string[] arguments)
    {
        var (email, password) = (Value(arguments, "--email"), Value(arguments, "--password"));
        if (!int.TryParse(Value(arguments, "--jobs"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > MostJobs)
        {
            throw new VerbException(Usage);
        }

        var builder = WebApplication.CreateBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Host.UseDefaultServiceProvider(o => o.ValidateOnBuild = o.ValidateScopes = false); // only the rooms below are here, no pages
        await builder.AddDatabaseAsync();
        builder.AddPlatform();
        builder.AddMail();
        builder.AddAccounts();
        builder.Services.AddSingleton<JobAnalysisWriter>();
        await using var app = builder.Build();
        await app.MigrateAsync();
        await using var scope = app.Services.CreateAsyncScope();
        var userId = await AccountAsync(scope.ServiceProvider, email, password);
        var ids = await FillAsync(scope.ServiceProvider, userId, count);
        var writer = scope.ServiceProvider.GetRequiredService<JobAnalysisWriter>();
        foreach (var id in ids.Take(MostAnalysed))
        {
            await writer.WriteAsync(userId, id);
        }

        await VerbOutput.WriteAsync(new { email, jobs = ids.Count, firstJob = ids[0] });
        if (app.Services.GetService<Data.Embedded.EmbeddedPostgres>() is { } server)
        {
            await server.DisposeAsync();
        }

        return 0;
    }

    private static async Task<Guid> AccountAsync(IServiceProvider services, string email, string password)
    {
        var users = services.GetRequiredService<UserManager<User>>();
        if (await users.FindByEmailAsync(email) is { } known)
        {
            return known.Id;
        }

        var user = new User { UserName = email, Email = email, EmailConfirmed = true, FirstName = "Robin", LastName = "Example" };
        var result = await users.CreateAsync(user, password);
        return result.Succeeded ? user.Id : throw new VerbException("The account could not be made: " + string.Join(' ', result.Errors.Select(e => e.Description)));
    }

    private static async Task<List<Guid>> FillAsync(IServiceProvider services, Guid userId, int count)
    {
        var clock = services.GetRequiredService<TimeProvider>();
        await using var db = services.GetRequiredService<CareerCoachContexts>().For(userId);
        if (!await db.UserProfiles.AnyAsync())
        {
            db.Add(DemoSearch.Profile());
        }

        var now = clock.GetUtcNow();
        var ids = new List<Guid>();
        string? rank = null;
        for (var i = 0; i < count; i++)
        {
            rank = Rank.Between(rank, null);
            var job = DemoSearch.Job(i, rank, now);
            db.Add(job);
            DemoSearch.Play(job, i, now);
            ids.Add(job.Id);
            if (i % 200 == 199)
            {
                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
            }
        }

        await db.SaveChangesAsync();
        return ids;
    }

    private static string Value(string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : throw new VerbException(Usage);
    }
}

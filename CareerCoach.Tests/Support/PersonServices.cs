using System.Security.Claims;
using CareerCoach.Data;
using CareerCoach.Web.Extraction;
using CareerCoach.Web.Features.Assessments;
using CareerCoach.Web.Features.Board;
using CareerCoach.Web.Features.Board.Adding;
using CareerCoach.Web.Features.Goals;
using CareerCoach.Web.Features.Home;
using CareerCoach.Web.Features.Jobs;
using CareerCoach.Web.Features.MockInterviews;
using CareerCoach.Web.Features.Profile;
using CareerCoach.Web.Features.Resumes;
using CareerCoach.Web.Intelligence.JobAnalyses;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Growth;
using CareerCoach.Web.Platform.Tracking;
using CareerCoach.Web.Storage;
using Hangfire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CareerCoach.Tests.Support;

/// <summary>The application's services as one signed-in person has them, on a test's database.</summary>
public sealed class PersonServices : IAsyncDisposable
{
    private readonly ServiceProvider provider;

    public PersonServices(CareerCoachContexts contexts, string connectionString, Guid person, TimeProvider clock)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddLocalization();
        services.AddSingleton(clock);
        services.AddSingleton(contexts);
        services.AddSingleton(_ => NpgsqlDataSource.Create(connectionString + ";Pooling=false"));
        services.AddSingleton<UserEvents>();
        services.AddSingleton(SignedIn(person));
        services.AddSingleton<QueuedWork>();
        services.AddSingleton<IBackgroundJobClient>(p => p.GetRequiredService<QueuedWork>());
        services.AddScoped<UserDb>();
        services.AddScoped<JobMoves>();
        services.AddScoped<JobShelf>();
        services.AddScoped<BulkMoves>();
        services.AddScoped<BoardService>();
        services.AddScoped<AddJobService>();
        services.AddScoped<JobService>();
        services.AddScoped<ApplicationService>();
        services.AddScoped<UserTime>();
        services.AddScoped<Drafts>();
        services.AddScoped<GoalsService>();
        services.AddScoped<GoalSuggestions>();
        services.AddScoped<GrowthOverviewReader>();
        services.AddScoped<AssessmentsService>();
        services.AddScoped<AssessmentOutcomes>();
        services.AddScoped<MockInterviewsService>();
        services.AddScoped<MockTalk>();
        services.AddScoped<MockResults>();
        services.AddSingleton(new ExtractionOptions());
        services.AddSingleton<IFileStore>(new FolderFileStore(new StorageOptions { Folder = Path.Combine(Path.GetTempPath(), "careercoach-test-files", person.ToString("n")) }));
        services.AddSingleton<JobAnalysisWriter>();
        services.AddSingleton<ResumeAnalysisWriter>();
        services.AddScoped<JobAnalysisService>();
        services.AddScoped<ResumeUploads>();
        services.AddScoped<ResumesService>();
        services.AddScoped<ResumeAnalysisService>();
        services.AddScoped<ProfileService>();
        services.AddScoped<ProfileEntries>();
        services.AddScoped<ProfileImport>();
        services.AddScoped<HomeService>();
        provider = services.BuildServiceProvider();
    }

    /// <summary>A service of this person.</summary>
    public T Get<T>() where T : notnull => provider.GetRequiredService<T>();

    public ValueTask DisposeAsync() => provider.DisposeAsync();

    private static CurrentUser SignedIn(Guid id)
    {
        var user = new CurrentUser();
        var http = new DefaultHttpContext { User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, id.ToString())], "test")) };
        new CurrentUserMiddleware(_ => Task.CompletedTask).InvokeAsync(http, user).GetAwaiter().GetResult();
        return user;
    }
}

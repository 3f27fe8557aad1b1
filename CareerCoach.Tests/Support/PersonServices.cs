using System.Security.Claims;
using CareerCoach.Data;
using CareerCoach.Web.Extraction;
using CareerCoach.Web.Features.Assessments;
using CareerCoach.Web.Features.Board;
using CareerCoach.Web.Features.Board.Adding;
using CareerCoach.Web.Features.Board.Columns;
using CareerCoach.Web.Features.Board.Importing;
using CareerCoach.Web.Features.Board.Table;
using CareerCoach.Web.Features.Contacts;
using CareerCoach.Web.Features.Documents;
using CareerCoach.Web.Features.Goals;
using CareerCoach.Web.Features.Home;
using CareerCoach.Web.Features.Insights;
using CareerCoach.Web.Features.Interviews;
using CareerCoach.Web.Features.Jobs;
using CareerCoach.Web.Features.MockInterviews;
using CareerCoach.Web.Features.Offers;
using CareerCoach.Web.Features.Profile;
using CareerCoach.Web.Features.Resumes;
using CareerCoach.Web.Features.Settings;
using CareerCoach.Web.Features.Trash;
using CareerCoach.Web.Intelligence.Analyses;
using CareerCoach.Web.Intelligence.Models;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Growth;
using CareerCoach.Web.Platform.Reminders;
using CareerCoach.Web.Platform.Tracking;
using CareerCoach.Web.Platform.Trash;
using CareerCoach.Web.Platform.Words;
using CareerCoach.Web.Storage;
using Hangfire;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CareerCoach.Tests.Support;

/// <summary>The application's services as one signed-in person has them, on a test's database.</summary>
public sealed class PersonServices : IAsyncDisposable
{
    private readonly ServiceProvider provider;

    public PersonServices(CareerCoachContexts contexts, string connectionString, Guid person, TimeProvider clock, AiOptions? models = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddWords();
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
        services.AddSingleton(new TrashOptions());
        services.AddScoped<TrashPurge>();
        services.AddScoped<TrashService>();
        services.AddScoped<JobTags>();
        services.AddScoped<BoardService>();
        services.AddScoped<TableService>();
        services.AddScoped<ColumnsService>();
        services.AddScoped<GhostedService>();
        services.AddScoped<PreferencesService>();
        services.AddScoped<ViewsService>();
        services.AddScoped<AddJobService>();
        services.AddScoped<KnownBeforeService>();
        services.AddScoped<AddDrafts>();
        services.AddScoped<ImportReader>();
        services.AddScoped<JobImportService>();
        services.AddScoped<JobImportWorker>();
        services.AddScoped<JobService>();
        services.AddScoped<ApplicationService>();
        services.AddScoped<SubmissionsService>();
        services.AddSingleton(_ => Microsoft.Extensions.Options.Options.Create(new ExtractionOptions()));
        services.AddSingleton<IDocumentExtractor, DocumentExtractor>();
        services.AddSingleton(new DocumentsOptions());
        services.AddScoped<DocumentsService>();
        services.AddScoped<DocumentFiles>();
        services.AddScoped<ContactsService>();
        services.AddScoped<OffersService>();
        services.AddScoped<OfferComparisonService>();
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
        services.AddAnalysisServices();
        services.AddSingleton(models ?? new AiOptions { ApiKey = "sk-secret-key", SilenceSeconds = 2, DeadlineSeconds = 20, Retries = 0 });
        services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        services.AddSingleton<ModelClients>().AddSingleton<ModelBreaker>().AddSingleton<ModelSettings>().AddSingleton<ModelMeter>().AddSingleton<ModelGateway>();
        services.AddScoped<ResumeSuggestions>();
        services.AddScoped<JobAnalysisService>();
        services.AddScoped<ResumeUploads>();
        services.AddScoped<ResumesService>();
        services.AddScoped<ResumeAnalysisService>();
        services.AddScoped<ProfileService>();
        services.AddScoped<ProfileEntries>();
        services.AddScoped<ProfileImport>();
        services.AddScoped<HomeService>();
        services.AddScoped<ExampleService>();
        services.AddScoped<MockFollowUps>();
        services.AddSingleton<MockFeedback>();
        services.AddScoped<InterviewsService>();
        services.AddScoped<InterviewCalendar>();
        services.AddScoped<CalendarFeeds>();
        services.AddScoped<InsightsService>();
        services.AddScoped<ReportService>();
        services.AddScoped<ReportWords>();
        services.AddScoped<ReportFiles>();
        services.AddScoped<SettingsService>();
        services.AddScoped<Inbox>();
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

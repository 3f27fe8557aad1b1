using CareerCoach.Web.Background;
using CareerCoach.Web.Components;
using CareerCoach.Web.Extraction;
using CareerCoach.Web.Extraction.Worker;
using CareerCoach.Web.Features.Admin;
using CareerCoach.Web.Features.Assessments;
using CareerCoach.Web.Features.Board;
using CareerCoach.Web.Features.Coach;
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
using CareerCoach.Web.Mail;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Accounts;
using CareerCoach.Web.Platform.Reminders;
using CareerCoach.Web.Platform.Trash;
using CareerCoach.Web.Storage;
using CareerCoach.Web.Verbs;

if (ExtractionWorker.TryRun(args, out var exit))
{
    return exit; // first of all: a worker has no host, no configuration, no services
}

try
{
    if (await Verb.TryRunAsync(args) is { } verbExit)
    {
        return verbExit;
    }

    var builder = WebApplication.CreateBuilder(args);

    await builder.AddDatabaseAsync();
    builder.AddPlatform();
    builder.AddStorage();
    builder.AddExtraction();
    builder.AddBackground();
    builder.AddMail();
    builder.AddReminders();
    builder.AddTrashPurge();
    builder.AddModels();
    builder.AddAnalyses();
    builder.AddAccounts();
    builder.AddShell();
    builder.AddBoard();
    builder.AddGoals();
    builder.AddAssessments();
    builder.AddMockInterviews();
    builder.AddJobs();
    builder.AddContacts();
    builder.AddOffers();
    builder.AddDocuments();
    builder.AddTrash();
    builder.AddHome();
    builder.AddInterviews();
    builder.AddInsights();
    builder.AddProfile();
    builder.AddResumes();
    builder.AddCoach();
    builder.AddSettings();
    builder.AddAiAdmin();

    var app = builder.Build();
    if (await app.MigrateWhenAskedAsync(args))
    {
        return 0;
    }

    app.UsePlatform();
    app.MapHealth();
    app.MapShell();
    app.MapAccountEndpoints();
    app.MapResumes();
    app.MapJobs();
    app.MapDocuments();
    app.MapInterviews();
    app.MapInsights();
    app.MapReminders();
    app.AnnounceAddress();
    var stopping = app.Lifetime.ApplicationStopping; // the app is disposed of by the time this is asked
    try
    {
        await app.RunAsync();
    }
    catch (OperationCanceledException) when (stopping.IsCancellationRequested)
    {
        // background work that did not end within the host's time to stop, such as after an outage of the database: another start takes it up again
    }

    return 0;
}
catch (Exception e) when (StartProblem.Sentence(e) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}

/// <summary>The web application's entry point; public so that tests can host it.</summary>
public partial class Program;

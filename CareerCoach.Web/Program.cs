using CareerCoach.Web.Background;
using CareerCoach.Web.Components;
using CareerCoach.Web.Extraction;
using CareerCoach.Web.Extraction.Worker;
using CareerCoach.Web.Features.Admin;
using CareerCoach.Web.Features.Assessments;
using CareerCoach.Web.Features.Board;
using CareerCoach.Web.Features.Coach;
using CareerCoach.Web.Features.Goals;
using CareerCoach.Web.Features.Home;
using CareerCoach.Web.Features.Jobs;
using CareerCoach.Web.Features.MockInterviews;
using CareerCoach.Web.Features.Profile;
using CareerCoach.Web.Features.Resumes;
using CareerCoach.Web.Intelligence.Models;
using CareerCoach.Web.Mail;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Accounts;
using CareerCoach.Web.Storage;
using CareerCoach.Web.Verbs;

if (ExtractionWorker.TryRun(args, out var exit))
{
    return exit; // first of all: a worker has no host, no configuration, no services
}

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
builder.AddModels();
builder.AddAccounts();
builder.AddShell();
builder.AddBoard();
builder.AddGoals();
builder.AddAssessments();
builder.AddMockInterviews();
builder.AddJobs();
builder.AddHome();
builder.AddProfile();
builder.AddResumes();
builder.AddCoach();
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
app.AnnounceAddress();
await app.RunAsync();
return 0;

/// <summary>The web application's entry point; public so that tests can host it.</summary>
public partial class Program;

using CareerCoach.Web.Background;
using CareerCoach.Web.Features.Board.Adding;
using CareerCoach.Web.Features.Board.Columns;
using CareerCoach.Web.Features.Board.Importing;
using CareerCoach.Web.Features.Board.Table;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Links;
using Hangfire;

namespace CareerCoach.Web.Features.Board;

/// <summary>The board's services.</summary>
public static class BoardSetup
{
    /// <summary>Adds what the board needs.</summary>
    public static void AddBoard(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<BoardService>();
        builder.Services.AddScoped<TableService>();
        builder.Services.AddScoped<ColumnsService>();
        builder.Services.AddScoped<GhostedService>();
        builder.Services.AddScoped<PreferencesService>();
        builder.Services.AddScoped<ViewsService>();
        builder.Services.AddScoped<JobActs>();
        builder.Services.AddScoped<AddJobService>();
        builder.Services.AddScoped<KnownBeforeService>();
        builder.Services.AddScoped<AddDrafts>();
        builder.Services.AddScoped<PostingIntake>();
        builder.Services.AddSingleton<ImportReader>();
        builder.Services.AddScoped<JobImportService>();
        builder.Services.AddScoped<JobImportWorker>();
        builder.Services.AddRecurring<JobImportSweeper>("job-imports-sweep", Cron.Minutely(), s => s.RunAsync());
        builder.Services.AddCheckedOptions<LinksOptions>(LinksOptions.Section);
        builder.Services.AddSingleton<LinkDialer>();
        builder.Services.AddSingleton<LinkFetcher>();
    }
}

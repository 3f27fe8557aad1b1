using CareerCoach.Web.Background;
using Hangfire;
using Microsoft.AspNetCore.Mvc;

namespace CareerCoach.Web.Features.Resumes;

/// <summary>Resumes: upload, reading, versions, analysis.</summary>
public static class ResumesSetup
{
    /// <summary>Adds the services and the worker.</summary>
    public static void AddResumes(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<ResumesService>();
        builder.Services.AddScoped<ResumeUploads>();
        builder.Services.AddScoped<ResumeAnalysisService>();
        builder.Services.AddSingleton<ResumeAnalysisWriter>();
        builder.Services.AddScoped<ResumeWorker>();
        builder.Services.AddRecurring<ResumeSweeper>("resumes-sweep", Cron.Minutely(), s => s.RunAsync());
    }

    /// <summary>Maps the download of one's own file.</summary>
    public static void MapResumes(this WebApplication app) =>
        app.MapGet("/resumes/{id:guid}/file", async (Guid id, [FromServices] ResumesService resumes, CancellationToken cancellation) =>
            await resumes.OpenFileAsync(id, cancellation) is { } file
                ? Results.File(file.Content, "application/octet-stream", file.FileName, enableRangeProcessing: false)
                : Results.NotFound()).RequireAuthorization();
}

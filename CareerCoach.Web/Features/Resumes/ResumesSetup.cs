using CareerCoach.Web.Background;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Storage;
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
        builder.Services.AddScoped<ResumeSuggestions>();
        builder.Services.AddScoped<ResumeWorker>();
        builder.Services.AddRecurring<ResumeSweeper>("resumes-sweep", Cron.Minutely(), s => s.RunAsync());
    }

    /// <summary>Maps the download of one's own file.</summary>
    public static void MapResumes(this WebApplication app) =>
        app.MapGet("/resumes/{id:guid}/file", async (Guid id, [FromServices] ResumesService resumes, HttpContext http, CancellationToken cancellation) =>
            StoredFile.Download(await resumes.OpenFileAsync(id, cancellation), http)).WithSecurityHeadersPolicy(SecurityHeaders.Files).RequireAuthorization();
}

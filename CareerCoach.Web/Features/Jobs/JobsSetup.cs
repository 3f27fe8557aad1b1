using CareerCoach.Web.Platform;
using CareerCoach.Web.Storage;
using Microsoft.AspNetCore.Mvc;

namespace CareerCoach.Web.Features.Jobs;

/// <summary>The services behind a job's page.</summary>
public static class JobsSetup
{
    /// <summary>Adds what a job's page needs.</summary>
    public static void AddJobs(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<JobService>();
        builder.Services.AddScoped<ApplicationService>();
        builder.Services.AddScoped<SubmissionsService>();
        builder.Services.AddScoped<JobAnalysisService>();
    }

    /// <summary>Maps the download of the exact file that was sent.</summary>
    public static void MapJobs(this WebApplication app) =>
        app.MapGet("/jobs/{id:guid}/sent/file", async (Guid id, [FromServices] SubmissionsService submissions, HttpContext http, CancellationToken cancellation) =>
            StoredFile.Download(await submissions.OpenSentFileAsync(id, cancellation), http)).WithSecurityHeadersPolicy(SecurityHeaders.Files).RequireAuthorization();
}

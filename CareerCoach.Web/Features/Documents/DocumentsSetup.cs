using CareerCoach.Web.Components.Shared;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Storage;
using Microsoft.AspNetCore.Mvc;

namespace CareerCoach.Web.Features.Documents;

/// <summary>Documents: kept in versions, shown in the page, given back to their owner.</summary>
public static class DocumentsSetup
{
    /// <summary>Adds the services and the part of a job's page.</summary>
    public static void AddDocuments(this WebApplicationBuilder builder)
    {
        builder.Services.AddCheckedOptions<DocumentsOptions>(DocumentsOptions.Section);
        builder.Services.AddScoped<DocumentsService>();
        builder.Services.AddScoped<DocumentFiles>();
        builder.Services.AddSingleton(new JobSection("documents", 70, typeof(JobDocumentsPanel)));
    }

    /// <summary>Maps the download of one's own file, and its preview.</summary>
    public static void MapDocuments(this WebApplication app)
    {
        app.MapGet("/documents/{id:guid}/file", async (Guid id, [FromServices] DocumentFiles files, HttpContext http, CancellationToken cancellation) =>
            StoredFile.Download(await files.OpenAsync(id, cancellation), http)).WithSecurityHeadersPolicy(SecurityHeaders.Files).RequireAuthorization();
        app.MapGet("/documents/{id:guid}/preview", async (Guid id, [FromServices] DocumentFiles files, HttpContext http, CancellationToken cancellation) =>
            StoredFile.Show(await files.OpenPreviewAsync(id, cancellation), http)).WithSecurityHeadersPolicy(SecurityHeaders.Files).RequireAuthorization();
    }
}

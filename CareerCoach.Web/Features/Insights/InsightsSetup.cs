using CareerCoach.Web.Platform;
using Microsoft.AspNetCore.Mvc;

namespace CareerCoach.Web.Features.Insights;

/// <summary>Insights into one's own search, and the report of it.</summary>
public static class InsightsSetup
{
    /// <summary>Adds the services.</summary>
    public static void AddInsights(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<InsightsService>();
        builder.Services.AddScoped<ReportService>();
        builder.Services.AddScoped<ReportWords>();
        builder.Services.AddScoped<ReportFiles>();
    }

    /// <summary>Maps the report's files. They are made of the signed-in person's rows alone, and are for nobody's cache.</summary>
    public static void MapInsights(this WebApplication app)
    {
        Map("pdf", "application/pdf", (files, report) => files.Pdf(report));
        Map("csv", "text/csv; charset=utf-8", (files, report) => files.Csv(report));

        void Map(string ending, string type, Func<ReportFiles, SearchReport, byte[]> write) => app.MapGet($"/insights/report.{ending}", async (
            [FromQuery] string? from, [FromQuery] string? to, [FromServices] ReportService reports, [FromServices] ReportFiles files, [FromServices] UserZone zone, HttpContext http, CancellationToken cancellation) =>
        {
            if (Period.Read(from, to) is not { } period)
            {
                return Results.BadRequest();
            }

            await zone.BeginAsync(null, cancellation);
            http.Response.Headers.CacheControl = "private, no-store";
            return Results.File(write(files, await reports.LoadAsync(period, cancellation)), type, $"job-search-{period.From:yyyy-MM-dd}-{period.To:yyyy-MM-dd}.{ending}");
        }).RequireAuthorization();
    }
}

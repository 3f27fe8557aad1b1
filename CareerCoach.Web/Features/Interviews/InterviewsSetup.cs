using System.Text;
using CareerCoach.Web.Components.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CareerCoach.Web.Features.Interviews;

/// <summary>Interviews: list, calendar, one round's page, and the calendar address.</summary>
public static class InterviewsSetup
{
    /// <summary>Adds the services.</summary>
    public static void AddInterviews(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<InterviewsService>();
        builder.Services.AddScoped<CalendarFeeds>();
        builder.Services.AddScoped<InterviewCalendar>();
        builder.Services.AddSingleton(new JobSection("interviews", 40, typeof(JobInterviewsPanel)));
    }

    /// <summary>Maps one's own interview as a file, and the private address that calendar programs read.</summary>
    public static void MapInterviews(this WebApplication app)
    {
        app.MapGet("/interviews/{id:guid}.ics", async (Guid id, [FromServices] CalendarFeeds feeds, CancellationToken cancellation) =>
            Answer(await feeds.OneAsync(id, cancellation), "interview.ics")).RequireAuthorization();
        app.MapGet("/calendar/{key}.ics", async (string key, [FromServices] CalendarFeeds feeds, HttpContext http, CancellationToken cancellation) =>
        {
            http.Response.Headers.CacheControl = "private, no-store";
            return Answer(await feeds.ReadAsync(key, cancellation), "careercoach.ics");
        }).AllowAnonymous();
    }

    private static IResult Answer(string? calendar, string name) =>
        calendar is null ? Results.NotFound() : Results.File(Encoding.UTF8.GetBytes(calendar), "text/calendar; charset=utf-8", name);
}

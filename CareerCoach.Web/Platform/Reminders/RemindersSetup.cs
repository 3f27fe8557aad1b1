using System.Text.Encodings.Web;
using CareerCoach.Data;
using CareerCoach.Web.Background;
using Hangfire;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Platform.Reminders;

/// <summary>Reminders: the worker that sends them, and the address that ends them.</summary>
public static class RemindersSetup
{
    /// <summary>Adds the worker, which runs each minute on one node.</summary>
    public static void AddReminders(this WebApplicationBuilder builder)
    {
        builder.Services.AddCheckedOptions<RemindersOptions>(RemindersOptions.Section);
        builder.Services.AddScoped<Inbox>();
        builder.Services.AddSingleton<OccasionReader>();
        builder.Services.AddSingleton<ReminderLinks>();
        builder.Services.AddSingleton<ReminderMail>();
        builder.Services.AddRecurring<ReminderWorker>("reminders", Cron.Minutely(), w => w.RunAsync(CancellationToken.None));
    }

    /// <summary>Maps <c>/unsubscribe</c>: a link asks, a POST (a mail program's one click, RFC 8058, or the button) ends the mails. Nobody need be signed in.</summary>
    public static void MapReminders(this WebApplication app)
    {
        app.MapGet("/unsubscribe", ([FromQuery] string? token, [FromServices] ReminderLinks links, [FromServices] IStringLocalizer<RemindersText> text) =>
            links.Read(token) is { } named
                ? Page(text["StopTitle"], text[$"StopAsk.{named.Kind}"], $"""<form method="post" action="unsubscribe?token={Uri.EscapeDataString(token!)}"><button class="btn btn-primary">{Encode(text["StopButton"])}</button></form>""")
                : Page(text["StopTitle"], text["StopUnknown"], "", StatusCodes.Status404NotFound)).AllowAnonymous();
        app.MapPost("/unsubscribe", async ([FromQuery] string? token, [FromServices] ReminderLinks links, [FromServices] CareerCoachContexts contexts, [FromServices] IStringLocalizer<RemindersText> text, CancellationToken cancellation) =>
        {
            if (links.Read(token) is not { } named)
            {
                return Page(text["StopTitle"], text["StopUnknown"], "", StatusCodes.Status404NotFound);
            }

            await using var db = contexts.For(named.UserId);
            if (await db.Users.AnyAsync(u => u.Id == named.UserId, cancellation))
            {
                var settings = await db.UserSettings.SingleOrDefaultAsync(cancellation) ?? db.Add(new Data.Users.UserSettings()).Entity;
                settings.Notifications = settings.Notifications.WithMail(named.Kind, false);
                await db.SaveChangesAsync(cancellation);
            }

            return Page(text["StopTitle"], text["StopDone"], "");
        }).AllowAnonymous().DisableAntiforgery();
    }

    private static IResult Page(string title, string sentence, string form, int status = StatusCodes.Status200OK) => Results.Content(
        $"""
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><base href="/"><title>{Encode(title)}</title><link rel="stylesheet" href="app.css"></head>
        <body><main style="max-width: 480px; margin: 12vh auto; padding: 0 16px"><div class="panel stack"><h1>{Encode(title)}</h1><p>{Encode(sentence)}</p>{form}</div></main></body></html>
        """, "text/html; charset=utf-8", System.Text.Encoding.UTF8, status);

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}

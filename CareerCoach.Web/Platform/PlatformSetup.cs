using CareerCoach.Web.Platform.Tracking;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.HttpOverrides;

namespace CareerCoach.Web.Platform;

/// <summary>What every room stands on: clock, current user, events, headers, health.</summary>
public static class PlatformSetup
{
    /// <summary>How long Ctrl+C waits at most for what still runs.</summary>
    public static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(6);

    /// <summary>Adds the platform's services.</summary>
    public static void AddPlatform(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical); // below that it only repeats what the start says in a sentence
        builder.WebHost.ConfigureKestrel(o => o.AddServerHeader = false); // who asks need not know what answers
        services.Configure<HostOptions>(o =>
        {
            // the web server waits for connections that browsers keep open unused, and used up the time in which answers and background work end in order
            o.ServicesStopConcurrently = true;
            o.ShutdownTimeout = TimeToStop;
        });
        services.AddSingleton(TimeProvider.System);
        services.AddAuthorization();
        services.AddCareerCoachSecurityHeaders();
        services.AddScoped<CurrentUser>();
        services.AddScoped<CircuitHandler, CurrentUserCircuitHandler>();
        services.AddScoped<UserTime>();
        services.AddScoped<UserZone>();
        services.AddScoped<Drafts>();
        services.AddScoped<JobMoves>();
        services.AddScoped<JobShelf>();
        services.AddScoped<BulkMoves>();
        services.AddScoped<JobTags>();
        services.AddScoped<LastList>();
        services.AddSingleton<UserEvents>();
        services.AddHostedService<UserEventsListener>();
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: ["ready"]);
        services.Configure<ForwardedHeadersOptions>(o => o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
    }

    /// <summary>Adds the platform's middleware, in order.</summary>
    public static void UsePlatform(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseCareerCoachSecurityHeaders();
        app.UseExceptionHandler("/error", createScopeForErrors: true); // in development too: that is what one command starts, and the log has the details
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseAuthentication();
        app.UseMiddleware<CurrentUserMiddleware>();
        app.UseAuthorization();
    }

    /// <summary>Maps <c>/health/live</c> (the process answers) and <c>/health/ready</c> (the database answers too).</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new() { Predicate = c => c.Tags.Contains("ready") }).AllowAnonymous();
    }
}

using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CareerCoach.Web.Platform;

/// <summary>The last steps before the first request.</summary>
public static class Startup
{
    private const string MigrateArgument = "--migrate";

    /// <summary>Applies migrations where the settings or the command line ask for it. True when the app should stop after it (<c>--migrate</c>).</summary>
    public static async Task<bool> MigrateWhenAskedAsync(this WebApplication app, string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var only = args.Contains(MigrateArgument);
        var ownServer = app.Services.GetService<CareerCoach.Data.Embedded.EmbeddedPostgres>() is not null;
        if (only || (app.Services.GetRequiredService<DatabaseOptions>().MigrateAtStart ?? (ownServer || app.Environment.IsDevelopment())))
        {
            await app.MigrateAsync();
        }

        return only;
    }

    /// <summary>Says in one line where to open the app, once it listens.</summary>
    public static void AnnounceAddress(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses;
        Console.WriteLine($"CareerCoach is ready: open {addresses?.FirstOrDefault()}");
    });
}

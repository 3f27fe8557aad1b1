using CareerCoach.Web.Components.Account;
using CareerCoach.Web.Components.Shared;
using CareerCoach.Web.Platform.Words;
using MudBlazor;
using MudBlazor.Services;

namespace CareerCoach.Web.Components;

/// <summary>Blazor, MudBlazor, languages and the pages.</summary>
public static class ShellSetup
{
    private static readonly string[] Languages = ["en"];

    /// <summary>Adds what pages need.</summary>
    public static void AddShell(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddWords();
        builder.Services.AddMudServices(o =>
        {
            o.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomCenter;
            o.SnackbarConfiguration.PreventDuplicates = false;
            o.SnackbarConfiguration.ShowTransitionDuration = o.SnackbarConfiguration.HideTransitionDuration = 120;
        });
        builder.Services.AddScoped<Prompts>();
        builder.Services.AddScoped<AccountLinks>();
    }

    /// <summary>Maps the pages and their assets.</summary>
    public static void MapShell(this WebApplication app)
    {
        app.UseRequestLocalization(o => o.SetDefaultCulture("en").AddSupportedCultures(Languages).AddSupportedUICultures(Languages));
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(o => o.ContentSecurityFrameAncestorsPolicy = "'none'");
    }
}

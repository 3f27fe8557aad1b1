namespace CareerCoach.Web.Features.Settings;

/// <summary>A person's settings.</summary>
public static class SettingsSetup
{
    /// <summary>Adds the service.</summary>
    public static void AddSettings(this WebApplicationBuilder builder) => builder.Services.AddScoped<SettingsService>();
}

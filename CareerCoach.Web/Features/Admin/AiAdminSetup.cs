namespace CareerCoach.Web.Features.Admin;

/// <summary>The administrator's page about models.</summary>
public static class AiAdminSetup
{
    /// <summary>Adds its service.</summary>
    public static void AddAiAdmin(this WebApplicationBuilder builder) => builder.Services.AddScoped<AiSettingsService>();
}

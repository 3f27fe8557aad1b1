using CareerCoach.Web.Platform;

namespace CareerCoach.Web.Intelligence.Models;

/// <summary>The model layer's services.</summary>
public static class ModelsSetup
{
    /// <summary>Adds the one door to models and what stands behind it.</summary>
    public static void AddModels(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddCheckedOptions<AiOptions>(AiOptions.Section);
        services.AddSingleton<ModelClients>();
        services.AddSingleton<ModelBreaker>();
        services.AddSingleton<ModelSettings>();
        services.AddSingleton<ModelMeter>();
        services.AddSingleton<ModelGateway>();
        services.AddSingleton<ModelProbe>();
    }
}

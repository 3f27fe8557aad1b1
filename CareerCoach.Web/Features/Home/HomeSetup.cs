namespace CareerCoach.Web.Features.Home;

/// <summary>The first page.</summary>
public static class HomeSetup
{
    /// <summary>Adds the service.</summary>
    public static void AddHome(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<HomeService>();
        builder.Services.AddScoped<ExampleService>();
    }
}

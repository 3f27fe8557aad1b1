namespace CareerCoach.Web.Features.Profile;

/// <summary>The person's profile.</summary>
public static class ProfileSetup
{
    /// <summary>Adds the services.</summary>
    public static void AddProfile(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<ProfileService>();
        builder.Services.AddScoped<ProfileEntries>();
        builder.Services.AddScoped<ProfileImport>();
    }
}

using CareerCoach.Web.Platform.Growth;

namespace CareerCoach.Web.Features.Goals;

/// <summary>The goals' services.</summary>
public static class GoalsSetup
{
    /// <summary>Adds what the goals need, and the overview that the home page reads.</summary>
    public static void AddGoals(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<GoalsService>();
        builder.Services.AddScoped<GoalSuggestions>();
        builder.Services.AddScoped<GrowthOverviewReader>();
    }
}

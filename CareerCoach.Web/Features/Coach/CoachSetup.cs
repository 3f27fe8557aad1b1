using CareerCoach.Web.Features.Coach.Actions;
using CareerCoach.Web.Features.Coach.Answers;

namespace CareerCoach.Web.Features.Coach;

/// <summary>The coach's services.</summary>
public static class CoachSetup
{
    /// <summary>Adds the talk, the answers that outlive a page, and the cards.</summary>
    public static void AddCoach(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<CoachFactsReader>();
        services.AddSingleton<TalkSummary>();
        services.AddSingleton<AnswerRow>();
        services.AddSingleton<CoachAnswerer>();
        services.AddSingleton<CoachRuns>();
        services.AddHostedService(p => p.GetRequiredService<CoachRuns>());
        services.AddScoped<ConversationsService>();
        services.AddScoped<CoachService>();
        services.AddScoped<CoachStart>();
        services.AddScoped<CoachActions>();
        services.AddScoped<JobActions>();
        services.AddScoped<GrowthActions>();
    }
}

using CareerCoach.Web.Background;
using CareerCoach.Web.Intelligence.Analyses.Wording;
using Hangfire;

namespace CareerCoach.Web.Intelligence.Analyses;

/// <summary>Analyses of resumes and jobs: by rules, and a model's words to them.</summary>
public static class AnalysesSetup
{
    /// <summary>Adds both.</summary>
    public static void AddAnalyses(this WebApplicationBuilder builder)
    {
        builder.Services.AddAnalysisServices();
        builder.Services.AddRecurring<WordingSweeper>("wording-sweep", Cron.Minutely(), s => s.RunAsync());
    }

    /// <summary>The services alone, without the work by the clock.</summary>
    public static void AddAnalysisServices(this IServiceCollection services)
    {
        services.AddSingleton<ResumeAnalysisWriter>();
        services.AddSingleton<JobAnalysisWriter>();
        services.AddSingleton<WordingInputs>();
        services.AddSingleton<WordingWorker>();
        services.AddScoped<WordingService>();
    }
}

using CareerCoach.Web.Intelligence.JobAnalyses;

namespace CareerCoach.Web.Features.Jobs;

/// <summary>The services behind a job's page.</summary>
public static class JobsSetup
{
    /// <summary>Adds what a job's page needs.</summary>
    public static void AddJobs(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<JobService>();
        builder.Services.AddScoped<ApplicationService>();
        builder.Services.AddScoped<JobAnalysisService>();
        builder.Services.AddSingleton<JobAnalysisWriter>();
        builder.Services.AddScoped<TrashService>();
    }
}

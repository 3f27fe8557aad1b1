namespace CareerCoach.Web.Features.Assessments;

/// <summary>The assessments' services.</summary>
public static class AssessmentsSetup
{
    /// <summary>Adds what the assessments need.</summary>
    public static void AddAssessments(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<AssessmentsService>();
        builder.Services.AddScoped<AssessmentOutcomes>();
    }
}

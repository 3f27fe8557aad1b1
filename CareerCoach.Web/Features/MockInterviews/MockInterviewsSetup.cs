namespace CareerCoach.Web.Features.MockInterviews;

/// <summary>The mock interviews' services.</summary>
public static class MockInterviewsSetup
{
    /// <summary>Adds what the mock interviews need.</summary>
    public static void AddMockInterviews(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<MockInterviewsService>();
        builder.Services.AddScoped<MockTalk>();
        builder.Services.AddScoped<MockResults>();
        builder.Services.AddScoped<MockFollowUps>();
        builder.Services.AddSingleton<MockFeedback>();
    }
}

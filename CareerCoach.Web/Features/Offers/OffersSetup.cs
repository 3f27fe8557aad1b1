using CareerCoach.Web.Components.Shared;

namespace CareerCoach.Web.Features.Offers;

/// <summary>Offers: their comparison, and their part of a job's page.</summary>
public static class OffersSetup
{
    /// <summary>Adds the services and the part of a job's page.</summary>
    public static void AddOffers(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<OffersService>();
        builder.Services.AddScoped<OfferComparisonService>();
        builder.Services.AddSingleton(new JobSection("offers", 60, typeof(JobOffersPanel)));
    }
}

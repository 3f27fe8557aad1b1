namespace CareerCoach.Web.Features.Offers;

/// <summary>The words of offers: see OffersText.resx.</summary>
public sealed class OffersText;

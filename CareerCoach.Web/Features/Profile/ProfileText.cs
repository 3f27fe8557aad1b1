namespace CareerCoach.Web.Features.Profile;

/// <summary>Marks the words of the profile pages.</summary>
public sealed class ProfileText;

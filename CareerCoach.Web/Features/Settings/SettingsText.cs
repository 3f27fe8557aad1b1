namespace CareerCoach.Web.Features.Settings;

/// <summary>Marks the words of the settings.</summary>
public sealed class SettingsText;

namespace CareerCoach.Web.Features.Admin;

/// <summary>Marks the words of the administrator's page about models.</summary>
public sealed class AiSettingsText;

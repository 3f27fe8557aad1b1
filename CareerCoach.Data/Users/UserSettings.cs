using CareerCoach.Data.Json;

namespace CareerCoach.Data.Users;

/// <summary>A person's choices; one row a person, made on first use.</summary>
public sealed class UserSettings : EditedRow
{
    public NotificationChoices Notifications { get; set; } = new();
    public PrivacyChoices Privacy { get; set; } = new();
    public BoardPreferences Board { get; set; } = new();
    public CurrencyRates Currencies { get; set; } = new();
    /// <summary>"light", "dark" or null for the device's choice.</summary>
    public string? Theme { get; set; }
}

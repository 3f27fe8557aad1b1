namespace CareerCoach.Web.Platform.Reminders;

/// <summary>Marks the words of reminders.</summary>
public sealed class RemindersText;

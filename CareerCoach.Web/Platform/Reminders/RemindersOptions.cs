namespace CareerCoach.Web.Platform.Reminders;

/// <summary>Reminders by mail.</summary>
public sealed class RemindersOptions
{
    public const string Section = "Reminders";

    /// <summary>Where people open the app, such as <c>https://coach.example.org</c>; mails then link to it and can be ended with one click.</summary>
    public Uri? PublicAddress { get; set; }
}

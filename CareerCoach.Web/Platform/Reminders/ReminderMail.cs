using System.Globalization;
using CareerCoach.Data.Platform;
using CareerCoach.Web.Mail;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Platform.Reminders;

/// <summary>The words of a reminder, and its mail with the link that ends such mails.</summary>
public sealed class ReminderMail(IMailSender sender, ReminderLinks links, IStringLocalizer<RemindersText> text)
{
    /// <summary>One line: "Interview: Night nurse, St. Mary".</summary>
    public string Title(Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        return text[$"Title.{occasion.Kind}", occasion.Title];
    }

    /// <summary>When it is, on the person's wall clock.</summary>
    public string When(Occasion occasion, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        var local = TimeZoneInfo.ConvertTime(occasion.EventAt, zone);
        return occasion.Kind switch
        {
            ReminderKind.Interview or ReminderKind.Offer => text[$"When.{occasion.Kind}", local.ToString("dddd d MMMM, HH:mm", CultureInfo.CurrentCulture), zone.Id],
            ReminderKind.FollowUp => text["When.FollowUp"],
            _ => text[$"When.{occasion.Kind}", local.AddMinutes(-1).ToString("dddd d MMMM", CultureInfo.CurrentCulture)], // a day ends with its last minute
        };
    }

    /// <summary>The mail's id: the same however often it is sent, so that a repeat is known as one.</summary>
    public static string MessageIdOf(Reminder reminder)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        return string.Create(CultureInfo.InvariantCulture, $"{reminder.Id:N}.{reminder.DueAt.UtcTicks}@reminders.careercoach");
    }

    /// <summary>Sends it; <paramref name="handingOver"/> runs just before the server gets it. Throws <see cref="MailFailedException"/> when the server does not take it.</summary>
    public Task SendAsync(string to, Reminder reminder, Occasion occasion, TimeZoneInfo zone, Func<Task> handingOver, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        ArgumentNullException.ThrowIfNull(occasion);
        var stop = links.Unsubscribe(reminder.UserId, reminder.Kind);
        List<string> lines = [When(occasion, zone)];
        if (links.Of(occasion.Link) is { } link)
        {
            lines.Add(link);
        }

        if (stop is not null)
        {
            lines.Add(text["Stop", stop]);
        }

        return sender.SendAsync(new OutgoingMail(to, Title(occasion), string.Join("\n\n", lines) + "\n", null, MessageIdOf(reminder), stop, handingOver), cancellation);
    }
}

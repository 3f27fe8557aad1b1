using System.Globalization;
using CareerCoach.Data.Json;
using CareerCoach.Web.Platform.Reminders;
using Xunit;

namespace CareerCoach.Tests.Platform.Reminders;

public sealed class ReminderTimesTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("2027-03-27", "2027-03-27T08:00:00Z")] // winter: 9:00 is 8:00 UTC
    [InlineData("2027-03-28", "2027-03-28T07:00:00Z")] // the clocks went forward that night
    [InlineData("2027-10-31", "2027-10-31T08:00:00Z")] // and back
    public void Nine_in_the_morning_is_nine_on_the_persons_clock(string day, string instant) =>
        Assert.Equal(At(instant), ReminderTimes.MorningOf(DateOnly.Parse(day, CultureInfo.InvariantCulture), Berlin));

    [Theory]
    [InlineData("2027-01-10T20:59:00Z", "2027-01-10T20:59:00Z")] // 21:59: not yet quiet
    [InlineData("2027-01-10T21:00:00Z", "2027-01-11T06:00:00Z")] // 22:00: tomorrow at 7:00
    [InlineData("2027-01-11T05:59:00Z", "2027-01-11T06:00:00Z")] // 6:59: at 7:00
    [InlineData("2027-01-11T06:00:00Z", "2027-01-11T06:00:00Z")]
    [InlineData("2027-03-27T22:30:00Z", "2027-03-28T05:00:00Z")] // over the night of the change, 7:00 is 5:00 UTC
    public void Quiet_hours_over_midnight_put_it_off_to_their_end(string due, string told) =>
        Assert.Equal(At(told), ReminderTimes.OutsideQuietHours(At(due), At(due).AddDays(2), Quiet(22, 7), Berlin));

    [Fact]
    public void What_would_come_too_late_is_told_in_the_quiet_hours() =>
        Assert.Equal(At("2027-01-11T05:30:00Z"), ReminderTimes.OutsideQuietHours(At("2027-01-11T05:30:00Z"), At("2027-01-11T06:00:00Z"), Quiet(22, 7), Berlin));

    [Fact]
    public void Quiet_hours_of_a_day_work_too_and_none_are_none()
    {
        Assert.Equal(At("2027-01-11T13:00:00Z"), ReminderTimes.OutsideQuietHours(At("2027-01-11T12:00:00Z"), At("2027-01-12T12:00:00Z"), Quiet(12, 14), Berlin));
        Assert.Equal(At("2027-01-11T02:00:00Z"), ReminderTimes.OutsideQuietHours(At("2027-01-11T02:00:00Z"), At("2027-01-12T12:00:00Z"), new(), Berlin));
    }

    private static NotificationChoices Quiet(int from, int until) => new() { QuietFrom = new TimeOnly(from, 0), QuietUntil = new TimeOnly(until, 0) };

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}

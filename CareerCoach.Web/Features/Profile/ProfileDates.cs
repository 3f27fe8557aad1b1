using System.Globalization;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Profile;

/// <summary>Shows the dates of profile entries.</summary>
internal static class ProfileDates
{
    /// <summary>"Mar 2020 – now".</summary>
    public static string Span(DateOnly start, DateOnly? end, bool isCurrent, IStringLocalizer<ProfileText> text) =>
        $"{Day(start, text)} – {(isCurrent ? text["Now"] : end is { } day ? Day(day, text) : text["NoDate"])}";

    /// <summary>"Mar 2020", or "no date" where the resume printed none.</summary>
    public static string Day(DateOnly day, IStringLocalizer<ProfileText> text) => day == ProfileImport.UnknownDate ? text["NoDate"] : day.ToString("MMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>For a date picker: the unknown date is empty there.</summary>
    public static DateTime? ForPicker(DateOnly? day) => day is null || day == ProfileImport.UnknownDate ? null : day.Value.ToDateTime(TimeOnly.MinValue);

    /// <summary>From a date picker.</summary>
    public static DateOnly? FromPicker(DateTime? day) => day is { } d ? DateOnly.FromDateTime(d) : null;
}

using System.Globalization;
using CareerCoach.Web.Platform.Events;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace CareerCoach.Web.Features.Interviews;

/// <summary>All rounds as a list, a week or a month.</summary>
public sealed partial class InterviewsPage
{
    private static readonly string[] Views = ["list", "week", "month"];
    private IReadOnlyList<InterviewSummary>? shown;
    private List<InterviewSummary> past = [];
    private bool morePast;
    private string view = "list";
    private DateOnly anchor, first;

    /// <summary>One job's rounds alone; null for all.</summary>
    [SupplyParameterFromQuery(Name = "job")]
    private Guid? JobId { get; set; }

    /// <summary>True: the dialog to plan a round opens with the page.</summary>
    [SupplyParameterFromQuery(Name = "plan")]
    private bool PlanNow { get; set; }

    private bool HasNone => view == "list" && shown is { Count: 0 } && past.Count == 0;

    private int Weeks => view == "week" ? 1 : (DateTime.DaysInMonth(anchor.Year, anchor.Month) + anchor.AddDays(1 - anchor.Day).DayNumber - first.DayNumber + 6) / 7;

    private string PeriodName => view == "month" ? anchor.ToString("MMMM yyyy", CultureInfo.CurrentCulture) : $"{Time.Day(first)} – {Time.Day(first.AddDays(6))}";

    protected override async Task OnInitializedAsync()
    {
        anchor = Time.Today;
        On<InterviewChanged>(_ => LoadAsync());
        On<JobsChanged>(_ => LoadAsync());
        await LoadAsync();
        if (PlanNow)
        {
            _ = InvokeAsync(() => PlanAsync(null));
        }
    }

    private async Task LoadAsync()
    {
        if (view == "list")
        {
            shown = await Interviews.ListAsync(Time.Now, DateTimeOffset.MaxValue.AddYears(-1), JobId, Lifetime);
            past = [.. await Interviews.PastAsync(JobId, 0, Lifetime)];
            morePast = past.Count == 200;
            return;
        }

        var begin = view == "week" ? anchor : anchor.AddDays(1 - anchor.Day);
        var firstDay = (int)CultureInfo.CurrentCulture.DateTimeFormat.FirstDayOfWeek;
        first = begin.AddDays(-(((int)begin.DayOfWeek - firstDay + 7) % 7));
        shown = await Interviews.ListAsync(Time.StartOf(first), Time.StartOf(first.AddDays(7 * Weeks)), JobId, Lifetime);
    }

    private Task ShowAsync(string name)
    {
        (view, shown) = (name, null);
        return LoadAsync();
    }

    private Task StepAsync(int step)
    {
        anchor = view == "week" ? anchor.AddDays(7 * step) : anchor.AddDays(1 - anchor.Day).AddMonths(step);
        return LoadAsync();
    }

    private Task TodayAsync()
    {
        anchor = Time.Today;
        return LoadAsync();
    }

    private async Task MorePastAsync()
    {
        var more = await Interviews.PastAsync(JobId, past.Count, Lifetime);
        past.AddRange(more);
        morePast = more.Count == 200;
    }

    private async Task PlanAsync(DateOnly? day)
    {
        var form = new InterviewForm { JobId = JobId ?? Guid.Empty, Day = day, Zone = Time.Zone.Id };
        var dialog = await Dialogs.ShowAsync<InterviewDialog>(null, new DialogParameters<InterviewDialog> { { d => d.Form, form } }, InterviewDialog.Options);
        if (await dialog.Result is { Canceled: false })
        {
            await LoadAsync();
        }
    }
}

using System.Globalization;
using CareerCoach.Web.Platform.Events;
using Microsoft.AspNetCore.Components;

namespace CareerCoach.Web.Features.Insights;

/// <summary>The figures of a period as bars and tables.</summary>
public sealed partial class InsightsPage
{
    private const int UsualDays = 90;
    private Period period = default!;
    private InsightsView? view;

    [SupplyParameterFromQuery(Name = "from")]
    private string? From { get; set; }

    [SupplyParameterFromQuery(Name = "to")]
    private string? To { get; set; }

    protected override void OnInitialized()
    {
        On<JobMoved>(_ => LoadAsync());
        On<JobsChanged>(_ => LoadAsync());
        On<InterviewChanged>(_ => LoadAsync());
    }

    protected override async Task OnParametersSetAsync()
    {
        var asked = Period.Read(From, To) ?? Period.Last(UsualDays, Time.Today);
        if (asked != period)
        {
            (period, view) = (asked, null);
            await LoadAsync();
        }
    }

    private async Task LoadAsync() => view = await Insights.LoadAsync(period, Lifetime);

    private void Go(Period other) => Navigation.NavigateTo($"insights?{other.Query}", replace: true);

    private string Days(double days) => L["Days", days.ToString(days < 10 ? "0.#" : "0", CultureInfo.CurrentCulture)];

    private string Of(Share share) => share.Percent is null ? L["TooFew", share.Part, share.Whole] : L["Of", share.Part, share.Whole];

    private string Text(Share share) => share.Percent is { } percent ? L["PercentOf", percent, share.Part, share.Whole] : L["Of", share.Part, share.Whole];

    private List<Bars.Bar> FunnelBars(Funnel funnel) =>
        [.. funnel.Stages.Select((s, i) => new Bars.Bar(L[$"Stage.{s.Name}"], s.Count, $"{s.Count}", i == 0 ? null : L["WentOn", Text(new Share(s.Count, funnel.Stages[i - 1].Count))].Value))];

    private List<IReadOnlyList<string>> FunnelRows(Funnel funnel) =>
        [.. funnel.Stages.Select((s, i) => (IReadOnlyList<string>)[L[$"Stage.{s.Name}"], $"{s.Count}", i == 0 ? "–" : Text(new(s.Count, funnel.Stages[i - 1].Count)), Text(new(s.Count, funnel.Saved))])];

    private string? WeeksNote(InsightsView shown) => shown.Weeks.Count == InsightsService.MostWeeks ? L["WeeksNote", InsightsService.MostWeeks].Value : null;

    private List<string> WeekColumns => [L["WeekBegins"], L["Week.Saved"], L["Week.Sent"], L["Week.Interviews"]];

    private List<IReadOnlyList<string>> WeekRows(IReadOnlyList<Week> weeks) => [.. weeks.Reverse().Select(w => (IReadOnlyList<string>)[Time.Day(w.Begin), $"{w.Saved}", $"{w.Sent}", $"{w.Interviews}"])];

    private List<string> StageColumns => [L["Stage"], L["MedianDays"], L["Left"], L["There"]];

    private List<IReadOnlyList<string>> StageRows(IReadOnlyList<StageTime> stages) =>
        [.. stages.Select(s => (IReadOnlyList<string>)[S[$"Status.{s.Status}"], s.MedianDays is { } days ? Days(days) : "–", $"{s.Left}", $"{s.There}"])];

    private List<string> OutcomeColumns(string first) => [L[first], L["Stage.Applied"], L["Answered"], L["Stage.Interviewed"], L["Stage.Offered"]];

    private List<Bars.Bar> OutcomeBars(IReadOnlyList<Outcome> outcomes, string unnamed) =>
        [.. outcomes.Select(o => new Bars.Bar(NameOf(o, unnamed), o.Sent, $"{o.Sent}", L["OutcomeText", Text(new(o.Answered, o.Sent)), o.Interviewed, o.Offered], o.Answered))];

    private List<IReadOnlyList<string>> OutcomeRows(IReadOnlyList<Outcome> outcomes, string unnamed) =>
        [.. outcomes.Select(o => (IReadOnlyList<string>)[NameOf(o, unnamed), $"{o.Sent}", Text(new(o.Answered, o.Sent)), Text(new(o.Interviewed, o.Sent)), Text(new(o.Offered, o.Sent))])];

    private List<Bars.Bar> StageBars(IReadOnlyList<StageTime> stages) =>
        [.. stages.Where(s => s.MedianDays is not null).Select(s => new Bars.Bar(S[$"Status.{s.Status}"], s.MedianDays!.Value, Days(s.MedianDays.Value), L["StageText", s.Left, s.There]))];

    private string NameOf(Outcome outcome, string unnamed) => outcome switch
    {
        { Name: "" } => L[unnamed],
        { Version: { } version } => L["ResumeVersion", outcome.Name, version],
        _ => outcome.Name,
    };
}

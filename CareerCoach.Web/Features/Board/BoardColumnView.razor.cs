using System.Globalization;
using CareerCoach.Web.Components.Shared;
using CareerCoach.Web.Platform;
using Microsoft.AspNetCore.Components;

namespace CareerCoach.Web.Features.Board;

/// <summary>One column with its cards. Drawn again only when its <see cref="BoardColumnState.Version"/> has changed.</summary>
public sealed partial class BoardColumnView
{
    private const int TypicalHeight = 120;
    private const int SoonDays = 2;
    private (BoardColumnState? Column, int Version, int Days) drawn;

    [Parameter, EditorRequired]
    public BoardColumnState Column { get; set; } = default!;

    /// <summary>The selected jobs.</summary>
    [Parameter, EditorRequired]
    public IReadOnlySet<Guid> Selected { get; set; } = default!;

    /// <summary>Days without an answer after which an application says so.</summary>
    [Parameter, EditorRequired]
    public int SilentDays { get; set; }

    private string Name => Column.Info.Name ?? S[$"Status.{Column.Info.Status}"];

    private string Tone => Column.Info.Color ?? StatusTone.Of(Column.Info.Status);

    /// <inheritdoc />
    protected override bool ShouldRender()
    {
        var now = (Column, Column.Version, SilentDays);
        if (drawn == now)
        {
            return false;
        }

        drawn = now;
        return true;
    }

    /// <inheritdoc />
    protected override void OnInitialized() => drawn = (Column, Column.Version, SilentDays);

    private string Place(JobCard card)
    {
        var mode = S[$"WorkMode.{card.WorkMode}"].Value;
        return string.IsNullOrWhiteSpace(card.Location) ? mode : card.Location.Contains(mode, StringComparison.OrdinalIgnoreCase) ? card.Location : $"{card.Location} · {mode}";
    }

    private static string? Pay(JobCard card) => Money.Range(card.SalaryMin, card.SalaryMax, card.SalaryCurrency, card.SalaryPeriod);

    private static string Band(double match) => match switch { >= 75 => "good", >= 50 => "fair", _ => "poor" };

    private string Age(DateTimeOffset since) => (Time.Now - since).TotalDays switch
    {
        < 1 => L["AgeToday"],
        < 14 and var days => L["AgeDays", (int)days],
        < 90 and var days => L["AgeWeeks", (int)(days / 7)],
        var days => L["AgeMonths", (int)(days / 30)],
    };

    private (string Kind, string Text, bool Soon)? Next(JobCard card)
    {
        if (card.InterviewAt is { } at)
        {
            return ("interview", Time.Moment(at), at < Time.Now.AddDays(SoonDays));
        }

        if (card.AnswerBy is { } answer)
        {
            return ("offer", L["AnswerBy", Time.Local(answer).ToString("d MMM", CultureInfo.CurrentCulture)], answer < Time.Now.AddDays(SoonDays));
        }

        return card.Deadline is { } day && day >= Time.Today ? ("deadline", L["ApplyBy", day.ToString("d MMM", CultureInfo.CurrentCulture)], day <= Time.Today.AddDays(SoonDays)) : null;
    }

    private static string Initial(string company) => StringInfo.GetNextTextElement(company.TrimStart()) is { Length: > 0 } first ? first.ToUpperInvariant() : "?";

    // the same company has the same colour on every card and every day
    private static int Hue(string company) => (int)(company.Aggregate(17u, (sum, c) => (sum * 31) + char.ToLowerInvariant(c)) % 8);
}

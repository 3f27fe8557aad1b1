using CareerCoach.Data.Interviews;
using CareerCoach.Data.Jobs;
using CareerCoach.Web.Components;
using CareerCoach.Web.Platform;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Insights;

/// <summary>The report's cells in words: the same on the page, in the PDF and in the CSV.</summary>
public sealed class ReportWords(IStringLocalizer<InsightsText> text, IStringLocalizer<SharedText> shared, UserTime time)
{
    /// <summary>The columns of each part.</summary>
    public IReadOnlyList<string> ApplicationColumns => [text["Date"], text["Employer"], text["JobTitle"], text["HowApplied"], text["ContactPerson"], text["Result"]];

    /// <summary>The columns of the interviews.</summary>
    public IReadOnlyList<string> InterviewColumns => [text["Date"], text["Employer"], text["JobTitle"], text["Kind"], text["ContactPerson"], text["Result"]];

    /// <summary>The columns of the rest.</summary>
    public IReadOnlyList<string> OtherColumns => [text["Date"], text["Kind"], text["What"]];

    /// <summary>"Proof of job search".</summary>
    public string Title => text["ReportTitle"];

    /// <summary>"1 Jan 2027 to 31 Jan 2027".</summary>
    public string Period(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return text["FromTo", time.Day(period.From), time.Day(period.To)];
    }

    /// <summary>"12 applications, 3 interviews, 4 other activities".</summary>
    public string Summary(SearchReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return text["ReportSummary", report.Applications.Count, report.Interviews.Count, report.Others.Count];
    }

    /// <summary>The cells of an application.</summary>
    public IReadOnlyList<string> Cells(SentApplication sent)
    {
        ArgumentNullException.ThrowIfNull(sent);
        var title = sent.Place is null ? sent.Title : $"{sent.Title}, {sent.Place}";
        return [time.Day(sent.At), sent.Company, title, How(sent), sent.Contact ?? "", Result(sent)];
    }

    /// <summary>The cells of an interview.</summary>
    public IReadOnlyList<string> Cells(HeldInterview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        var result = interview.Outcome != InterviewOutcome.Pending ? text[$"Outcome.{interview.Outcome}"] : interview.At > time.Now ? text["Planned"] : text["Outcome.Pending"];
        return [$"{time.Day(interview.At)}, {time.Clock(interview.At)}", interview.Company, interview.Title, text[$"Type.{interview.Type}"], interview.With ?? "", result];
    }

    /// <summary>The cells of anything else.</summary>
    public IReadOnlyList<string> Cells(OtherActivity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return [time.Day(other.At), text[$"Other.{other.Kind}"], other.Text];
    }

    private string How(SentApplication sent) => string.Join("; ", new[]
    {
        Uri.TryCreate(sent.Through, UriKind.Absolute, out var link) && link.Host.Length > 0 ? text["How.Online", link.Host].Value : null,
        sent.Method == ApplicationMethod.Automated ? text["How.Automated"].Value : null,
        string.IsNullOrWhiteSpace(sent.Source) ? null : text["How.Source", sent.Source].Value,
        string.IsNullOrWhiteSpace(sent.Referral) ? null : text["How.Referral", sent.Referral].Value,
        string.IsNullOrWhiteSpace(sent.Confirmation) ? null : text["How.Confirmation", sent.Confirmation].Value,
    }.OfType<string>());

    private string Result(SentApplication sent) => sent.Result switch
    {
        JobStatus.Applied or JobStatus.Interested => text["NoAnswer"],
        _ when sent.ResultAt is { } at => $"{shared[$"Status.{sent.Result}"]}, {time.Day(at)}",
        _ => shared[$"Status.{sent.Result}"],
    };
}

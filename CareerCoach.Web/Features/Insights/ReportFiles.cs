using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Printing;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Insights;

/// <summary>The report as files: a PDF to print and sign, and a CSV for a spreadsheet.</summary>
public sealed class ReportFiles(ReportWords words, IStringLocalizer<InsightsText> text, UserTime time)
{
    private static readonly double[] Wide = [.13, .17, .22, .22, .13, .13], Narrow = [.16, .24, .6];

    /// <summary>A4 pages with the period and the person on top of each, and its number.</summary>
    public byte[] Pdf(SearchReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var document = new PrintedDocument($"{words.Title}  ·  {report.Person}  ·  {words.Period(report.Period)}", (page, pages) => text["PageOf", page, pages]);
        document.Heading(words.Title, 18);
        document.Paragraph(text["ReportFor", report.Person, words.Period(report.Period)]);
        document.Paragraph(text["ReportMade", words.Summary(report), time.Day(report.MadeAt)]);
        Part("Applications", words.ApplicationColumns, Wide, [.. report.Applications.Select(words.Cells)]);
        Part("Interviews", words.InterviewColumns, Wide, [.. report.Interviews.Select(words.Cells)]);
        Part("Others", words.OtherColumns, Narrow, [.. report.Others.Select(words.Cells)]);
        document.Space(48);
        document.Paragraph(text["Signature"]);
        return document.Build();

        void Part(string heading, IReadOnlyList<string> columns, double[] shares, IReadOnlyList<IReadOnlyList<string>> rows)
        {
            document.Heading($"{text[heading]} ({rows.Count})");
            if (rows.Count == 0)
            {
                document.Paragraph(text["NoneInPeriod"]);
                return;
            }

            document.Table(new([.. columns.Zip(shares)], rows));
        }
    }

    /// <summary>One table of all parts; days as 2027-01-31, and no cell that a spreadsheet runs.</summary>
    public byte[] Csv(SearchReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        IReadOnlyList<string?> head = [text["Activity"], .. words.ApplicationColumns];
        var applications = report.Applications.Select(a => Row("Application", a.At, [.. words.Cells(a).Skip(1)]));
        var interviews = report.Interviews.Select(i => Row("Interview", i.At, [.. words.Cells(i).Skip(1)]));
        var others = report.Others.Select(o => Row("OtherRow", o.At, ["", o.Text, text[$"Other.{o.Kind}"], "", ""]));
        return CsvCells.File([head, .. applications, .. interviews, .. others]);

        IEnumerable<string?> Row(string kind, DateTimeOffset at, IReadOnlyList<string> cells) =>
            [text[kind], time.Local(at).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), .. cells];
    }
}

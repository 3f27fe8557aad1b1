using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Web.Features.Board.Adding;
using CareerCoach.Web.Intelligence.Rules.Postings;
using Microsoft.Extensions.Localization;
using JobType = CareerCoach.Data.Jobs.JobType;
using WorkMode = CareerCoach.Data.Jobs.WorkMode;

namespace CareerCoach.Web.Features.Board.Importing;

/// <summary>Turns the rows of a file into jobs by a plan; what is wrong with a row is said in a sentence.</summary>
public sealed class ImportReader(IStringLocalizer<BoardText> text)
{
    private const int MaxName = 300, MaxShown = 60, MaxLink = 2048;

    /// <summary>Every row of the file. The same file and plan give the same rows.</summary>
    public IReadOnlyList<ImportRow> Read(CsvTable table, ImportPlan plan)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(plan);
        var columns = Enum.GetValues<ImportField>().ToDictionary(field => field, field => ImportGuess.Column(plan, field));
        var notes = Enumerable.Range(0, plan.Columns.Count).Where(c => plan.Columns[c] == ImportField.Notes).ToList();
        return [.. Enumerable.Range(plan.HasHeader ? 1 : 0, Math.Max(0, table.Cells.Count - (plan.HasHeader ? 1 : 0))).Select(row => Read(row, table, plan, columns, notes))];
    }

    private ImportRow Read(int row, CsvTable table, ImportPlan plan, Dictionary<ImportField, int?> columns, List<int> notes)
    {
        var problems = new List<string>();
        var job = new NewJob { Title = Cell(ImportField.Title), Company = Cell(ImportField.Company), Location = Cell(ImportField.Location), Source = Cell(ImportField.Source), PostingText = Cell(ImportField.Posting) };
        if (job.Title.Length == 0 || job.Company.Length == 0)
        {
            problems.Add(text[job.Title.Length > 0 ? "Import.NoCompany" : job.Company.Length > 0 ? "Import.NoTitle" : "Import.NoNames"]);
        }
        else if (job.Title.Length > MaxName || job.Company.Length > MaxName)
        {
            problems.Add(text["Import.NameTooLong", MaxName]);
        }

        job.Tags = Cell(ImportField.Tags).Split([',', ';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        job.JobType = Enum.Parse<JobType>((StatedValues.Type(Cell(ImportField.JobType)) ?? Intelligence.Rules.Postings.JobType.FullTime).ToString());
        job.WorkMode = Mode(Cell(ImportField.WorkMode)) ?? Mode(job.Location!) ?? WorkMode.Onsite;
        ReadLink();
        var lines = notes.Select(c => (Name: plan.HasHeader ? table[0, c] : "", Value: table[row, c])).Where(n => n.Value.Length > 0)
            .Select(n => n.Name.Length == 0 || ImportGuess.IsNotes(n.Name) ? n.Value : $"{n.Name}: {n.Value}").ToList();
        ReadPay(lines);
        job.Notes = lines.Count == 0 ? null : string.Join('\n', lines);
        var (saved, applied, posted, deadline) = (Day(ImportField.SavedOn), Day(ImportField.AppliedOn), Day(ImportField.PostedOn), Day(ImportField.Deadline));
        (job.PostedDate, job.Deadline) = (posted, deadline);
        if (deadline < posted)
        {
            problems.Add(text["Import.Reversed", deadline!, posted!]);
        }

        job.Status = Status(applied);
        return new(row + 1, job, saved, applied, problems.Count == 0 ? null : string.Join(' ', problems), null);

        string Cell(ImportField field) => columns[field] is { } column ? table[row, column] : "";

        DateOnly? Day(ImportField field)
        {
            var value = Cell(field);
            var day = value.Length == 0 ? null : ImportDays.Read(value, plan.Days);
            if (value.Length > 0 && day is null)
            {
                problems.Add(text[ImportDays.IsOpen(value) ? "Import.DayOpen" : "Import.NoDay", Short(value)]);
            }

            return day;
        }

        JobStatus Status(DateOnly? appliedOn)
        {
            var word = Cell(ImportField.Status).ToLowerInvariant();
            if (word.Length > 0 && (plan.Statuses.GetValueOrDefault(word) ?? ImportGuess.Status(word)) is not { } known)
            {
                problems.Add(text["Import.NoStatus", Short(word)]);
                return JobStatus.Interested;
            }

            return word.Length > 0 ? plan.Statuses.GetValueOrDefault(word) ?? ImportGuess.Status(word)!.Value : appliedOn is null ? JobStatus.Interested : JobStatus.Applied;
        }

        void ReadLink()
        {
            var link = Cell(ImportField.Link);
            link = link.Length > 0 && !link.Contains("://", StringComparison.Ordinal) && link.Contains('.', StringComparison.Ordinal) ? "https://" + link : link;
            if (link.Length > 0 && (link.Length > MaxLink || !PostingIntake.IsLink(link)))
            {
                problems.Add(text["Import.NoLink", Short(link)]);
            }

            job.JobUrl = link.Length == 0 ? null : link;
        }

        void ReadPay(List<string> kept)
        {
            var whole = Cell(ImportField.Salary) is { Length: > 0 } cell ? ImportPay.Read(cell) : null;
            var (low, high) = (ImportPay.Read(Cell(ImportField.SalaryMin)), ImportPay.Read(Cell(ImportField.SalaryMax)));
            (job.SalaryMin, job.SalaryMax) = (low?.Min ?? whole?.Min, high?.Max ?? whole?.Max);
            job.SalaryCurrency = Cell(ImportField.Currency) is { Length: 3 } code && code.All(char.IsAsciiLetter) ? code.ToUpperInvariant() : (low ?? high ?? whole)?.Currency ?? job.SalaryCurrency;
            job.SalaryPeriod = (low ?? high ?? whole)?.Period ?? job.SalaryPeriod;
            if (job.SalaryMin > job.SalaryMax)
            {
                problems.Add(text["Import.Swapped", job.SalaryMin!, job.SalaryMax!]);
            }

            // "competitive" is no figure, but it is not lost
            if (whole is null && Cell(ImportField.Salary) is { Length: > 0 } words)
            {
                kept.Add($"{text["Pay"]}: {words}");
            }
        }
    }

    private static WorkMode? Mode(string words) => words.ToLowerInvariant() switch
    {
        "yes" or "true" or "y" or "x" or "1" => WorkMode.Remote,
        _ => StatedValues.Mode(words) is { } mode ? Enum.Parse<WorkMode>(mode.ToString()) : null,
    };

    private static string Short(string value) => value.Length <= MaxShown ? value : value[..MaxShown] + "…";
}

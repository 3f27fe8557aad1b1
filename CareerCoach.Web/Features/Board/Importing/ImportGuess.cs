using System.Text.RegularExpressions;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;

namespace CareerCoach.Web.Features.Board.Importing;

/// <summary>Guesses how a file of jobs is to be read: what its columns hold, and what its words for a status mean. The names are those of own spreadsheets and of the exports of Huntr, Teal and others.</summary>
public static partial class ImportGuess
{
    private const int Sampled = 50, MostStatuses = 40, LongText = 200;

    // one name a column, spelled without spaces and signs; the first field that has it wins
    private static readonly (ImportField Field, string[] Names)[] Headers =
    [
        (ImportField.Company, ["company", "companyname", "employer", "organization", "organisation", "firm", "unternehmen", "firma", "arbeitgeber", "entreprise", "empresa"]),
        (ImportField.Title, ["title", "jobtitle", "position", "jobposition", "role", "roletitle", "positiontitle", "job", "jobname", "name", "positionname", "stelle", "stellenbezeichnung", "poste", "puesto"]),
        (ImportField.Status, ["status", "stage", "list", "listname", "applicationstatus", "currentstatus", "jobstatus", "column", "state", "phase", "currentstage", "boardlist", "statut", "estado"]),
        (ImportField.Location, ["location", "joblocation", "city", "place", "ort", "standort", "lieu", "office", "ubicacion"]),
        (ImportField.Link, ["url", "link", "joburl", "joblink", "postingurl", "jobpostingurl", "postinglink", "website", "applicationlink", "applicationurl", "listing", "jobposting", "joblistingurl", "listingurl", "stellenanzeige"]),
        (ImportField.SalaryMin, ["minsalary", "salarymin", "minimumsalary", "salaryfrom", "lowsalary", "minpay", "salarylow"]),
        (ImportField.SalaryMax, ["maxsalary", "salarymax", "maximumsalary", "salaryto", "highsalary", "maxpay", "salaryhigh"]),
        (ImportField.Currency, ["currency", "salarycurrency", "wahrung"]),
        (ImportField.Salary, ["salary", "salaryrange", "pay", "compensation", "payrange", "comp", "estimatedsalary", "gehalt", "salaire", "expectedsalary", "annualsalary", "rate"]),
        (ImportField.AppliedOn, ["dateapplied", "applieddate", "appliedon", "applicationdate", "applied", "appliedat", "dateofapplication", "dateapplication", "applydate", "beworbenam", "bewerbungsdatum"]),
        (ImportField.SavedOn, ["datesaved", "saveddate", "savedon", "dateadded", "addeddate", "createddate", "createdat", "datecreated", "added", "saved", "dateadd", "date", "datum", "created", "createdon"]),
        (ImportField.PostedOn, ["dateposted", "posteddate", "postedon", "posteddateon", "postdate", "jobposteddate", "publishedon", "listed"]),
        (ImportField.Deadline, ["deadline", "applicationdeadline", "closingdate", "duedate", "applyby", "closes", "expires", "deadlinedate", "frist", "bewerbungsfrist"]),
        (ImportField.WorkMode, ["workmode", "remote", "workplace", "workplacetype", "onsiteremote", "remoteonsite", "worktype", "locationtype", "workarrangement", "arbeitsort"]),
        (ImportField.JobType, ["jobtype", "employmenttype", "type", "contracttype", "positiontype", "roletype", "employment"]),
        (ImportField.Source, ["source", "platform", "jobboard", "wherefound", "foundon", "channel", "site", "board", "jobsource", "quelle", "howfound"]),
        (ImportField.Tags, ["tags", "labels", "keywords", "categories", "category"]),
        (ImportField.Posting, ["description", "jobdescription", "posting", "jobdetails", "postingtext", "details", "stellenbeschreibung"]),
        (ImportField.Notes, ["notes", "note", "comments", "comment", "remarks", "notizen", "bemerkung", "remarques"]),
    ];

    private static readonly (JobStatus Status, string Words)[] Statuses =
    [
        (JobStatus.Withdrawn, "withdr|declined (?:the )?offer|offer declined|i declined|not interested|no longer|cancel|dropped|skipped|zurückgezogen|abgesagt von mir|retir"),
        (JobStatus.Accepted, "accept|hired|signed|started|zusage|angenommen"),
        (JobStatus.OfferReceived, "offer|negotiat|angebot|oferta"),
        (JobStatus.Rejected, "reject|not selected|declined|denied|turned down|unsuccessful|closed|failed|absage|abgelehnt|refus|filled|^no$"),
        (JobStatus.InterviewCompleted, "interviewed|interviews? (?:completed|done|finished)|after interview|post.?interview|final decision|awaiting decision"),
        (JobStatus.InterviewScheduled, "interview|screen|phone|onsite|on-site|technical|assessment|take.?home|gespräch|call|in process|in progress|entretien|entrevista|test"),
        (JobStatus.Interested, "wish|bookmark|saved?$|interest|to.?apply|want to|not (?:yet )?applied|applying|research|open$|backlog|lead|draft|to.?do|new$|shortlist|favou?rite|considering|offen|interessant|preparing|in preparation|planned"),
        (JobStatus.Applied, "appl|submitted|sent|no (?:response|reply|answer)|ghost|review|pending|wait|await|beworben|bewerbung|postul|referred|follow"),
    ];

    /// <summary>A plan for the file as far as the file itself tells.</summary>
    public static ImportPlan Of(CsvTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Cells.Count == 0)
        {
            return new() { Delimiter = table.Delimiter };
        }

        var columns = new ImportField[table.Width];
        var taken = new HashSet<ImportField>();
        foreach (var (field, names) in Headers)
        {
            // the better name first: "job title" before "name"
            var column = names.SelectMany(name => Enumerable.Range(0, table.Width).Where(c => columns[c] == default && Plain(table[0, c]) == name)).Select(c => (int?)c).FirstOrDefault();
            if (column is { } at && taken.Add(field))
            {
                columns[at] = field;
            }
        }

        var hasHeader = taken.Count > 0 || Enumerable.Range(0, table.Width).All(c => table[0, c].Length is > 0 and < 40 && !Address().IsMatch(table[0, c]) && !table[0, c].Any(char.IsAsciiDigit));
        var first = hasHeader ? 1 : 0;
        for (var c = 0; c < table.Width; c++)
        {
            if (columns[c] == default)
            {
                columns[c] = ByValues(table, c, first, taken);
            }
        }

        var plan = new ImportPlan { Delimiter = table.Delimiter, HasHeader = hasHeader, Columns = columns };
        return WithWords(plan, table);
    }

    /// <summary>The plan with a meaning, or the question for one, for every word of its status column, and the order of days as far as the file tells; what the person has said stays.</summary>
    public static ImportPlan WithWords(ImportPlan plan, CsvTable table)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(table);
        var first = plan.HasHeader ? 1 : 0;
        var words = Column(plan, ImportField.Status) is { } column
            ? Enumerable.Range(first, Math.Max(0, table.Cells.Count - first)).Select(row => table[row, column].ToLowerInvariant()).Where(word => word.Length > 0).Distinct().Take(MostStatuses).ToList() : [];
        var days = ImportDays.Order(Enumerable.Range(0, table.Width).Where(c => c < plan.Columns.Count && IsDay(plan.Columns[c]))
            .SelectMany(c => Enumerable.Range(first, Math.Max(0, table.Cells.Count - first)).Select(row => table[row, c])));
        return plan with
        {
            Statuses = words.ToDictionary(word => word, word => plan.Statuses.TryGetValue(word, out var said) && said is not null ? said : Status(word)),
            Days = days ?? plan.Days,
        };
    }

    /// <summary>The status that a word of other trackers and spreadsheets stands for; null when it is none that we know.</summary>
    public static JobStatus? Status(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        foreach (var (status, words) in Statuses)
        {
            if (Regex.IsMatch(word, words, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
            {
                return status;
            }
        }

        return null;
    }

    /// <summary>True for a column of days.</summary>
    public static bool IsDay(ImportField field) => field is ImportField.SavedOn or ImportField.AppliedOn or ImportField.PostedOn or ImportField.Deadline;

    /// <summary>True for a heading that says no more than that notes stand below.</summary>
    public static bool IsNotes(string header)
    {
        ArgumentNullException.ThrowIfNull(header);
        return Headers.Single(h => h.Field == ImportField.Notes).Names.Contains(Plain(header));
    }

    /// <summary>The column that holds the field; null when none does.</summary>
    public static int? Column(ImportPlan plan, ImportField field)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var at = plan.Columns.ToList().IndexOf(field);
        return at < 0 ? null : at;
    }

    // a column whose name says nothing: what is in it tells, and what tells nothing is kept in the notes
    private static ImportField ByValues(CsvTable table, int column, int first, HashSet<ImportField> taken)
    {
        var values = Enumerable.Range(first, Math.Max(0, Math.Min(Sampled, table.Cells.Count - first))).Select(row => table[row, column]).Where(v => v.Length > 0).ToList();
        if (values.Count == 0)
        {
            return ImportField.LeaveOut;
        }

        var field = values.TrueForAll(v => Address().IsMatch(v)) ? ImportField.Link
            : values.TrueForAll(v => v.Length > LongText) ? ImportField.Posting
            : ImportField.Notes;
        return field == ImportField.Notes || taken.Add(field) ? field : ImportField.Notes;
    }

    private static string Plain(string header) => NotLetter().Replace(header.ToLowerInvariant().Replace('ä', 'a').Replace('é', 'e').Replace('ó', 'o'), "");

    [GeneratedRegex(@"[^\p{L}]+")]
    private static partial Regex NotLetter();

    [GeneratedRegex("^https?://", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}

using CareerCoach.Web.Features.Board.Adding;
using CareerCoach.Web.Platform.Tracking;

namespace CareerCoach.Web.Features.Board.Importing;

/// <summary>Finds rows that likely repeat a job on the board, or one further up in the file.</summary>
public sealed class ImportTwins
{
    // closer than when one job is added: "Engineer, Platform" and "Engineer, Payments" are two in a list of one's own
    private const double SameTitle = 0.99;

    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> titles = new(StringComparer.Ordinal);

    /// <summary>Takes in a job that is there already.</summary>
    public void Add(string title, string company, string? url)
    {
        if (PostingLikeness.Link(url) is { } link)
        {
            links.TryAdd(link, $"{title}, {company}");
        }

        var employer = EmployerName.Plain(company);
        if (!titles.TryGetValue(employer, out var known))
        {
            titles.Add(employer, known = []);
        }

        known.Add(title);
    }

    /// <summary>The rows with their twins; each good row counts as there for those below it.</summary>
    public IReadOnlyList<ImportRow> Mark(IReadOnlyList<ImportRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var marked = new List<ImportRow>(rows.Count);
        foreach (var row in rows)
        {
            var twin = row.Problem is null ? Twin(row.Job) : null;
            if (row.Problem is null && twin is null)
            {
                Add(row.Job.Title, row.Job.Company, row.Job.JobUrl);
            }

            marked.Add(row with { Twin = twin });
        }

        return marked;
    }

    private string? Twin(NewJob job)
    {
        var link = PostingLikeness.Link(job.JobUrl);
        return link is not null && links.TryGetValue(link, out var same) ? same
            : titles.TryGetValue(EmployerName.Plain(job.Company), out var known) && known.Find(title => IsSame(title, job.Title)) is { } alike ? $"{alike}, {job.Company}" : null;
    }

    private static bool IsSame(string title, string other) =>
        title.Equals(other, StringComparison.OrdinalIgnoreCase) || PostingLikeness.Titles(title, other) >= SameTitle;
}

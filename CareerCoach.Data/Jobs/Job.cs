using CareerCoach.Data.Documents;
using CareerCoach.Data.Interviews;
using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;
using NpgsqlTypes;

namespace CareerCoach.Data.Jobs;

/// <summary>A job that somebody may want. Its moves are in <c>Job.Moves.cs</c>.</summary>
public sealed partial class Job : EditedRow, ITrashable
{
    public string Title { get; set; } = "";
    public string Company { get; set; } = "";
    public string? CompanyUrl { get; set; }
    public string? Location { get; set; }
    public WorkMode WorkMode { get; set; } = WorkMode.Onsite;
    public JobType JobType { get; set; }
    public int? SalaryMin { get; set; }
    public int? SalaryMax { get; set; }
    /// <summary>ISO 4217.</summary>
    public string? SalaryCurrency { get; set; } = "USD";
    public SalaryPeriod SalaryPeriod { get; set; } = SalaryPeriod.Year;
    public string? JobUrl { get; set; }
    /// <summary>The posting as the person keeps it; what was captured stays in <see cref="PostingText"/>.</summary>
    public string? JobDescription { get; set; }
    public string[] Requirements { get; set; } = [];
    public string[] Responsibilities { get; set; } = [];
    public string[] Benefits { get; set; } = [];
    public JobStatus Status { get; private set; }
    public string? Source { get; set; }
    public string? ReferralName { get; set; }
    public DateOnly? PostedDate { get; set; }
    public DateOnly? ApplicationDeadline { get; set; }
    public DateTimeOffset SavedAt { get; set; }
    public DateTimeOffset? AppliedAt { get; private set; }
    /// <summary>0 to 100; null until analysed against a resume.</summary>
    public double? MatchScore { get; set; }
    public JobInsights? AiAnalysis { get; set; }
    public string? Notes { get; set; }

    /// <summary>Place within its column: see <see cref="Rank"/>.</summary>
    public string Position { get; set; } = "";
    /// <summary>The person's own column; null for the default column of the status.</summary>
    public Guid? BoardColumnId { get; private set; }
    public string[] Tags { get; set; } = [];
    public DateTimeOffset? ArchivedAt { get; set; }
    /// <summary>The posting as it was when saved; postings vanish.</summary>
    public string? PostingText { get; set; }
    public string? PostingHtml { get; set; }
    public string? PostingSourceUrl { get; set; }
    public DateTimeOffset? PostingCapturedAt { get; set; }
    /// <summary>Names of fields that were read from the posting and not yet confirmed by the person, such as <c>salaryMin</c>.</summary>
    public string[] ReadFields { get; set; } = [];
    public DateTimeOffset? DeletedAt { get; set; }

    /// <summary>Title, company, place, posting and notes, kept by PostgreSQL: see <see cref="JobSearch"/>.</summary>
    public NpgsqlTsVector SearchVector { get; private set; } = null!;

    public BoardColumn? BoardColumn { get; private set; }
    public JobAnalysis? Analysis { get; set; }
    public List<Application> Applications { get; } = [];
    public List<Interview> Interviews { get; } = [];
    public List<Document> Documents { get; } = [];
    public List<StatusChange> StatusChanges { get; } = [];
    public List<Contact> Contacts { get; } = [];
    public List<Offer> Offers { get; } = [];
    public List<MatchScore> MatchScores { get; } = [];
    public List<ResumeAnalysis> ResumeAnalyses { get; } = [];
}

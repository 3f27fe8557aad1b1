using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;
using CareerCoach.Web.Intelligence.Rules.Matching;
using CareerCoach.Web.Intelligence.Rules.Postings;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;
using SalaryPeriod = CareerCoach.Web.Intelligence.Rules.Postings.SalaryPeriod;

namespace CareerCoach.Web.Intelligence.Analyses;

/// <summary>Analyses a person's job by rules and stores the result: one analysis a job, the new one replaces the old one in one save.</summary>
public sealed class JobAnalysisWriter(CareerCoachContexts contexts, UserEvents events, TimeProvider clock)
{
    private const int MostCompared = 500;

    /// <summary>Analyses the job and matches it with <paramref name="resumeId"/>, or with the primary resume when null. Does nothing when the job has no posting. Running it twice does no harm.</summary>
    public async Task WriteAsync(Guid userId, Guid jobId, Guid? resumeId = null)
    {
        await AnalysisSaves.RepeatAsync(() => WriteOnceAsync(userId, jobId, resumeId));
        await events.PublishAsync(userId, new JobSaved(jobId));
    }

    private async Task WriteOnceAsync(Guid userId, Guid jobId, Guid? resumeId)
    {
        await using var db = contexts.For(userId);
        var job = await db.Jobs.Include(j => j.Analysis).SingleOrDefaultAsync(j => j.Id == jobId);
        if ((string.IsNullOrEmpty(job?.JobDescription) ? job?.PostingText : job.JobDescription) is not { Length: > 0 } posting)
        {
            return;
        }

        var resume = await ResumeAsync(db, resumeId);
        var profile = await db.UserProfiles.AsNoTracking().Select(p => new PayWish(p.DesiredSalaryMin, p.DesiredSalaryMax)).SingleOrDefaultAsync();
        var now = clock.GetUtcNow();
        var reading = PostingReader.Read(new PostingInput(posting, null, job!.Title, job.Company, job.Location));
        var input = new JobAnalysisInput(reading, resume?.ParsedData, profile, await SimilarAsync(db, job), DateOnly.FromDateTime(now.UtcDateTime));
        var result = JobAnalyzer.Analyze(input);

        var row = job.Analysis ?? db.Add(new JobAnalysis { JobId = jobId }).Entity;
        JobAnalysisMapping.Fill(row, result, resume);
        row.AnalysisMetadata = new AnalysisMetadata { EngineVersion = JobAnalyzer.Version };
        var score = result.Match?.Overall;
        if (resume is not null && score is not null && job.MatchScore != score)
        {
            db.Add(new MatchScore { JobId = jobId, ResumeId = resume.Id, Score = score.Value });
        }

        job.MatchScore = score ?? job.MatchScore;
        job.AiAnalysis = new JobInsights
        {
            RoleLevel = row.RoleLevel,
            MissingSkills = [.. row.Requirements.Where(r => r is { Kind: RequirementKind.Required, Status: RequirementStatus.Missing }).Select(r => r.Requirement)],
            RedFlags = row.RedFlags.Length,
        };
        await db.SaveChangesAsync();
    }

    private static Task<Resume?> ResumeAsync(CareerCoachDbContext db, Guid? resumeId) =>
        db.Resumes.AsNoTracking().Where(r => r.ParsedData != null && (resumeId == null ? r.IsPrimary : r.Id == resumeId)).FirstOrDefaultAsync();

    /// <summary>Pay of the person's other postings in the same place whose title shares most of its words with this one.</summary>
    private static async Task<IReadOnlyList<SavedPay>> SimilarAsync(CareerCoachDbContext db, Job job)
    {
        var others = await db.Jobs.Where(j => j.Id != job.Id && j.SalaryMin != null && j.SalaryCurrency != null).OrderByDescending(j => j.SavedAt).Take(MostCompared)
            .Select(j => new { j.Title, j.Location, j.WorkMode, j.SalaryMin, j.SalaryMax, j.SalaryCurrency, j.SalaryPeriod }).ToListAsync();
        return [.. others.Where(o => TitleFit.AreClose(job.Title, o.Title) && PlaceFit.AreClose(Place(job.Location, job.WorkMode), Place(o.Location, o.WorkMode))).Select(o =>
        {
            var yearly = SalaryInsight.Yearly(Enum.Parse<SalaryPeriod>(o.SalaryPeriod.ToString()));
            return new SavedPay(o.SalaryMin!.Value * yearly, (o.SalaryMax ?? o.SalaryMin).Value * yearly, o.SalaryCurrency!);
        })];
    }

    private static WorkPlace Place(string? location, Data.Jobs.WorkMode mode) => new(location, mode == Data.Jobs.WorkMode.Remote);
}

using CareerCoach.Data.Coaching;
using CareerCoach.Data.Resumes;
using CareerCoach.Web.Intelligence.Models;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Intelligence.Analyses.Wording;

/// <summary>A person asks a model for words to an analysis, sees how it goes, and stops it. The scores are never asked for.</summary>
public sealed class WordingService(UserDb userDb, CurrentUser user, UserEvents events, WordingInputs inputs, ModelGateway models, IBackgroundJobClient jobs, IStringLocalizer<ModelText> failures)
{
    /// <summary>How it stands.</summary>
    public async Task<WordingView> FindAsync(WordingTarget target, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(target);
        await using var db = userDb.Open();
        var row = await Rows(db, target).AsNoTracking().SingleOrDefaultAsync(cancellation);
        var whyNot = await models.WhyNotAsync(user.Id, TaskOf(target), cancellation);
        var stale = whyNot is null && row is { Words: not null, State: ProcessingState.Done or ProcessingState.Failed } && (await inputs.LoadAsync(user.Id, target, cancellation))?.Key != row.InputSha256;
        return new(row?.State, row?.Reason, row?.Received ?? 0, row?.Words, stale, whyNot is null, whyNot is null or ModelFailure.NotConfigured ? null : failures[$"Failure.{whyNot}"].Value);
    }

    /// <summary>Has the model asked in the background, unless it is at it, or has answered the very same already: that costs no call.</summary>
    /// <exception cref="UserErrorException">There is no model to ask, or no such analysis.</exception>
    public async Task AskAsync(WordingTarget target, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (await models.WhyNotAsync(user.Id, TaskOf(target), cancellation) is { } whyNot)
        {
            throw new UserErrorException(failures[$"Failure.{whyNot}"]);
        }

        if (await inputs.LoadAsync(user.Id, target, cancellation) is not { } input)
        {
            return;
        }

        await using var db = userDb.Open();
        var row = await Rows(db, target).SingleOrDefaultAsync(cancellation);
        if (row?.State is ProcessingState.Queued or ProcessingState.Running || (row is { State: ProcessingState.Done, Words: not null } && row.InputSha256 == input.Key))
        {
            return;
        }

        row ??= db.Add(new AnalysisWording { ResumeAnalysisId = target.ResumeAnalysisId, JobAnalysisId = target.JobAnalysisId }).Entity;
        (row.State, row.Reason, row.Received, row.StopAsked) = (ProcessingState.Queued, null, 0, false);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            return; // another tab asked at the same moment
        }

        jobs.Enqueue<WordingWorker>(w => w.RunAsync(user.Id, row.Id, CancellationToken.None));
        await events.PublishAsync(user.Id, new WordingChanged(target.Id));
    }

    /// <summary>Ends a run: what stood before stays.</summary>
    public async Task StopAsync(WordingTarget target, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        await Rows(db, target).Where(w => w.State == ProcessingState.Queued || w.State == ProcessingState.Running).ExecuteUpdateAsync(s => s.SetProperty(w => w.StopAsked, true), cancellation);
        await events.PublishAsync(user.Id, new WordingChanged(target.Id));
    }

    private static IQueryable<AnalysisWording> Rows(Data.CareerCoachDbContext db, WordingTarget target) =>
        db.AnalysisWordings.Where(w => w.ResumeAnalysisId == target.ResumeAnalysisId && w.JobAnalysisId == target.JobAnalysisId);

    private static string TaskOf(WordingTarget target) => target.ResumeAnalysisId is null ? ModelTask.JobAnalysis : ModelTask.ResumeAnalysis;
}

using System.Security.Cryptography;
using System.Text.Json;
using CareerCoach.Data;
using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;
using CareerCoach.Web.Intelligence.Analyses;
using CareerCoach.Web.Intelligence.Rules.Analysis;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Resumes;

/// <summary>What became of an accepted suggestion.</summary>
/// <param name="ResumeId">The new version.</param>
/// <param name="Before">Overall score of the version before; null where it had none.</param>
/// <param name="After">Overall score of the new version.</param>
public sealed record AcceptedEdit(Guid ResumeId, int Version, int? Before, int? After);

/// <summary>Accepts and declines suggestions one by one. Accepting makes a new version and leaves the old one as it was.</summary>
public sealed class ResumeSuggestions(UserDb userDb, CurrentUser user, UserEvents events, IFileStore files, ResumeAnalysisWriter analysis, TimeProvider clock, IStringLocalizer<ResumesText> text)
{
    private const int LongestText = 1000, LongestSkill = 80, MostDeclined = 500;
    private static readonly JsonSerializerOptions Indented = new(JsonColumns.Options) { WriteIndented = true };

    /// <summary>Writes the wording into a new version and scores that.</summary>
    /// <param name="resumeId">The version that the suggestion was made for; it must be the newest.</param>
    /// <param name="edit">What is changed; <see cref="ResumeEdit.After"/> as the person wants it.</param>
    /// <param name="target">What the page holds the resume against.</param>
    /// <param name="cancellation">Ends the work before it is saved.</param>
    /// <exception cref="UserErrorException">Something is left to fill in, the text was changed elsewhere, or the resume is gone.</exception>
    public Task<AcceptedEdit> AcceptAsync(Guid resumeId, ResumeEdit edit, ResumeTarget target, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(edit);
        var after = edit.After.Replace("\0", "", StringComparison.Ordinal).Trim();
        if (after.Length is 0 or > LongestText || Gaps.In(after).Count > 0)
        {
            throw new UserErrorException(text["Error.Gaps", LongestText]);
        }

        return SaveAsync(resumeId, edit with { After = after }, r => ResumeEdits.Replace(r, edit.Path, edit.Before, after), target, cancellation);
    }

    /// <summary>Adds a keyword to the skills, which the person says is true of them, and scores that.</summary>
    /// <exception cref="UserErrorException">It stands there already, or the resume is gone or was changed elsewhere.</exception>
    public Task<AcceptedEdit> AddSkillAsync(Guid resumeId, string skill, ResumeTarget target, CancellationToken cancellation)
    {
        var name = skill.Trim();
        return name.Length is 0 or > LongestSkill ? throw new UserErrorException(text["Error.Gaps", LongestSkill])
            : SaveAsync(resumeId, new ResumeEdit("skills", "", name, "overall.keywords"), r => ResumeEdits.AddSkill(r, name), target, cancellation);
    }

    /// <summary>Takes an accepted suggestion back: its version goes to the trash, and the one before it is the newest again.</summary>
    /// <returns>The version before.</returns>
    /// <exception cref="UserErrorException">It is not the newest version any more, or none that came about so.</exception>
    public async Task<Guid> UndoAsync(Guid resumeId, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var resume = await db.Resumes.SingleOrDefaultAsync(r => r.Id == resumeId, cancellation);
        if (resume is not { Edit: not null, PreviousVersionId: { } previous } || await db.Resumes.AnyAsync(r => r.ChainId == resume.ChainId && r.Version > resume.Version, cancellation))
        {
            throw new UserErrorException(text["Error.NotNewest"]);
        }

        if (resume.IsPrimary)
        {
            await db.MakePrimaryAsync(previous, cancellation);
            await db.Entry(resume).ReloadAsync(cancellation);
        }

        resume.DeletedAt = clock.GetUtcNow();
        await db.SaveChangesAsync(cancellation);
        await events.PublishAsync(user.Id, new ResumeChanged(previous));
        return previous;
    }

    /// <summary>Hides a suggestion until the words that it is about change, in this and all later versions; or shows it again.</summary>
    public async Task DeclineAsync(Guid resumeId, string suggestionId, bool declined, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var resume = await db.Resumes.SingleOrDefaultAsync(r => r.Id == resumeId, cancellation) ?? throw new UserErrorException(text["Error.Gone"]);
        var others = resume.DeclinedSuggestions.Where(d => d != suggestionId);
        resume.DeclinedSuggestions = declined ? [.. others.TakeLast(MostDeclined - 1), suggestionId] : [.. others];
        await db.SaveChangesAsync(cancellation);
        await events.PublishAsync(user.Id, new ResumeChanged(resumeId));
    }

    private async Task<AcceptedEdit> SaveAsync(Guid resumeId, ResumeEdit edit, Func<EditableResume, EditableResume?> apply, ResumeTarget target, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var old = await db.Resumes.AsNoTracking().SingleOrDefaultAsync(r => r.Id == resumeId, cancellation);
        if (old is not { ParsedData: { } data, RawText: { } words })
        {
            throw new UserErrorException(text["Error.Gone"]);
        }

        var newest = await db.Resumes.WithTrash().Where(r => r.ChainId == old.ChainId).GroupBy(_ => 1).Select(g => new { Any = g.Max(r => r.Version), Shown = g.Max(r => r.DeletedAt == null ? r.Version : 0) }).SingleAsync(cancellation);
        if (newest.Shown != old.Version || apply(new EditableResume(data, words, old.Sources)) is not { } edited)
        {
            throw new UserErrorException(text["Error.NotNewest"]);
        }

        var added = await AddAsync(db, old, edited, edit, newest.Any + 1, cancellation);
        if (old.IsPrimary)
        {
            await db.MakePrimaryAsync(added.Id, cancellation);
        }

        await analysis.WriteAsync(user.Id, added.Id, target.JobId is null ? target : new ResumeTarget(), cancellation);
        if (target.JobId is not null)
        {
            await analysis.WriteAsync(user.Id, added.Id, target, cancellation);
        }

        var scores = await db.ResumeAnalyses.Where(a => (a.ResumeId == old.Id || a.ResumeId == added.Id) && a.JobId == target.JobId).ToDictionaryAsync(a => a.ResumeId, a => (int?)a.OverallScore, cancellation);
        await events.PublishAsync(user.Id, new ResumeChanged(added.Id));
        return new(added.Id, added.Version, scores.GetValueOrDefault(old.Id), scores.GetValueOrDefault(added.Id));
    }

    // every version has a file of its own: here the data, as JSON Resume
    private async Task<Resume> AddAsync(CareerCoachDbContext db, Resume old, EditableResume edited, ResumeEdit edit, int version, CancellationToken cancellation)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(edited.Data, Indented);
        using var content = new MemoryStream(bytes);
        var key = await files.SaveAsync(user.Id, content, cancellation);
        var resume = new Resume
        {
            Title = old.Title,
            FileName = Path.ChangeExtension(old.FileName, ".json"),
            FileUrl = key,
            FileSize = bytes.Length,
            MimeType = "application/json",
            ContentSha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            ChainId = old.ChainId,
            PreviousVersionId = old.Id,
            Version = version,
            State = ProcessingState.Done,
            ParsedData = edited.Data,
            RawText = edited.Text,
            Sources = edited.Sources,
            Traits = old.Traits,
            Pages = old.Pages,
            Edit = edit,
            DeclinedSuggestions = old.DeclinedSuggestions,
        };
        db.Add(resume);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return resume;
        }
        catch (Exception e)
        {
            await files.DeleteAsync(key, CancellationToken.None); // no file without its row
            throw e is DbUpdateException ? new UserErrorException(text["Error.NotNewest"]) : e;
        }
    }
}

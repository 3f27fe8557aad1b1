using CareerCoach.Data;
using CareerCoach.Data.Profiles;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Profile;

/// <summary>The entries of a profile: experience, education, skills, certificates.</summary>
public sealed class ProfileEntries(UserDb userDb, CurrentUser user, UserEvents events, IStringLocalizer<ProfileText> text)
{
    /// <summary>Saves a new or changed job.</summary>
    public Task SaveAsync(Experience entry, CancellationToken cancellation) => SaveAsync(entry, p => p.Experiences, entry.Company, entry.StartDate, entry.EndDate, cancellation);

    /// <summary>Saves a new or changed education.</summary>
    public Task SaveAsync(Education entry, CancellationToken cancellation) => SaveAsync(entry, p => p.Educations, entry.Institution, entry.StartDate, entry.EndDate, cancellation);

    /// <summary>Saves a new or changed skill.</summary>
    public Task SaveAsync(Skill entry, CancellationToken cancellation) => SaveAsync(entry, p => p.Skills, entry.Name, null, null, cancellation);

    /// <summary>Saves a new or changed certificate.</summary>
    public Task SaveAsync(Certification entry, CancellationToken cancellation) => SaveAsync(entry, p => p.Certifications, entry.Name, entry.IssueDate, entry.ExpiryDate, cancellation);

    /// <summary>Deletes an entry; returns what puts it back.</summary>
    public async Task<Func<Task>> DeleteAsync<TEntry>(TEntry entry, Func<UserProfile, List<TEntry>> list, CancellationToken cancellation) where TEntry : EditedRow
    {
        await using var db = userDb.Open();
        await db.Set<TEntry>().Where(e => e.Id == entry.Id).ExecuteDeleteAsync(cancellation);
        await events.PublishAsync(user.Id, new ProfileChanged());
        return async () =>
        {
            await using var again = userDb.Open();
            again.Entry(entry).State = EntityState.Detached;
            entry.Id = Guid.Empty;
            list(await again.ProfileAsync(CancellationToken.None)).Add(entry);
            await again.SaveChangesAsync();
            await events.PublishAsync(user.Id, new ProfileChanged());
        };
    }

    private async Task SaveAsync<TEntry>(TEntry entry, Func<UserProfile, List<TEntry>> list, string name, DateOnly? start, DateOnly? end, CancellationToken cancellation) where TEntry : EditedRow
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new UserErrorException(text["Error.Name"]);
        }

        if (end < start)
        {
            throw new UserErrorException(text["Error.Dates"]);
        }

        await using var db = userDb.Open();
        if (entry.Id == Guid.Empty)
        {
            list(await db.ProfileAsync(cancellation)).Add(entry);
        }
        else
        {
            db.Update(entry);
        }

        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw new UserErrorException(text["Error.Changed"], e);
        }

        await events.PublishAsync(user.Id, new ProfileChanged());
    }
}

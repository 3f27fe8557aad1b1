using System.Linq.Expressions;
using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Editing;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Platform.Tracking;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Contacts;

/// <summary>The people that somebody meets in a search: found, written down, followed up, thrown away.</summary>
public sealed class ContactsService(UserDb userDb, UserEvents events, CurrentUser user, UserTime time, TimeProvider clock, IStringLocalizer<ContactsText> text)
{
    /// <summary>Rows of one screen.</summary>
    public const int PageSize = 30;

    private const int LongestShort = 500, LongestText = 2_000_000, MostOfJob = 100;

    /// <summary>People with all the words in name, role, company or notes; those with the nearest next step first, then by name. Two queries.</summary>
    /// <param name="words">Empty finds all.</param>
    /// <param name="due">Only people whose next step is due today or before.</param>
    /// <param name="skip">Rows before this screen.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<ContactPage> ListAsync(string? words, bool due, int skip, CancellationToken cancellation)
    {
        var today = time.Today;
        await using var db = userDb.Open();
        var found = db.Contacts.Where(c => !due || c.NextStepOn <= today);
        foreach (var word in (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8))
        {
            var pattern = $"%{EmployerName.Escape(word)}%";
            found = found.Where(c => EF.Functions.ILike(c.Name, pattern, EmployerName.EscapeSign) || EF.Functions.ILike(c.Role ?? "", pattern, EmployerName.EscapeSign) || EF.Functions.ILike(c.Company ?? "", pattern, EmployerName.EscapeSign)
                || EF.Functions.ILike(c.Email ?? "", pattern, EmployerName.EscapeSign) || EF.Functions.ILike(c.Notes ?? "", pattern, EmployerName.EscapeSign));
        }

        var rows = await found.OrderBy(c => c.NextStepOn == null).ThenBy(c => c.NextStepOn).ThenBy(c => c.Name).ThenBy(c => c.Id).Select(Row).Skip(skip).Take(PageSize).ToListAsync(cancellation);
        return new(rows, await found.CountAsync(cancellation));
    }

    /// <summary>How many next steps are due today or before.</summary>
    public async Task<int> DueAsync(CancellationToken cancellation)
    {
        var today = time.Today;
        await using var db = userDb.Open();
        return await db.Contacts.CountAsync(c => c.NextStepOn <= today, cancellation);
    }

    /// <summary>The people of a job. Two queries.</summary>
    public async Task<JobContacts> OfJobAsync(Guid jobId, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var company = await db.Jobs.Where(j => j.Id == jobId).Select(j => j.Company).FirstOrDefaultAsync(cancellation) ?? "";
        var (plain, start) = (EmployerName.Plain(company), EmployerName.Start(company));
        var rows = await db.Contacts.Where(c => c.JobId == jobId || (plain != "" && EF.Functions.ILike(c.Company ?? "", start, EmployerName.EscapeSign))).OrderBy(c => c.Name).ThenBy(c => c.Id).Select(Row).Take(MostOfJob).ToListAsync(cancellation);
        return new([.. rows.Where(r => r.JobId == jobId)], [.. rows.Where(r => r.JobId != jobId && EmployerName.Plain(r.Company ?? "") == plain)]);
    }

    /// <summary>What is written about a person; null when there is none of this id.</summary>
    public async Task<ContactFields?> FindAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return await db.Contacts.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, cancellation) is { } row ? FieldSet.Of<ContactFields>(row) : null;
    }

    /// <summary>Writes a new person down; of a job, its company comes along. Returns the row's id.</summary>
    /// <exception cref="UserErrorException">The name is empty or too long, or the job is gone.</exception>
    public async Task<Guid> AddAsync(string name, Guid? jobId, CancellationToken cancellation)
    {
        Check(new ContactFields { Name = name });
        await using var db = userDb.Open();
        var company = jobId is null ? null : await db.Jobs.Where(j => j.Id == jobId).Select(j => j.Company).FirstOrDefaultAsync(cancellation) ?? throw new UserErrorException(text["Error.NoJob"]);
        var contact = new Contact { Name = name.Replace("\0", "", StringComparison.Ordinal).Trim(), JobId = jobId, Company = company };
        db.Contacts.Add(contact);
        await db.SaveChangesAsync(cancellation);
        await events.PublishAsync(user.Id, new ContactChanged(contact.Id, jobId));
        return contact.Id;
    }

    /// <summary>Saves what was changed in place; what another tab changed is not overwritten but told.</summary>
    /// <exception cref="UserErrorException">A field makes no sense, or the row is gone.</exception>
    public async Task<SaveResult<ContactFields>> SaveAsync(Guid id, ContactFields before, ContactFields after, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(after);
        Check(after);
        Guid? job = null;
        var result = await userDb.SaveFieldsAsync(db => db.Contacts.FirstOrDefaultAsync(c => c.Id == id, cancellation), before, after, text["Error.Gone"], (row, _) => job = row.JobId, cancellation);
        await events.PublishAsync(user.Id, new ContactChanged(id, job));
        return result;
    }

    /// <summary>Marks the next step as done today: it becomes the last contact.</summary>
    /// <returns>What was written before, for undoing by <see cref="SaveAsync"/>.</returns>
    /// <exception cref="UserErrorException">The row is gone.</exception>
    public async Task<(ContactFields Before, ContactFields After)> DoneAsync(Guid id, CancellationToken cancellation)
    {
        var before = await FindAsync(id, cancellation) ?? throw new UserErrorException(text["Error.Gone"]);
        var after = before with { LastContactAt = clock.GetUtcNow(), NextStep = null, NextStepOn = null };
        var saved = await SaveAsync(id, before, after, cancellation);
        return (before, saved.Now);
    }

    /// <summary>Puts a person into the trash.</summary>
    public Task DeleteAsync(Guid id, CancellationToken cancellation) => SetDeletedAsync(id, clock.GetUtcNow(), cancellation);

    /// <summary>Takes them out of the trash again.</summary>
    public Task RestoreAsync(Guid id, CancellationToken cancellation) => SetDeletedAsync(id, null, cancellation);

    private static readonly Expression<Func<Contact, ContactRow>> Row = c => new ContactRow(c.Id, c.Name, c.Role, c.Company, c.Channel, c.LastContactAt, c.NextStep, c.NextStepOn,
        c.Job == null ? null : c.JobId, c.Job == null ? null : c.Job.Title + " · " + c.Job.Company);

    private async Task SetDeletedAsync(Guid id, DateTimeOffset? when, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var row = await db.Contacts.WithTrash().FirstOrDefaultAsync(c => c.Id == id, cancellation) ?? throw new UserErrorException(text["Error.Gone"]);
        var now = clock.GetUtcNow();
        await db.Contacts.WithTrash().Where(c => c.Id == id).ExecuteUpdateAsync(s => s.SetProperty(c => c.DeletedAt, when).SetProperty(c => c.UpdatedAt, now), cancellation);
        await events.PublishAsync(user.Id, new ContactChanged(id, row.JobId));
    }

    private void Check(ContactFields fields)
    {
        if (string.IsNullOrWhiteSpace(fields.Name))
        {
            throw new UserErrorException(text["Error.Name"]);
        }

        if (new[] { fields.Name, fields.Company, fields.Role, fields.Channel, fields.Email, fields.Phone, fields.Url, fields.NextStep }.Any(v => v?.Length > LongestShort) || fields.Notes?.Length > LongestText)
        {
            throw new UserErrorException(text["Error.TooLong", LongestShort]);
        }

        if (!string.IsNullOrWhiteSpace(fields.Email) && (!System.Net.Mail.MailAddress.TryCreate(fields.Email.Trim(), out var mail) || mail.Address != fields.Email.Trim()))
        {
            throw new UserErrorException(text["Error.Email", fields.Email]);
        }

        if (fields.LastContactAt > clock.GetUtcNow().AddDays(1))
        {
            throw new UserErrorException(text["Error.Future"]);
        }
    }
}

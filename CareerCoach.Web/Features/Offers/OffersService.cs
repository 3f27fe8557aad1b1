using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Editing;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Offers;

/// <summary>Offers of a job: written down, edited in place, thrown away.</summary>
public sealed class OffersService(UserDb userDb, UserEvents events, CurrentUser user, TimeProvider clock, IStringLocalizer<OffersText> text)
{
    private const int MostOfJob = 20, LongestText = 2_000_000;
    private const decimal MostMoney = 1_000_000_000_000, MostHours = 168, MostPercent = 1000;

    /// <summary>The offers of a job, newest first.</summary>
    public async Task<IReadOnlyList<OfferItem>> OfJobAsync(Guid jobId, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var rows = await db.Offers.AsNoTracking().Where(o => o.JobId == jobId).OrderByDescending(o => o.CreatedAt).ThenByDescending(o => o.Id).Take(MostOfJob).ToListAsync(cancellation);
        return [.. rows.Select(o => new OfferItem(o.Id, FieldSet.Of<OfferFields>(o)))];
    }

    /// <summary>Begins an offer of a job, received today, in the currency of its posting. Returns the row's id.</summary>
    /// <exception cref="UserErrorException">The job is gone.</exception>
    public async Task<Guid> AddAsync(Guid jobId, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var job = await db.Jobs.Where(j => j.Id == jobId).Select(j => new { j.SalaryCurrency, j.SalaryPeriod }).FirstOrDefaultAsync(cancellation) ?? throw new UserErrorException(text["Error.NoJob"]);
        var offer = new Offer { JobId = jobId, ReceivedAt = clock.GetUtcNow(), Period = job.SalaryPeriod, Currency = IsCurrency(job.SalaryCurrency) ? job.SalaryCurrency! : "USD" };
        db.Offers.Add(offer);
        await db.SaveChangesAsync(cancellation);
        await events.PublishAsync(user.Id, new OfferChanged(offer.Id, jobId));
        return offer.Id;
    }

    /// <summary>Saves what was changed in place; what another tab changed is not overwritten but told.</summary>
    /// <exception cref="UserErrorException">A figure makes no sense, or the offer is gone.</exception>
    public async Task<SaveResult<OfferFields>> SaveAsync(Guid id, OfferFields before, OfferFields after, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(after);
        Check(after);
        var job = Guid.Empty;
        var result = await userDb.SaveFieldsAsync(db => db.Offers.FirstOrDefaultAsync(o => o.Id == id, cancellation), before, after, text["Error.Gone"], (row, _) => job = row.JobId, cancellation);
        await events.PublishAsync(user.Id, new OfferChanged(id, job));
        return result;
    }

    /// <summary>Puts an offer into the trash.</summary>
    public Task DeleteAsync(Guid id, CancellationToken cancellation) => SetDeletedAsync(id, clock.GetUtcNow(), cancellation);

    /// <summary>Takes it out of the trash again.</summary>
    public Task RestoreAsync(Guid id, CancellationToken cancellation) => SetDeletedAsync(id, null, cancellation);

    internal static bool IsCurrency(string? code) => code is { Length: 3 } && code.All(char.IsAsciiLetterUpper);

    private async Task SetDeletedAsync(Guid id, DateTimeOffset? when, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var row = await db.Offers.WithTrash().FirstOrDefaultAsync(o => o.Id == id, cancellation) ?? throw new UserErrorException(text["Error.Gone"]);
        row.DeletedAt = when;
        await db.SaveChangesAsync(cancellation);
        await events.PublishAsync(user.Id, new OfferChanged(id, row.JobId));
    }

    private void Check(OfferFields fields)
    {
        decimal?[] money = [fields.BaseSalary, fields.Bonus, fields.SigningBonus, fields.EquityPerYear, fields.BenefitsPerYear];
        if (money.Any(m => m is < 0 or > MostMoney) || fields.BonusPercent is < 0 or > MostPercent || fields.HoursPerWeek is <= 0 or > MostHours || fields.VacationDays is < 0 or > 366)
        {
            throw new UserErrorException(text["Error.Figure"]);
        }

        if (!IsCurrency(fields.Currency))
        {
            throw new UserErrorException(text["Error.Currency", fields.Currency]);
        }

        if (fields.Deadline < fields.ReceivedAt?.AddDays(-1))
        {
            throw new UserErrorException(text["Error.Dates"]);
        }

        if (new[] { fields.Equity, fields.Notes, fields.NegotiationNotes, string.Concat(fields.Benefits) }.Any(t => t?.Length > LongestText))
        {
            throw new UserErrorException(text["Error.TooLong"]);
        }
    }
}

using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Data.Users;
using CareerCoach.Web.Intelligence.Rules.Offers;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Editing;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Offers;

/// <summary>Offers beside each other: per year, in one currency, by the person's own rates.</summary>
public sealed class OfferComparisonService(UserDb userDb, UserEvents events, CurrentUser user, IStringLocalizer<OffersText> text)
{
    private const int Most = 24;
    private const decimal MostRate = 10_000_000;
    private static readonly JobStatus[] ClosedOnes = [JobStatus.Rejected, JobStatus.Withdrawn];

    /// <summary>The newest 24 offers, those of rejected, withdrawn and archived jobs only when asked for. Four queries.</summary>
    public async Task<OfferComparison> CompareAsync(bool withClosed, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var closed = await db.Offers.CountAsync(o => ClosedOnes.Contains(o.Job.Status) || o.Job.ArchivedAt != null, cancellation);
        var rows = await db.Offers.AsNoTracking().Include(o => o.Job).Where(o => withClosed || (!ClosedOnes.Contains(o.Job.Status) && o.Job.ArchivedAt == null))
            .OrderByDescending(o => o.CreatedAt).ThenByDescending(o => o.Id).Take(Most).ToListAsync(cancellation);
        var rates = await db.UserSettings.Select(s => s.Currencies).FirstOrDefaultAsync(cancellation) ?? new();
        var wish = await db.UserProfiles.Where(p => p.DesiredSalaryMin != null || p.DesiredSalaryMax != null)
            .Select(p => new { p.DesiredSalaryMin, p.DesiredSalaryMax, p.DesiredSalaryCurrency, p.DesiredSalaryPeriod }).FirstOrDefaultAsync(cancellation);

        var currency = rates.Base ?? rows.GroupBy(o => o.Currency).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstOrDefault() ?? wish?.DesiredSalaryCurrency ?? "USD";
        var counted = rows.ConvertAll(o => OfferMath.Count(TermsOf(o), Rate(rates, o.Currency, currency)));
        var wished = wish is null ? null : CountWish(wish.DesiredSalaryMin, wish.DesiredSalaryMax, wish.DesiredSalaryCurrency ?? currency, wish.DesiredSalaryPeriod, rates, currency);
        var (best, least) = (counted.Max(c => c.Total), wished?.Min ?? wished?.Max);
        var needed = rows.Select(o => o.Currency).Append(wished?.Currency ?? currency).Where(c => c != currency).Distinct().Order().ToDictionary(c => c, c => Rate(rates, c, currency));
        return new(currency, needed,
            [.. rows.Zip(counted, (o, c) => new ComparedOffer(o.Id, o.JobId, o.Job.Title, o.Job.Company, o.Job.Status, FieldSet.Of<OfferFields>(o), c, c.Total - best, c.Figures[OfferPart.Base].Amount - least))],
            wished, closed);
    }

    /// <summary>Keeps the currency that is compared in.</summary>
    /// <exception cref="UserErrorException">It is no currency.</exception>
    public Task SetCurrencyAsync(string currency, CancellationToken cancellation)
    {
        var code = (currency ?? "").Trim().ToUpperInvariant();
        return OffersService.IsCurrency(code) ? ChangeAsync(c => c with { Base = code }, cancellation) : throw new UserErrorException(text["Error.Currency", code]);
    }

    /// <summary>Keeps a rate as typed: how much of <paramref name="to"/> one unit of <paramref name="from"/> is; null forgets it.</summary>
    /// <exception cref="UserErrorException">The rate is not a positive number.</exception>
    public Task SetRateAsync(string from, string to, decimal? rate, CancellationToken cancellation)
    {
        if (rate is <= 0 or > MostRate)
        {
            throw new UserErrorException(text["Error.Rate"]);
        }

        return ChangeAsync(c =>
        {
            var kept = new Dictionary<string, decimal>(c.Rates);
            kept.Remove($"{from}/{to}");
            if (rate is { } typed)
            {
                kept[$"{from}/{to}"] = typed;
            }

            return c with { Base = to, Rates = kept };
        }, cancellation);
    }

    private async Task ChangeAsync(Func<CurrencyRates, CurrencyRates> change, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var settings = await db.UserSettings.FirstOrDefaultAsync(cancellation);
        if (settings is null)
        {
            db.UserSettings.Add(settings = new UserSettings());
        }

        settings.Currencies = change(settings.Currencies);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException e)
        {
            throw new UserErrorException(text["Error.Busy"], e);
        }

        await events.PublishAsync(user.Id, new OfferChanged(Guid.Empty, Guid.Empty));
    }

    private static decimal? Rate(CurrencyRates rates, string from, string to) => from == to ? 1 : rates.Rates.TryGetValue($"{from}/{to}", out var typed) ? typed : null;

    private static CountedWish CountWish(int? min, int? max, string own, SalaryPeriod period, CurrencyRates rates, string currency)
    {
        var rate = Rate(rates, own, currency);
        var (least, why, with) = OfferMath.Yearly(min, PeriodOf(period), null);
        var (most, whyMost, withMost) = OfferMath.Yearly(max, PeriodOf(period), null);
        return new(least * rate, most * rate, own, why ?? whyMost, why is null ? withMost : with, rate is null);
    }

    private static OfferTerms TermsOf(Offer o) => new(o.Currency, o.BaseSalary, PeriodOf(o.Period), o.HoursPerWeek, o.Bonus, o.BonusPercent, o.EquityPerYear, o.BenefitsPerYear, o.SigningBonus);

    private static Intelligence.Rules.Postings.SalaryPeriod PeriodOf(SalaryPeriod period) => Enum.Parse<Intelligence.Rules.Postings.SalaryPeriod>(period.ToString());
}

using CareerCoach.Data.Jobs;
using CareerCoach.Data.Profiles;
using CareerCoach.Tests.Features.Board;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Offers;
using CareerCoach.Web.Platform;
using Xunit;

namespace CareerCoach.Tests.Features.Offers;

public sealed class OffersServiceTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private OffersService Offers => AdasServices.Get<OffersService>();

    private OfferComparisonService Comparisons => AdasServices.Get<OfferComparisonService>();

    [Fact]
    public async Task Offers_are_compared_per_year_in_one_currency_by_typed_rates_alone()
    {
        var jobs = await AddJobsAsync(2, JobStatus.OfferReceived);
        await WishAsync(4000, "EUR", SalaryPeriod.Month);
        var euros = await AddAsync(jobs[0], f => f with { Currency = "EUR", BaseSalary = 4500, Period = SalaryPeriod.Month, BonusPercent = 10 });
        var dollars = await AddAsync(jobs[1], f => f with { Currency = "USD", BaseSalary = 70_000, Bonus = 2000, BenefitsPerYear = 1000 });
        await Comparisons.SetCurrencyAsync("eur", Stop);

        var without = await Comparisons.CompareAsync(false, Stop);
        Assert.Equal((null, (decimal?)0), (Of(without, dollars).Counted.Total, Of(without, euros).ToBest));
        Assert.Null(without.Rates["USD"]);

        await Comparisons.SetRateAsync("USD", "EUR", 0.8m, Stop);
        var with = await Comparisons.CompareAsync(false, Stop);
        Assert.Equal(((decimal?)59_400, (decimal?)58_400), (Of(with, euros).Counted.Total, Of(with, dollars).Counted.Total));
        Assert.Equal(((decimal?)0, (decimal?)-1000), (Of(with, euros).ToBest, Of(with, dollars).ToBest));
        Assert.Equal(((decimal?)48_000, (decimal?)6_000, (decimal?)8_000), (with.Wish!.Min, Of(with, euros).ToWish, Of(with, dollars).ToWish));

        await Comparisons.SetCurrencyAsync("USD", Stop); // no rate was typed for this direction, and none is made up
        Assert.Null(Of(await Comparisons.CompareAsync(false, Stop), euros).Counted.Total);
        await Comparisons.SetCurrencyAsync("EUR", Stop);
        Assert.Equal(0.8m, (await Comparisons.CompareAsync(false, Stop)).Rates["USD"]); // what was typed is kept
    }

    [Fact]
    public async Task Offers_of_closed_jobs_are_left_out_until_asked_for()
    {
        var open = await AddAsync((await AddJobsAsync(1, JobStatus.OfferReceived))[0], f => f);
        await AddAsync((await AddJobsAsync(1, JobStatus.Rejected))[0], f => f);
        var comparison = await Comparisons.CompareAsync(false, Stop);
        Assert.Equal((open, 1), (Assert.Single(comparison.Offers).Id, comparison.Closed));
        Assert.Equal(2, (await Comparisons.CompareAsync(true, Stop)).Offers.Count);
    }

    [Fact]
    public async Task Another_person_sees_and_changes_no_offer_and_no_rate()
    {
        var job = (await AddJobsAsync(1))[0];
        var id = await AddAsync(job, f => f with { BaseSalary = 1 });
        await Comparisons.SetRateAsync("USD", "EUR", 0.5m, Stop);
        var (offers, comparisons) = (BobsServices.Get<OffersService>(), BobsServices.Get<OfferComparisonService>());
        Assert.Empty(await offers.OfJobAsync(job, Stop));
        Assert.Empty((await comparisons.CompareAsync(true, Stop)).Offers);
        await Assert.ThrowsAsync<UserErrorException>(() => offers.AddAsync(job, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => offers.SaveAsync(id, new(), new() { BaseSalary = 9 }, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => offers.DeleteAsync(id, Stop));
        await comparisons.SetRateAsync("USD", "EUR", 0.9m, Stop);
        Assert.Equal("EUR", (await Comparisons.CompareAsync(false, Stop)).Currency);
        Assert.Equal(0.5m, (await Comparisons.CompareAsync(false, Stop)).Rates["USD"]);
    }

    [Fact]
    public async Task Figures_that_make_no_sense_are_told_and_not_saved()
    {
        var job = (await AddJobsAsync(1))[0];
        var id = await AddAsync(job, f => f with { BaseSalary = 50_000 });
        var loaded = (await Offers.OfJobAsync(job, Stop))[0].Fields;
        OfferFields[] wrong =
        [
            loaded with { BaseSalary = -1 }, loaded with { Bonus = -5 }, loaded with { BonusPercent = -1 }, loaded with { HoursPerWeek = 0 }, loaded with { HoursPerWeek = 300 }, loaded with { VacationDays = -3 },
            loaded with { Currency = "€" }, loaded with { Currency = "" }, loaded with { BaseSalary = decimal.MaxValue }, loaded with { Deadline = loaded.ReceivedAt!.Value.AddDays(-30) },
        ];
        foreach (var fields in wrong)
        {
            Assert.EndsWith(".", (await Assert.ThrowsAsync<UserErrorException>(() => Offers.SaveAsync(id, loaded, fields, Stop))).Message, StringComparison.Ordinal);
        }

        Assert.Equal(50_000, (await Offers.OfJobAsync(job, Stop))[0].Fields.BaseSalary);
        await Assert.ThrowsAsync<UserErrorException>(() => Comparisons.SetRateAsync("USD", "EUR", 0, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => Comparisons.SetRateAsync("USD", "EUR", -1, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => Comparisons.SetCurrencyAsync("euros", Stop));
    }

    [Fact]
    public async Task Two_tabs_overwrite_nothing()
    {
        var job = (await AddJobsAsync(1))[0];
        var id = await AddAsync(job, f => f);
        var loaded = (await Offers.OfJobAsync(job, Stop))[0].Fields;
        await Offers.SaveAsync(id, loaded, loaded with { BaseSalary = 1 }, Stop);
        var second = await Offers.SaveAsync(id, loaded, loaded with { BaseSalary = 2, Notes = "x" }, Stop);
        Assert.Equal(["BaseSalary"], second.Conflicts);
        Assert.Equal(((decimal?)1, "x"), (second.Now.BaseSalary, second.Now.Notes));
    }

    [Fact]
    public async Task A_deleted_offer_comes_back_with_undo()
    {
        var job = (await AddJobsAsync(1))[0];
        var id = await AddAsync(job, f => f);
        await Offers.DeleteAsync(id, Stop);
        Assert.Empty(await Offers.OfJobAsync(job, Stop));
        await Offers.RestoreAsync(id, Stop);
        Assert.Single(await Offers.OfJobAsync(job, Stop));
    }

    private static ComparedOffer Of(OfferComparison comparison, Guid id) => comparison.Offers.Single(o => o.Id == id);

    private async Task<Guid> AddAsync(Guid job, Func<OfferFields, OfferFields> edit)
    {
        var id = await Offers.AddAsync(job, Stop);
        var loaded = (await Offers.OfJobAsync(job, Stop)).Single(o => o.Id == id).Fields;
        await Offers.SaveAsync(id, loaded, edit(loaded), Stop);
        return id;
    }

    private async Task WishAsync(int min, string currency, SalaryPeriod period)
    {
        await using var db = Contexts.For(Ada);
        db.Add(new UserProfile { DesiredSalaryMin = min, DesiredSalaryCurrency = currency, DesiredSalaryPeriod = period });
        await db.SaveChangesAsync(Stop);
    }
}

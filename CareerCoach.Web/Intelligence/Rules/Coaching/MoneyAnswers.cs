using System.Globalization;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>The basics of negotiating pay, with the person's own figures and no others.</summary>
internal static class MoneyAnswers
{
    public static CoachReply Salary(CoachAsk ask)
    {
        var (facts, texts) = (ask.Facts, ask.Texts);
        var job = JobFinder.Find(facts, ask.Text) is [var one] ? one : null;
        var lines = new List<string>();
        if (facts.DesiredSalary is { } wish)
        {
            lines.Add(texts["Salary.Wish", Amount(wish, facts.DesiredCurrency, "YEAR")]);
        }

        if (job is not null && Pay(job) is { } posted)
        {
            lines.Add(texts["Salary.Posted", ask.NameOf(job), posted]);
        }

        if (job?.Offer is { Base: { } offered } offer)
        {
            lines.Add(texts["Salary.Offer", ask.NameOf(job), Amount(offered, offer.Currency, offer.Period)]);
            if (job.SalaryMax is { } max && offer.Currency == job.Currency && (offer.Period ?? "YEAR") == (job.SalaryPeriod ?? "YEAR") && max > offered)
            {
                lines.Add(texts["Salary.Room", Amount(max - offered, offer.Currency, offer.Period)]);
            }
        }

        var others = facts.Jobs.Where(j => j.Id != job?.Id && j is { Stage: JobStage.OfferReceived, Offer.Base: not null })
            .Select(j => texts["Salary.Other", ask.NameOf(j), Amount(j.Offer!.Base!.Value, j.Offer.Currency, j.Offer.Period)]);
        lines.AddRange(others);
        var strengths = facts.Resume is null ? [] : ResumeFacts.Of(facts.Resume).Where(f => f.HasNumber).Take(3).Select(f => Markup.Escape(f.Text)).ToList();
        return ask.Reply(Markup.Paragraphs(
            lines.Count == 0 ? texts["Salary.NoData"] : texts["Salary.Data"] + "\n\n" + Markup.List(lines),
            texts["Salary.Steps"],
            strengths.Count == 0 ? texts["Salary.NoEvidence"] : texts["Salary.Evidence"] + "\n\n" + Markup.List(strengths),
            texts["Salary.Limits"]));
    }

    /// <summary>The posted pay, such as "EUR 50,000 - 60,000 a year"; null where none is stated.</summary>
    public static string? Pay(CoachJob job) => (job.SalaryMin, job.SalaryMax) switch
    {
        (null, null) => null,
        ({ } min, { } max) when min != max => $"{Number(job.Currency, min)} - {max.ToString("#,0.##", CultureInfo.InvariantCulture)}{Period(job.SalaryPeriod)}",
        var (min, max) => Amount(min ?? max!.Value, job.Currency, job.SalaryPeriod),
    };

    private static string Amount(decimal amount, string? currency, string? period) => Number(currency, amount) + Period(period);

    private static string Number(string? currency, decimal amount) => $"{currency} {amount.ToString("#,0.##", CultureInfo.InvariantCulture)}".Trim();

    private static string Period(string? period) => period is null ? "" : " / " + period.ToLowerInvariant();
}

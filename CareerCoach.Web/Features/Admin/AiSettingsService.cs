using CareerCoach.Data;
using CareerCoach.Data.Json;
using CareerCoach.Data.Platform;
using CareerCoach.Web.Intelligence.Models;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Admin;

/// <summary>The set-up of models at run time, for administrators: it wins over the options. Keys go in and never come out.</summary>
public sealed class AiSettingsService(CareerCoachContexts contexts, ModelSettings settings, ModelProbe probe, CurrentUser user, TimeProvider clock, IStringLocalizer<AiSettingsText> text)
{
    private const string ProviderName = "model";

    /// <summary>What is set up now.</summary>
    /// <exception cref="UserErrorException">The person is no administrator; as for all methods here.</exception>
    public async Task<AiSetup> LoadAsync(CancellationToken cancellation)
    {
        RequireAdmin();
        await using var db = contexts.ForSystem();
        var row = await db.AiSettings.AsNoTracking().FirstOrDefaultAsync(cancellation);
        var provider = row is null ? settings.FromOptions() : row.Providers.FirstOrDefault(p => p.Name == row.ActiveProvider) ?? row.Providers.FirstOrDefault();
        return new AiSetup
        {
            IsSaved = row is not null,
            IsOn = row is null ? provider is not null : row.ActiveProvider is not null,
            Kind = provider?.Kind ?? "compatible",
            BaseAddress = provider?.BaseAddress,
            Model = provider?.Model,
            HasKey = provider?.ProtectedKey is not null,
            SummaryModel = provider?.TaskModels.GetValueOrDefault(ModelTask.Summary),
            MockModel = provider?.TaskModels.GetValueOrDefault(ModelTask.MockInterview),
            InputPrice = provider?.InputPrice,
            OutputPrice = provider?.OutputPrice,
            DailyTokens = row?.DailyTokenBudget,
            DailyCost = row?.DailyCostBudget,
        };
    }

    /// <summary>Saves; an empty key keeps the saved one.</summary>
    public async Task SaveAsync(AiSetup setup, CancellationToken cancellation)
    {
        RequireAdmin();
        ArgumentNullException.ThrowIfNull(setup);
        await using var db = contexts.ForSystem();
        var row = await db.AiSettings.FirstOrDefaultAsync(cancellation);
        if (row is null)
        {
            db.AiSettings.Add(row = new AiSettings());
        }

        var old = row.Providers.FirstOrDefault(p => p.Name == ProviderName);
        row.Providers = [.. row.Providers.Where(p => p.Name != ProviderName), Provider(setup, old)];
        row.ActiveProvider = setup.IsOn ? ProviderName : null;
        row.DailyTokenBudget = setup.DailyTokens;
        row.DailyCostBudget = setup.DailyCost;
        db.AuditEvents.Add(Audit("ai-settings-saved"));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Forgets the saved set-up: the options count again.</summary>
    public async Task ForgetAsync(CancellationToken cancellation)
    {
        RequireAdmin();
        await using var db = contexts.ForSystem();
        await db.AiSettings.ExecuteDeleteAsync(cancellation);
        db.AuditEvents.Add(Audit("ai-settings-forgotten"));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Tries what is in the form, with the saved key where none was typed. Nothing is saved.</summary>
    public async Task<ProbeResult> TestAsync(AiSetup setup, CancellationToken cancellation)
    {
        RequireAdmin();
        ArgumentNullException.ThrowIfNull(setup);
        await using var db = contexts.ForSystem();
        var row = await db.AiSettings.AsNoTracking().FirstOrDefaultAsync(cancellation);
        try
        {
            var choice = row is null && string.IsNullOrEmpty(setup.NewKey) && settings.FromOptions() is { } options && options.BaseAddress == setup.BaseAddress && options.Model == setup.Model
                ? await settings.ChooseAsync(ModelTask.Coach, cancellation)
                : settings.Choose(Provider(setup, row?.Providers.FirstOrDefault(p => p.Name == ProviderName)), ModelTask.Coach);
            return await probe.TryAsync(choice, cancellation);
        }
        catch (ModelException problem)
        {
            return new(false, problem.Failure, problem.Message);
        }
    }

    /// <summary>Calls of the last 30 days by task and model, most tokens first; over all people, without their names.</summary>
    public async Task<IReadOnlyList<AiUsageLine>> UsageAsync(CancellationToken cancellation)
    {
        RequireAdmin();
        var since = clock.GetUtcNow().AddDays(-30);
        await using var db = contexts.ForSystem();
        var lines = await db.AiUsages.AcrossUsers().Where(u => u.CreatedAt >= since).GroupBy(u => new { u.Feature, u.Model })
            .Select(g => new AiUsageLine(g.Key.Feature, g.Key.Model, g.Count(), g.Count(u => u.Outcome == AiOutcome.Failed || u.Outcome == AiOutcome.Invalid),
                g.Sum(u => (long)u.InputTokens), g.Sum(u => (long)u.OutputTokens), g.Sum(u => u.Cost), (int)g.Average(u => u.Milliseconds), g.Select(u => u.UserId).Distinct().Count()))
            .ToListAsync(cancellation);
        return [.. lines.OrderByDescending(l => l.InputTokens + l.OutputTokens)];
    }

    private AiProvider Provider(AiSetup setup, AiProvider? old)
    {
        var address = setup.Kind == "openai" || string.IsNullOrWhiteSpace(setup.BaseAddress) ? null : setup.BaseAddress.Trim();
        if (setup.Kind != "openai" && (address is null || !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")))
        {
            throw new UserErrorException(text["Error.Address"]);
        }

        if (string.IsNullOrWhiteSpace(setup.Model))
        {
            throw new UserErrorException(text["Error.Model"]);
        }

        // a saved key goes only where it was entered for: another address needs its own
        var keep = old is not null && old.BaseAddress == address && !setup.RemoveKey ? old.ProtectedKey : null;
        return new AiProvider
        {
            Name = ProviderName,
            Kind = setup.Kind,
            BaseAddress = address,
            Model = setup.Model.Trim(),
            ProtectedKey = string.IsNullOrWhiteSpace(setup.NewKey) ? keep : settings.Protect(setup.NewKey.Trim()),
            TaskModels = new[] { (Task: ModelTask.Summary, Model: setup.SummaryModel), (Task: ModelTask.MockInterview, Model: setup.MockModel) }
                .Where(t => !string.IsNullOrWhiteSpace(t.Model)).ToDictionary(t => t.Task, t => t.Model!.Trim()),
            InputPrice = setup.InputPrice,
            OutputPrice = setup.OutputPrice,
        };
    }

    private AuditEvent Audit(string what) => new() { UserId = user.Id, ActorId = user.Id, Action = what };

    private void RequireAdmin()
    {
        if (!user.IsAdmin)
        {
            throw new UserErrorException(text["Error.NotAdmin"]);
        }
    }
}

using System.Security.Cryptography;
using CareerCoach.Data;
using CareerCoach.Data.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Intelligence.Models;

/// <summary>Which model is used: the administrator's row where there is one, else the options.</summary>
public sealed class ModelSettings(CareerCoachContexts contexts, AiOptions options, IDataProtectionProvider protection, IStringLocalizer<ModelText> text)
{
    private readonly IDataProtector keys = protection.CreateProtector("CareerCoach.AiKeys");

    /// <summary>The model for a task; null when none is set up and the built-in engine works alone.</summary>
    /// <exception cref="ModelException">The saved key can't be read any more.</exception>
    public async Task<ModelChoice?> ChooseAsync(string task, CancellationToken cancellation)
    {
        await using var db = contexts.ForSystem();
        var row = await db.AiSettings.AsNoTracking().SingleOrDefaultAsync(cancellation);
        if (row is null)
        {
            return FromOptions(task);
        }

        return row.Providers.FirstOrDefault(p => p.Name == row.ActiveProvider) is { } provider
            ? Choose(provider, task, row.DailyTokenBudget, row.DailyCostBudget) : null;
    }

    /// <summary>The choice that a provider gives, for instance to test it before it is saved.</summary>
    /// <exception cref="ModelException">The saved key can't be read any more.</exception>
    public ModelChoice? Choose(AiProvider provider, string task, int? dailyTokens = null, decimal? dailyCost = null)
    {
        ArgumentNullException.ThrowIfNull(provider);
        var model = provider.TaskModels.GetValueOrDefault(task) is { Length: > 0 } own ? own : provider.Model;
        return string.IsNullOrWhiteSpace(model) ? null : new ModelChoice(provider.Name, model)
        {
            Endpoint = Address(provider.BaseAddress),
            Key = Unprotect(provider.ProtectedKey),
            InputPrice = provider.InputPrice ?? 0,
            OutputPrice = provider.OutputPrice ?? 0,
            DailyTokens = dailyTokens,
            DailyCost = dailyCost,
        };
    }

    /// <summary>A key as it is stored.</summary>
    public string Protect(string key) => keys.Protect(key);

    /// <summary>What the options say, as a provider for the administrator's page; null when they name no model. The key is not in it.</summary>
    public AiProvider? FromOptions() => string.IsNullOrWhiteSpace(options.Model) ? null : new AiProvider
    {
        Name = "options",
        BaseAddress = options.BaseAddress,
        Model = options.Model,
        TaskModels = options.TaskModels,
        InputPrice = options.InputPrice,
        OutputPrice = options.OutputPrice,
    };

    private ModelChoice? FromOptions(string task) =>
        FromOptions() is { } provider && Choose(provider, task, options.DailyTokenBudget, options.DailyCostBudget) is { } choice ? choice with { Key = options.ApiKey } : null;

    private static Uri? Address(string? address) => Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;

    private string? Unprotect(string? key)
    {
        try
        {
            return key is null ? null : keys.Unprotect(key);
        }
        catch (CryptographicException)
        {
            throw new ModelException(ModelFailure.BadKey, text["KeyUnreadable"]);
        }
    }
}

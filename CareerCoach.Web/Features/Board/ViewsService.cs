using System.Globalization;
using CareerCoach.Data;
using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Board;

/// <summary>What the person can filter by.</summary>
/// <param name="Tags">Their tags, by name.</param>
/// <param name="Sources">Where their jobs were found, by name.</param>
/// <param name="Currencies">The currencies of their jobs' pay.</param>
public sealed record FilterChoices(IReadOnlyList<string> Tags, IReadOnlyList<string> Sources, IReadOnlyList<string> Currencies);

/// <summary>A filter kept under a name.</summary>
public sealed record KeptView(Guid Id, string Name, BoardFilter Filter);

/// <summary>The choices of the filter panel and the person's saved views.</summary>
public sealed class ViewsService(UserDb userDb, UserEvents events, CurrentUser user, IStringLocalizer<BoardText> text)
{
    /// <summary>Letters of a view's name at most.</summary>
    public const int LongestName = 60;

    private const int Most = 200, MostViews = 50;

    /// <summary>What can be chosen. Three queries.</summary>
    public async Task<FilterChoices> ChoicesAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var tags = await db.Jobs.SelectMany(j => j.Tags).Distinct().OrderBy(t => t).Take(Most).ToListAsync(cancellation);
        var sources = await db.Jobs.Where(j => j.Source != null).Select(j => j.Source!).Distinct().OrderBy(s => s).Take(Most).ToListAsync(cancellation);
        var currencies = await db.Jobs.Where(j => j.SalaryCurrency != null && (j.SalaryMin != null || j.SalaryMax != null)).Select(j => j.SalaryCurrency!).Distinct().OrderBy(c => c).Take(Most).ToListAsync(cancellation);
        return new(tags, sources, currencies);
    }

    /// <summary>The views, by name. One query.</summary>
    public async Task<IReadOnlyList<KeptView>> ListAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        return await db.SavedViews.OrderBy(v => v.Name).Select(v => new KeptView(v.Id, v.Name, v.Filter)).ToListAsync(cancellation);
    }

    /// <summary>Keeps a filter under a name; the same name is replaced.</summary>
    /// <exception cref="UserErrorException">The name is empty or too long, or there are too many views.</exception>
    public async Task KeepAsync(string? name, BoardFilter filter, CancellationToken cancellation)
    {
        var clean = Check(name);
        await using var db = userDb.Open();
        var view = await db.SavedViews.FirstOrDefaultAsync(v => v.Name == clean, cancellation);
        if (view is null)
        {
            if (await db.SavedViews.CountAsync(cancellation) >= MostViews)
            {
                throw new UserErrorException(text["Error.TooManyViews", MostViews]);
            }

            db.SavedViews.Add(view = new SavedView { Name = clean });
        }

        view.Filter = filter;
        await SaveAsync(db, clean, cancellation);
    }

    /// <summary>Gives a view another name.</summary>
    /// <exception cref="UserErrorException">The name is empty, too long or taken, or the view is gone.</exception>
    public async Task RenameAsync(Guid id, string? name, CancellationToken cancellation)
    {
        var clean = Check(name);
        await using var db = userDb.Open();
        var view = await db.SavedViews.FirstOrDefaultAsync(v => v.Id == id, cancellation) ?? throw new UserErrorException(text["Error.ViewGone"]);
        view.Name = clean;
        await SaveAsync(db, clean, cancellation);
    }

    /// <summary>Forgets a view; the jobs stay.</summary>
    public async Task ForgetAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        await db.SavedViews.Where(v => v.Id == id).ExecuteDeleteAsync(cancellation);
        await events.PublishAsync(user.Id, new SavedViewsChanged());
    }

    private string Check(string? name)
    {
        var clean = new string([.. (name ?? "").Where(c => !char.IsControl(c))]).Trim();
        return clean.Length == 0 ? throw new UserErrorException(text["Error.ViewName"])
            : new StringInfo(clean).LengthInTextElements > LongestName ? throw new UserErrorException(text["Error.ViewLong", LongestName]) : clean;
    }

    // the name is unique: another tab may have been faster
    private async Task SaveAsync(CareerCoachDbContext db, string name, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException e)
        {
            throw new UserErrorException(text["Error.ViewTaken", name], e);
        }

        await events.PublishAsync(user.Id, new SavedViewsChanged());
    }
}

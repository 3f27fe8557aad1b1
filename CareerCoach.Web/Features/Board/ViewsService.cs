using CareerCoach.Data.Jobs;
using CareerCoach.Data.Json;
using CareerCoach.Web.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Board;

/// <summary>What the person can filter by.</summary>
/// <param name="Tags">Their tags, by name.</param>
/// <param name="Sources">Where their jobs were found, by name.</param>
/// <param name="Views">Filters kept under a name.</param>
public sealed record FilterChoices(IReadOnlyList<string> Tags, IReadOnlyList<string> Sources, IReadOnlyList<KeptView> Views);

/// <summary>A filter kept under a name.</summary>
public sealed record KeptView(Guid Id, string Name, BoardFilter Filter);

/// <summary>The choices of the filter panel and the person's saved views.</summary>
public sealed class ViewsService(UserDb userDb, IStringLocalizer<BoardText> text)
{
    private const int Most = 200;

    /// <summary>All choices. Three queries.</summary>
    public async Task<FilterChoices> ChoicesAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var tags = await db.Jobs.SelectMany(j => j.Tags).Distinct().OrderBy(t => t).Take(Most).ToListAsync(cancellation);
        var sources = await db.Jobs.Where(j => j.Source != null).Select(j => j.Source!).Distinct().OrderBy(s => s).Take(Most).ToListAsync(cancellation);
        var views = await db.SavedViews.OrderBy(v => v.Name).Select(v => new KeptView(v.Id, v.Name, v.Filter)).ToListAsync(cancellation);
        return new(tags, sources, views);
    }

    /// <summary>Keeps a filter under a name; the same name is replaced.</summary>
    /// <exception cref="UserErrorException">The name is empty.</exception>
    public async Task KeepAsync(string name, BoardFilter filter, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new UserErrorException(text["Error.ViewName"]);
        }

        var clean = name.Trim();
        await using var db = userDb.Open();
        var view = await db.SavedViews.FirstOrDefaultAsync(v => v.Name == clean, cancellation);
        if (view is null)
        {
            db.SavedViews.Add(view = new SavedView { Name = clean });
        }

        view.Filter = filter;
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Forgets a view; the jobs stay.</summary>
    public async Task ForgetAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        await db.SavedViews.Where(v => v.Id == id).ExecuteDeleteAsync(cancellation);
    }
}

using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Data;

/// <summary>The two doors in the query filters, called by name where code means to pass them.</summary>
public static class QueryExtensions
{
    internal const string Owner = nameof(Owner);
    internal const string Trash = nameof(Trash);

    /// <summary>The query over all people's rows: administration, background jobs and purges only.</summary>
    public static IQueryable<T> AcrossUsers<T>(this IQueryable<T> query) where T : class => query.IgnoreQueryFilters([Owner]);

    /// <summary>The query with rows that lie in the trash included.</summary>
    public static IQueryable<T> WithTrash<T>(this IQueryable<T> query) where T : class => query.IgnoreQueryFilters([Trash]);
}

using System.Globalization;
using CareerCoach.Data.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace CareerCoach.Web.Features.Board;

/// <summary>A filter as the query of an address, so that the way back from a job, a reload and a bookmark find the same jobs.</summary>
public static class FilterAddress
{
    private const int LongestText = 200, MostValues = 40;

    /// <summary>The query that <see cref="Read"/> understands, such as <c>?view=table&amp;status=Applied</c>; empty for a plain board.</summary>
    /// <param name="filter">What is shown.</param>
    /// <param name="page">Page of the table, the first is 0.</param>
    public static string Write(BoardFilter filter, int page = 0)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var pairs = new List<KeyValuePair<string, StringValues>>();
        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                pairs.Add(new(key, value));
            }
        }

        Add("view", filter.Table ? "table" : null);
        Add("q", filter.Text);
        foreach (var (key, values) in new[] { ("status", filter.Statuses), ("mode", filter.WorkModes), ("type", filter.JobTypes), ("tag", filter.Tags), ("source", filter.Sources) })
        {
            pairs.AddRange(values.Select(v => new KeyValuePair<string, StringValues>(key, v)));
        }

        Add("pay", filter.SalaryFrom?.ToString(CultureInfo.InvariantCulture));
        Add("currency", filter.SalaryCurrency);
        Add("saved-from", Iso(filter.SavedFrom));
        Add("saved-to", Iso(filter.SavedTo));
        Add("applied-from", Iso(filter.AppliedFrom));
        Add("applied-to", Iso(filter.AppliedTo));
        Add("due-from", Iso(filter.DeadlineFrom));
        Add("due-to", Iso(filter.DeadlineTo));
        Add("archived", filter.Archived ? "1" : null);
        Add("sort", filter.Sort);
        Add("desc", filter.Descending ? "1" : null);
        Add("page", page > 0 ? (page + 1).ToString(CultureInfo.InvariantCulture) : null);
        return QueryHelpers.AddQueryString("", pairs);
    }

    /// <summary>The filter of an address. What makes no sense is passed over: anybody can type an address.</summary>
    /// <param name="address">The address with its query.</param>
    /// <param name="table">Whether the table is shown where the address does not say.</param>
    public static BoardFilter Read(string address, bool table)
    {
        var query = QueryHelpers.ParseQuery(address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? address[at..].Split('#')[0] : "");
        string? One(string key) => query.TryGetValue(key, out var values) && values.ToString() is { Length: > 0 and <= LongestText } value ? value.Replace("\0", "", StringComparison.Ordinal) : null;
        IReadOnlyList<string> Many(string key) => query.TryGetValue(key, out var values) ? [.. values.OfType<string>().Where(v => v.Length is > 0 and <= LongestText && !v.Contains('\0')).Distinct().Take(MostValues)] : [];
        DateOnly? Day(string key) => DateOnly.TryParseExact(One(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1900 && day.Year < 9000 ? day : null;
        return new()
        {
            Table = One("view") switch { "table" => true, "board" => false, _ => table },
            Text = One("q"),
            Statuses = Many("status"),
            WorkModes = Many("mode"),
            JobTypes = Many("type"),
            Tags = Many("tag"),
            Sources = Many("source"),
            SalaryFrom = int.TryParse(One("pay"), NumberStyles.None, CultureInfo.InvariantCulture, out var pay) ? pay : null,
            SalaryCurrency = One("currency"),
            SavedFrom = Day("saved-from"),
            SavedTo = Day("saved-to"),
            AppliedFrom = Day("applied-from"),
            AppliedTo = Day("applied-to"),
            DeadlineFrom = Day("due-from"),
            DeadlineTo = Day("due-to"),
            Archived = One("archived") is "1",
            Sort = One("sort"),
            Descending = One("desc") is "1",
        };
    }

    /// <summary>The page of the table that an address names, the first is 0; also where it names none.</summary>
    public static int ReadPage(string address) =>
        QueryHelpers.ParseQuery(new Uri(address).Query).TryGetValue("page", out var values) && int.TryParse(values.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(0, page - 1) : 0;

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

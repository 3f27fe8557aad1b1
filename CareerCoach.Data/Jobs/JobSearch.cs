using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Data.Jobs;

/// <summary>Full-text search over a person's jobs.</summary>
public static partial class JobSearch
{
    /// <summary>
    /// Words are kept as they are ('simple': any language, names) and, for title and posting, also by English stem.
    /// PostgreSQL refuses a vector over 1 MB, so only the first part of a long text is searched; the text itself is whole.
    /// </summary>
    internal const string VectorSql = """
        setweight(to_tsvector('simple', left(title || ' ' || company || ' ' || coalesce(location, ''), 4000)), 'A') ||
        setweight(to_tsvector('english', left(title, 2000) || ' ' || left(coalesce(job_description, posting_text, ''), 60000)), 'C') ||
        setweight(to_tsvector('simple', left(coalesce(job_description, posting_text, ''), 60000)), 'C') ||
        setweight(to_tsvector('simple', left(coalesce(notes, ''), 40000)), 'D')
        """;

    /// <summary>Jobs that hold every word of the text: whole, as the beginning of a word, or by English stem. An empty text finds all.</summary>
    public static IQueryable<Job> Matching(this IQueryable<Job> jobs, string? text)
    {
        var words = Word().Matches(text ?? "").Select(m => m.Value).Take(16).ToList();
        if (words.Count == 0)
        {
            return jobs;
        }

        var prefixes = string.Join(" & ", words.Select(w => $"{w}:*"));
        var plain = string.Join(' ', words);
        return jobs.Where(j => j.SearchVector.Matches(EF.Functions.ToTsQuery("simple", prefixes).Or(EF.Functions.PlainToTsQuery("english", plain))));
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Word();
}

using System.Reflection;
using CareerCoach.Data;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Tests.EndToEnd;

/// <summary>The addresses of all pages, found by reflection; a new page is among them by being there.</summary>
internal static class AppPages
{
    private static readonly Dictionary<string, string> Tables = new()
    {
        ["jobs"] = "jobs",
        ["resumes"] = "resumes",
        ["profile"] = "resumes",
        ["goals"] = "career_goals",
        ["interviews"] = "interviews",
        ["mock-interviews"] = "mock_interviews",
        ["assessments"] = "assessments",
        ["coach"] = "conversations",
        ["documents"] = "documents",
    };

    /// <summary>Every page's address, with the id of one of the person's own rows where it needs one (else of none).</summary>
    public static async Task<IReadOnlyList<string>> AllAsync(CareerCoachDbContext db, Guid person)
    {
        var pages = new List<string>();
        foreach (var route in typeof(Program).Assembly.GetTypes().SelectMany(t => t.GetCustomAttributes<RouteAttribute>()).Select(r => r.Template.TrimStart('/')).Order(StringComparer.Ordinal))
        {
            var id = Guid.Empty;
            if (Tables.TryGetValue(route.Split('/')[0], out var table))
            {
#pragma warning disable EF1002 // names of our own tables and an id
                id = await db.Database.SqlQueryRaw<Guid>($"select id as \"Value\" from {table} where user_id = '{person}'").FirstOrDefaultAsync();
#pragma warning restore EF1002
            }

            pages.Add(string.Join('/', route.Split('/').Select(s => !s.StartsWith('{') ? s : s.Contains(":guid", StringComparison.Ordinal) ? id.ToString() : "work-values")));
        }

        return pages;
    }
}

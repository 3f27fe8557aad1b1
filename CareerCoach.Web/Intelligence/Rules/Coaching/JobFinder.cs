using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>Finds the saved jobs that a question speaks of.</summary>
public static class JobFinder
{
    /// <summary>
    /// The jobs named by company or title, those that fit best; else the job in focus; else the only open job; else none.
    /// More than one means that the question does not say which.
    /// </summary>
    public static IReadOnlyList<CoachJob> Find(CoachFacts facts, string text)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var named = Named(facts, text);
        if (named.Count > 0)
        {
            return named;
        }

        var open = facts.Jobs.Where(j => j.IsOpen).ToList();
        return facts.Jobs.FirstOrDefault(j => j.Id == facts.FocusJobId) is { } focus ? [focus] : open is [var only] ? [only] : [];
    }

    /// <summary>The jobs that the text names with the best fit; empty when it names none.</summary>
    public static IReadOnlyList<CoachJob> Named(CoachFacts facts, string text)
    {
        var ranked = Ranked(facts, text);
        return [.. ranked.Where(r => r.Fit == ranked[0].Fit).Select(r => r.Job)];
    }

    /// <summary>Every job that the text names by its company, best fit first (for comparisons).</summary>
    public static IReadOnlyList<CoachJob> AllNamed(CoachFacts facts, string text) => [.. Ranked(facts, text).Where(r => r.Fit >= 3).Select(r => r.Job)];

    private static List<(CoachJob Job, int Fit)> Ranked(CoachFacts facts, string text)
    {
        var words = PlainWords.Split(text);
        var spaced = $" {string.Join(' ', words)} ";
        return [.. facts.Jobs.Select(j => (Job: j, Fit: Fit(j, words, spaced))).Where(r => r.Fit > 0)
            .OrderByDescending(r => r.Fit).ThenByDescending(r => r.Job.IsOpen).ThenBy(r => r.Job.Id)];
    }

    private static int Fit(CoachJob job, IReadOnlyList<string> words, string spaced)
    {
        var company = PlainWords.Split(job.Company);
        var whole = company.Count > 0 && spaced.Contains($" {string.Join(' ', company)} ", StringComparison.Ordinal);
        var companyWords = company.Count(w => w.Length > 2 && !PlainWords.IsStop(w) && !Common.Contains(w) && words.Contains(w));
        var title = PlainWords.Split(job.Title).Where(w => w.Length > 2 && !PlainWords.IsStop(w)).Distinct().ToList();
        var titleWords = title.Count(words.Contains);
        var titleFit = titleWords == 0 ? 0 : titleWords == title.Count ? 2 : companyWords > 0 || titleWords > 1 ? 1 : 0;
        return (whole ? 4 : companyWords > 0 ? 3 : 0) + titleFit;
    }

    private static readonly HashSet<string> Common = ["ltd", "inc", "llc", "gmbh", "plc", "group", "company", "limited", "corp", "co", "services", "service", "job", "jobs", "goal", "score", "offer", "interview", "team", "next", "skills"];
}

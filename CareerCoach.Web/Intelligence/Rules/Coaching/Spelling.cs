using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>Mends typing errors in the words by which a question is understood ("intervew", "salery", "chekclist"); names and other words stay as they are.</summary>
internal static partial class Spelling
{
    private static readonly string[] Known =
    [
        "about", "application", "applications", "applied", "apply", "answer", "board", "calendar", "checklist", "company", "compare", "deadline", "deadlines", "difference", "experience", "explain", "follow", "goal", "goals", "greatest",
        "interview", "interviews", "letter", "match", "missing", "negotiate", "negotiation", "offer", "offers", "prepare", "preparation", "question", "questions", "rejected", "rejection", "resume", "salary", "score", "should", "skill", "skills",
        "strength", "strengths", "suggest", "today", "tomorrow", "upcoming", "weakness", "weaknesses", "what", "which", "why", "yourself",
    ];

    // right words that lie close to a known one
    private static readonly HashSet<string> Right =
        ["batch", "catch", "watch", "patch", "marched", "matches", "matched", "chat", "that", "hat", "when", "who", "way", "whey", "abut", "broad", "store", "scored", "scores", "core", "scope", "skilled", "still", "skull", "better", "latter", "later", "let", "offered", "often", "coal", "goals", "follows", "hollow", "answers", "supply", "applies", "reply", "could", "would", "shoulder", "resumes", "resumed", "presume", "celery", "boards", "strong", "gaols", "letters", "total", "compared", "company's", "prepared", "rejects", "reject", "switch", "with", "whole", "while", "white"];

    /// <summary>The text with known words put right; the same text where none is wrong.</summary>
    public static string Mend(string text) => WordPattern().Replace(text, m => Nearest(m.Value) ?? m.Value);

    private static string? Nearest(string word)
    {
        var lower = word.ToLowerInvariant();
        if (lower.Length < 3 || Array.IndexOf(Known, lower) >= 0 || Right.Contains(lower))
        {
            return null;
        }

        var allowed = lower.Length >= 8 ? 2 : 1;
        // a short word must keep its first letter, or "due" and "hat" would become something else
        return Known.FirstOrDefault(k => k.Length >= 4 && Math.Abs(k.Length - lower.Length) <= allowed && (lower.Length >= 6 || k[0] == lower[0]) && Distance(lower, k) <= allowed);
    }

    // Optimal string alignment: one swap of neighbours counts as one error (Damerau 1964).
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            d[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            d[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }

    [GeneratedRegex(@"\p{L}{3,20}")]
    private static partial Regex WordPattern();
}

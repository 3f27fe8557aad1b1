using System.Text.RegularExpressions;

namespace CareerCoach.Web.Platform.Tracking;

/// <summary>When two names mean the same employer: letters and numbers alone, without "GmbH" and the like.</summary>
public static partial class EmployerName
{
    /// <summary>What <see cref="Escape"/> puts before a sign, to be given to <c>ILike</c>: without it PostgreSQL is told that nothing is escaped.</summary>
    public const string EscapeSign = "\\";

    /// <summary>The name in its plainest form, for comparing, without case, punctuation and legal form: "ACME Foods, Inc." is "acme foods".</summary>
    public static string Plain(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = NotWord().Split(name.ToLowerInvariant()).Where(w => w.Length > 0).ToList();
        return string.Join(' ', words.Where(w => !LegalForm().IsMatch(w)).DefaultIfEmpty(words.FirstOrDefault() ?? ""));
    }

    /// <summary>A pattern for <c>ILIKE</c> that finds all names with the same first word, to be compared by <see cref="Plain"/>.</summary>
    public static string Start(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Escape(name.Trim().Split(' ', 2)[0]) + "%";
    }

    /// <summary>A text as it stands in a pattern for <c>ILIKE</c>.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}]+")]
    private static partial Regex NotWord();

    [GeneratedRegex("^(inc|incorporated|llc|llp|ltd|limited|gmbh|ag|se|kg|mbh|ug|plc|corp|corporation|co|company|bv|nv|sa|sas|sarl|srl|spa|oy|ab|as|aps|pty|the)$")]
    private static partial Regex LegalForm();
}

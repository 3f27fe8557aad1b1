using System.Text;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>Facts as markdown: whatever a posting or resume holds, it stays plain text in an answer.</summary>
public static class Markup
{
    private const string Special = @"\`*_{}[]()<>#+-!|~&";

    /// <summary>One line of text in which every sign of markdown or HTML is escaped; line breaks become spaces, and it is cut after 300 characters.</summary>
    public static string Escape(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var escaped = new StringBuilder(line.Length + 8);
        var isCut = line.Length > 300;
        foreach (var c in isCut ? line[..(char.IsHighSurrogate(line[299]) ? 299 : 300)] : line)
        {
            if (NeedsEscape(c, escaped))
            {
                escaped.Append('\\');
            }

            escaped.Append(c == ':' && escaped is [.., 'p' or 's' or 'P' or 'S'] ? "&#58;" : c.ToString());
        }

        return isCut ? escaped.Append('…').ToString() : escaped.ToString();
    }

    /// <summary>Lines as a bullet list.</summary>
    public static string List(IEnumerable<string> lines) => string.Join('\n', lines.Select(l => "- " + l));

    /// <summary>Paragraphs with an empty line between; empty ones are left out.</summary>
    public static string Paragraphs(params IEnumerable<string?> parts) => string.Join("\n\n", parts.Where(p => !string.IsNullOrWhiteSpace(p)));

    // A hyphen or plus inside a word ("C++", "full-time") is harmless; at the start of a line it would open a list.
    private static bool NeedsEscape(char c, StringBuilder before) => c is '-' or '+' or '#' or '&' ? before.Length == 0 || c == '&' : Special.Contains(c);
}

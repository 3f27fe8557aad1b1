namespace CareerCoach.Web.Features.Coach.Parts;

/// <summary>Takes whole sentences of a growing text for screen readers, so that none is read word by word.</summary>
public static class LiveSentences
{
    /// <summary>The whole sentences after <paramref name="from"/> and where the next ones begin.</summary>
    public static (string Sentences, int Next) Take(string text, int from)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = text.Length - 2; i >= from; i--)
        {
            if (text[i] == '\n' || (text[i] is '.' or '!' or '?' or ':' && char.IsWhiteSpace(text[i + 1])))
            {
                return (Plain(text[from..(i + 1)]), i + 1);
            }
        }

        return ("", from);
    }

    /// <summary>The text without the marks of Markdown.</summary>
    public static string Plain(string markdown) => markdown.Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal).Replace("#", "", StringComparison.Ordinal).Trim();
}

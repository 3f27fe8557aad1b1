namespace CareerCoach.Web.Features.Coach.Parts;

/// <summary>Parts Markdown at blank lines outside fenced code: while a text grows only its last block changes, so only that is rendered anew.</summary>
public static class MarkdownBlocks
{
    /// <summary>The blocks; joined they are the text.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<string> blocks = [];
        var (start, fenced) = (0, false);
        for (var line = 0; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end + 1;
            var content = text.AsSpan(line, end - line).Trim();
            fenced ^= content.StartsWith("```", StringComparison.Ordinal);
            if (content.IsEmpty && !fenced && line > start)
            {
                blocks.Add(text[start..end]);
                start = end;
            }

            line = end;
        }

        if (start < text.Length)
        {
            blocks.Add(text[start..]);
        }

        return blocks;
    }
}

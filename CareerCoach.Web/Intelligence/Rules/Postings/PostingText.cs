using System.Text;
using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>What a part of a posting is about.</summary>
internal enum PostingPart { Opening, Company, Role, Duties, Required, Preferred, Benefits, Legal, Apply }

/// <summary>A line of a posting and the part it stands in. Offsets are without bullet and white space.</summary>
internal sealed record PostingLine(int Start, int End, bool IsBullet, bool IsHeading, PostingPart Part);

/// <summary>A sentence inside a line.</summary>
internal readonly record struct PostingSentence(int Start, int End, PostingPart Part, bool IsBullet)
{
    public int Length => End - Start;
}

/// <summary>A posting cut into lines, parts and sentences; every offset counts in <see cref="Text"/>.</summary>
internal sealed partial class PostingText
{
    /// <summary>Longest text that is read, in UTF-16 units: twenty times the longest posting met; what follows is kept out.</summary>
    public const int MaxLength = 200_000;

    private const int MaxSentence = 1_200;

    private PostingText(string text, IReadOnlyList<PostingLine> lines, IReadOnlyList<PostingSentence> sentences)
    {
        Text = text;
        Lines = lines;
        Sentences = sentences;
    }

    public string Text { get; }

    public IReadOnlyList<PostingLine> Lines { get; }

    public IReadOnlyList<PostingSentence> Sentences { get; }

    /// <summary>Line feeds only, no control characters, no runs of spaces' worth of junk; the same text for the same input.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(Math.Min(text.Length, MaxLength));
        for (var i = 0; i < text.Length && clean.Length < MaxLength; i++)
        {
            var character = text[i];
            if (character == '\r')
            {
                character = '\n';
                i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            }

            clean.Append(character switch
            {
                '\n' => '\n',
                '\t' or '\u00a0' or '\u2007' or '\u202f' => ' ',
                '\u2028' or '\u2029' or '\u0085' or '\v' or '\f' => '\n',
                '\u200b' or '\ufeff' or '\u00ad' => ' ',
                _ when char.IsControl(character) => ' ',
                _ => character,
            });
        }

        if (clean.Length > 0 && char.IsHighSurrogate(clean[^1]))
        {
            clean.Length--;
        }

        return Mended().Replace(clean.ToString(), match => "." + match.Groups["n"].Value);
    }

    /// <summary>Cuts clean text into lines, parts and sentences.</summary>
    public static PostingText Read(string text)
    {
        var cuts = PostingHeadings.InLine(text);
        var lines = new List<PostingLine>();
        var sentences = new List<PostingSentence>();
        var part = PostingPart.Opening;
        var next = 0;
        var position = 0;
        while (position <= text.Length)
        {
            var end = text.IndexOf('\n', position);
            end = end < 0 ? text.Length : end;
            var (start, last, bullet) = Trim(text, position, end);
            if (start < last)
            {
                var heading = PostingHeadings.Of(text.AsSpan(start, last - start), bullet);
                if (heading is { } whole)
                {
                    part = whole;
                    lines.Add(new PostingLine(start, last, bullet, true, part));
                }
                else
                {
                    // A heading may stand inside the line, where the source lost its line breaks.
                    var from = start;
                    while (next < cuts.Count && cuts[next].Start < last)
                    {
                        var cut = cuts[next++];
                        if (cut.Start < from)
                        {
                            continue;
                        }

                        AddLine(text, from, cut.Start, bullet, part, lines, sentences);
                        part = cut.Part;
                        lines.Add(new PostingLine(cut.Start, cut.End, false, true, part));
                        from = cut.End;
                    }

                    AddLine(text, from, last, bullet, part, lines, sentences);
                }

                while (next < cuts.Count && cuts[next].Start < last)
                {
                    next++;
                }
            }

            position = end + 1;
        }

        return new PostingText(text, lines, sentences);
    }

    /// <summary>The sentence that holds an offset; an empty one at the offset when none does.</summary>
    public PostingSentence SentenceAt(int offset)
    {
        var low = 0;
        var high = Sentences.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var sentence = Sentences[middle];
            if (offset < sentence.Start)
            {
                high = middle - 1;
            }
            else if (offset >= sentence.End)
            {
                low = middle + 1;
            }
            else
            {
                return sentence;
            }
        }

        var line = Lines.FirstOrDefault(candidate => offset >= candidate.Start && offset < candidate.End);
        return line is null ? new PostingSentence(offset, offset, PostingPart.Opening, false) : new PostingSentence(line.Start, line.End, line.Part, line.IsBullet);
    }

    /// <summary>The words of a sentence.</summary>
    public string Of(PostingSentence sentence) => Text[sentence.Start..sentence.End];

    // Sources that cut text at full stops break these names: ". NET", "Node.\njs".
    [GeneratedRegex(@"\.[ \n]{1,2}(?<n>NET\b)|(?<=\b(?:Node|Vue|React|Next|Express|Angular|Three|D3))\.[ \n]{1,2}(?<n>[jJ][sS]\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Mended();

    private static void AddLine(string text, int from, int to, bool bullet, PostingPart part, List<PostingLine> lines, List<PostingSentence> sentences)
    {
        while (from < to && (char.IsWhiteSpace(text[from]) || text[from] is ':' or '-' or '–'))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        if (from >= to)
        {
            return;
        }

        lines.Add(new PostingLine(from, to, bullet, false, part));
        var start = from;
        for (var i = from; i < to; i++)
        {
            if (IsSentenceEnd(text, i, start, to) || i - start >= MaxSentence)
            {
                AddSentence(text, start, i + 1, part, bullet, sentences);
                start = i + 1;
            }
        }

        AddSentence(text, start, to, part, bullet, sentences);
    }

    private static void AddSentence(string text, int start, int end, PostingPart part, bool bullet, List<PostingSentence> sentences)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '•' or '·'))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new PostingSentence(start, end, part, bullet));
        }
    }

    private static bool IsSentenceEnd(string text, int index, int start, int end)
    {
        var character = text[index];
        if (character is '•' or '·' or '●' or '▪')
        {
            return true;
        }

        if (character is not ('.' or '!' or '?' or ';') || index + 1 >= end)
        {
            return false;
        }

        if (character == ';')
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[index + 1]))
        {
            // "experience.We are": a lost space between sentences; not "Node.js" nor "U.S.".
            return character is '!' or '?' ? char.IsUpper(text[index + 1])
                : index - start > 2 && char.IsLower(text[index - 1]) && char.IsLower(text[index - 2]) && char.IsUpper(text[index + 1]) && index + 2 < end && char.IsLower(text[index + 2]);
        }

        var next = index + 2;
        while (next < end && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        var abbreviation = index - start >= 1 && char.IsLetter(text[index - 1]) && (index - 2 < start || !char.IsLetter(text[index - 2]))
            || EndsWith(text, start, index, "e.g") || EndsWith(text, start, index, "etc") || EndsWith(text, start, index, "inkl") || EndsWith(text, start, index, "bzw")
            || EndsWith(text, start, index, "ca") || EndsWith(text, start, index, "Sr") || EndsWith(text, start, index, "Jr") || EndsWith(text, start, index, "approx");
        return character != '.' || (!abbreviation && next < end && !char.IsLower(text[next]) && !(char.IsDigit(text[next]) && index > start && char.IsDigit(text[index - 1])));
    }

    private static bool EndsWith(string text, int start, int end, string word) =>
        end - word.Length >= start && text.AsSpan(end - word.Length, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase)
        && (end - word.Length == start || !char.IsLetter(text[end - word.Length - 1]));

    private static (int Start, int End, bool Bullet) Trim(string text, int start, int end)
    {
        var bullet = false;
        while (start < end && (char.IsWhiteSpace(text[start]) || IsBulletGlyph(text, start, end)))
        {
            bullet |= !char.IsWhiteSpace(text[start]);
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '*' or '_'))
        {
            end--;
        }

        return (start, end, bullet);
    }

    private static bool IsBulletGlyph(string text, int index, int end) =>
        text[index] is '•' or '·' or '●' or '▪' or '◦' or '‣' or '*' or '»' or '✓' or '✔' or '➢' or '►' or '■' or '○' or '\uf0b7' or '\uf0a7' or '_' or '>' or '#'
        || (text[index] is '-' or '–' or '—' or 'o' && index + 1 < end && text[index + 1] == ' ');
}

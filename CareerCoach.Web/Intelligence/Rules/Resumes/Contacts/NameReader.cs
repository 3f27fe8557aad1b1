using System.Globalization;
using CareerCoach.Web.Intelligence.Rules.Resumes.Entries;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lines;
using CareerCoach.Web.Intelligence.Rules.Resumes.Locations;
using CareerCoach.Web.Intelligence.Rules.Resumes.Sections;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Contacts;

/// <summary>Finds the person's name: the largest words of the first page, or the first line that reads like a name.</summary>
internal static class NameReader
{
    private static readonly ResumeLexicon Words = ResumeLexicon.Current;

    /// <summary>Returns the name and the headline under or beside it; either may be null.</summary>
    public static (Piece? Name, Piece? Label) Read(IReadOnlyList<Section> sections)
    {
        var lines = sections.Where(s => s.Kind is SectionKind.Header or SectionKind.Contact).SelectMany(s => s.Lines).Where(l => l.Page == 1).ToList();
        if (NameLabel.Find(lines) is { } labelled)
        {
            return (labelled, null);
        }

        var best = -1;
        var top = 0.0;
        for (var i = 0; i < lines.Count; i++)
        {
            var score = Score(lines, i);
            if (score > top)
            {
                (best, top) = (i, score);
            }
        }

        if (best < 0)
        {
            return (null, null);
        }

        while (best > 0 && IsSecondLine(lines[best - 1], lines[best]) && RoleWords.Score(lines[best - 1].Whole) < 1)
        {
            best--;
        }

        var parts = new List<ResumeLine> { lines[best] };
        while (best + 1 < lines.Count && IsSecondLine(parts[^1], lines[best + 1]))
        {
            parts.Add(lines[++best]);
        }

        return Separate(parts, best + 1 < lines.Count ? lines[best + 1] : null);
    }

    private static double Score(List<ResumeLine> lines, int i)
    {
        var line = lines[i];
        var text = FirstPart(line).Text;
        var words = Word.Split(text);
        if (words.Count is 0 or > 9 || text.Any(char.IsAsciiDigit) || text.Contains('@', StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal) || Words.Heading(text) is not null || Words["doctitle"].Contains(Folding.Fold(text).Trim(':', ' ')) || text.EndsWith('.') && words.Count > 5)
        {
            return 0;
        }

        var score = line.Layout.FontSize > 0 ? line.Layout.FontSize : 10;
        score += line.Layout.HeadingLevel == 1 ? 8 : 0;
        score += line.Layout.Bold ? 1 : 0;
        score -= Math.Min(i, 20) * (line.Layout.FontSize > 0 ? 0.15 : 0.6);
        score -= words.Count == 1 ? 4 : words.Count > 5 ? 3 : 0;
        score -= RoleWords.Score(FirstPart(line)) > 1 ? 5 : 0;
        score -= LocationReader.IsPlace(FirstPart(line)) || Words.Label(text) is not null ? 6 : 0;
        score -= words.Any(w => char.IsLower(text[w.Start]) && w.Folded is not ("de" or "da" or "do" or "dos" or "das" or "del" or "della" or "van" or "von" or "der" or "den" or "la" or "le" or "di" or "du" or "bin" or "al" or "el" or "y" or "e" or "i" or "ter" or "zu" or "ibn" or "af")) ? 4 : 0;
        return Math.Max(0.1, score);
    }

    /// <summary>The second line of a name: set like the first, with nothing but more of the name.</summary>
    private static bool IsSecondLine(ResumeLine first, ResumeLine next) =>
        first.Layout.FontSize >= 14 && Math.Abs(first.Layout.FontSize - next.Layout.FontSize) < 0.3 && first.Layout.Bold == next.Layout.Bold && !next.Text.Any(char.IsAsciiDigit)
        && !next.Text.Contains('@', StringComparison.Ordinal) && next.Layout.Block == first.Layout.Block && next.Folded != first.Folded
        && (RoleWords.Score(next.Whole) < 1 || first.Text.Contains(" — ", StringComparison.Ordinal));

    private static (Piece? Name, Piece? Label) Separate(List<ResumeLine> parts, ResumeLine? next)
    {
        var whole = parts.Count == 1 ? FirstPart(parts[0]) : TextFlow.Join(parts);
        Piece? label = null;
        foreach (var dash in (ReadOnlySpan<string>)[" — ", " – ", " | ", " - ", " • ", " · ", " / "])
        {
            var at = whole.Text.IndexOf(dash, StringComparison.Ordinal);
            if (at > 2)
            {
                label = whole.Slice(at + dash.Length, whole.Text.Length - at - dash.Length);
                whole = whole.Slice(0, at) ?? whole;
                break;
            }
        }

        var comma = whole.Text.IndexOf(',', StringComparison.Ordinal);
        if (comma > 3 && whole.Slice(comma + 1, whole.Text.Length - comma - 1) is { } tail && RoleWords.Score(tail) > 0 && whole.Slice(0, comma) is { } name)
        {
            label ??= tail;
            whole = name;
        }

        if (parts.Count == 1 && label is null && TitleBehind(parts[0]) is { } split)
        {
            (whole, label) = split;
        }

        label ??= parts.Count == 1 && parts[0].Runs.FirstOrDefault(r => r.AfterGap) is { } beside && IsLabel(beside) ? beside : null;
        label ??= next is not null && IsLabel(next.Whole) ? next.Whole : null;
        return (whole with { Text = InTitleCase(whole.Text) }, label?.Trim());
    }

    /// <summary>A title in another style on the name's own line: "**Ada Byron** Chief Engineer".</summary>
    private static (Piece Name, Piece Label)? TitleBehind(ResumeLine line)
    {
        var style = (line.Runs[0].Bold, line.Runs[0].Italic);
        var other = line.Runs.FirstOrDefault(r => (r.Bold, r.Italic) != style);
        if (other is null || other.AfterGap)
        {
            return null;
        }

        var (name, title) = line.Whole.Without(other.Start - line.Whole.Start, 0);
        return name is not null && title is not null && name.Words.Count >= 2 && RoleWords.Score(title) >= 1 ? (name, title) : null;
    }

    private static bool IsLabel(Piece piece) =>
        piece.Words.Count is > 0 and <= 12 && !piece.Text.Any(char.IsAsciiDigit) && !piece.Text.Contains('@', StringComparison.Ordinal) && !LocationReader.IsPlace(piece) && Words.Label(piece.Text.Split(':')[0]) is null && !piece.Text.EndsWith('.') && RoleWords.Score(piece) > -1;

    private static Piece FirstPart(ResumeLine line)
    {
        if (!line.Runs.Any(r => r.AfterGap))
        {
            return line.Whole;
        }

        var first = line.Runs[0];
        foreach (var run in line.Runs.Skip(1).TakeWhile(r => !r.AfterGap))
        {
            first = TextFlow.JoinPieces([first, run]);
        }

        return first.Trim() ?? line.Whole;
    }

    /// <summary>A name in capitals as one writes it: "MARÍA DE LA CRUZ" becomes "María De La Cruz".</summary>
    private static string InTitleCase(string text)
    {
        if (text.Any(char.IsLower) || !text.Any(char.IsUpper))
        {
            return text;
        }

        var chars = text.ToCharArray();
        for (var i = 1; i < chars.Length; i++)
        {
            var inside = char.IsLetter(chars[i - 1]) || (chars[i - 1] is '\'' or '’' && !(i >= 2 && (i == 2 || !char.IsLetter(chars[i - 3]))))
                || CharUnicodeInfo.GetUnicodeCategory(chars[i - 1]) == UnicodeCategory.NonSpacingMark;
            chars[i] = inside ? char.ToLowerInvariant(chars[i]) : chars[i];
        }

        return new string(chars);
    }
}

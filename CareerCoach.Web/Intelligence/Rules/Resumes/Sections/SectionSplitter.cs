using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Sections;

/// <summary>Cuts a resume into sections at its headings: known words, backed by the style that most known headings share.</summary>
internal sealed class SectionSplitter
{
    private const int MaxHeadingLength = 60;
    private static readonly ResumeLexicon Words = ResumeLexicon.Current;
    private readonly List<ResumeLine> lines;
    private readonly double bodySize;
    private readonly HeadingStyle? mainStyle;
    private readonly bool unknownToo;
    private readonly bool headingsBeside;
    private readonly HashSet<HeadingStyle> otherStyles = [];
    private readonly List<ResumeLine> knownLines = [];
    private readonly Dictionary<string, int> repeats = new(StringComparer.Ordinal);

    private SectionSplitter(List<ResumeLine> lines)
    {
        this.lines = lines;
        bodySize = BodySize(lines);
        var known = new Dictionary<HeadingStyle, HashSet<SectionKind>>();
        foreach (var line in lines)
        {
            repeats[line.Folded] = repeats.GetValueOrDefault(line.Folded) + 1;
            if (KindOf(line.Text) is { } kind && !line.IsItem)
            {
                var style = HeadingStyle.Of(line);
                (known.TryGetValue(style, out var kinds) ? kinds : known[style] = []).Add(kind);
            }
        }

        headingsBeside = lines.Any(l => l.Runs.Count > 1 && l.Runs[1].AfterGap && KindOf(l.Runs[0].Text) is SectionKind.Work or SectionKind.Education);
        if (known.Count > 0)
        {
            var best = known.MaxBy(s => s.Value.Sum(Weight) + (s.Key.Prominence(bodySize) / 10));
            mainStyle = best.Key;
            var alike = lines.Count(l => HeadingStyle.Of(l) == best.Key);
            unknownToo = best.Value.Count >= 2 && best.Key.Prominence(bodySize) >= 0.4 && alike <= (best.Value.Count * 2) + 2;
            // A side column may set its headings in a style of its own: nothing but known headings, of several kinds, look so.
            otherStyles.UnionWith(known.Where(s => s.Key != best.Key && s.Value.Count >= 3 && s.Key.Prominence(bodySize) >= 0.5 && lines.Count(l => HeadingStyle.Of(l) == s.Key) <= s.Value.Count + 1).Select(s => s.Key));
            knownLines = [.. lines.Where(l => HeadingStyle.Of(l) == best.Key && KindOf(l.Text) is not null)];
        }
    }

    /// <summary>Returns the sections in reading order; the first holds what stands before any heading and may be empty.</summary>
    public static List<Section> Split(List<ResumeLine> lines) => new SectionSplitter(lines).Run();

    private List<Section> Run()
    {
        var sections = new List<Section> { new(SectionKind.Header, null) };
        var owner = new Dictionary<ResumeLine, Section>(ReferenceEqualityComparer.Instance);
        var nameSize = lines.Where(l => l.Page == 1).Select(l => l.Layout.FontSize).DefaultIfEmpty().Max();
        var nameSeen = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var current = sections[^1];
            if (HeadingAt(i, current) is { } heading)
            {
                sections.Add(heading);
                continue;
            }

            if (InlineHeading(i, current) is { } inline)
            {
                sections.Add(inline.Section);
                line = inline.Line;
                current = inline.Section;
            }
            else if (!nameSeen && current.Kind != SectionKind.Header && IsName(line, nameSize))
            {
                current = new Section(SectionKind.Header, null);
                sections.Add(current);
            }
            else if (i > 0 && ContinuedSection(i, owner) is { } continued)
            {
                current = continued;
                if (sections[^1] != current)
                {
                    sections.Remove(current);
                    sections.Add(current);
                }
            }

            nameSeen |= current.Kind == SectionKind.Header && IsName(line, nameSize);
            current.Lines.Add(line);
            owner[lines[i]] = current;
        }

        return SectionContent.Judge(sections);
    }

    private bool IsName(ResumeLine line, double nameSize) => line.Page == 1 && nameSize > bodySize + 4 && line.Layout.FontSize >= nameSize - 0.5;

    /// <summary>Returns the section that the line at <paramref name="i"/> opens, null when it is no heading.</summary>
    private Section? HeadingAt(int i, Section current)
    {
        var line = lines[i];
        if (line.Text.Length > MaxHeadingLength || line.IsItem && line.Layout.HeadingLevel == 0 && HeadingStyle.Of(line) != mainStyle || line.Runs.Skip(1).Any(r => r.AfterGap))
        {
            return null;
        }

        if (i == 0 && Words["doctitle"].Contains(TitleOf(line.Text)))
        {
            return null; // "Résumé" above a name is what the paper is, in French text it heads the summary
        }

        var style = HeadingStyle.Of(line);
        var kind = KindOf(line.Text);
        if (kind is null)
        {
            var unknown = unknownToo && style == mainStyle && line.Dates.Count == 0 && line.Whole.Words.Count <= 5 && !line.Text.Contains(',', StringComparison.Ordinal)
                && !(line.Page == 1 && current.Kind == SectionKind.Header && sectionsSeen == 0) && IsAligned(line) && !OpensEntry(i, current);
            return unknown ? new Section(SectionKind.Other, line.Whole) : null;
        }

        if (Words["subheading"].Contains(TitleOf(line.Text)) && current.Kind is SectionKind.Work or SectionKind.Volunteer or SectionKind.Projects && (repeats[line.Folded] > 1 || style != mainStyle))
        {
            return null;
        }

        if (style != mainStyle && mainStyle is { } main && !otherStyles.Contains(style))
        {
            var weaker = style.Prominence(bodySize) + 0.3 < main.Prominence(bodySize);
            var inList = current.Kind is SectionKind.Skills && kind is SectionKind.Languages or SectionKind.Skills or SectionKind.Other or SectionKind.Projects or SectionKind.Publications or SectionKind.Links;
            if ((weaker && (inList || style.Prominence(bodySize) < 0.5 || current.Kind is SectionKind.Skills)) || (style.Prominence(bodySize) < 0.3 && main.Prominence(bodySize) > 0.8))
            {
                return null;
            }
        }

        if (kind == SectionKind.Languages && current.Kind == SectionKind.Skills && !NamesLanguages(i + 1))
        {
            return null;
        }

        sectionsSeen++;
        return new Section(kind.Value, line.Whole);
    }

    private int sectionsSeen;

    /// <summary>An employer or a school set like a heading: its dates stand within the next lines.</summary>
    private bool OpensEntry(int i, Section current)
    {
        if (current.Kind is not (SectionKind.Work or SectionKind.Education or SectionKind.Volunteer or SectionKind.Projects))
        {
            return false;
        }

        var style = HeadingStyle.Of(lines[i]);
        return lines.Skip(i + 1).Take(3).TakeWhile(l => HeadingStyle.Of(l) != style && !l.IsItem).Any(l => l.Dates.Any(d => d.IsRange));
    }

    /// <summary>True when the line begins, or is centred, where a known heading is.</summary>
    private bool IsAligned(ResumeLine line) =>
        line.Layout.Top <= 0 || knownLines.Any(k => Math.Abs(k.Layout.Left - line.Layout.Left) < 3 || Math.Abs(k.Layout.Left + k.Layout.Right - line.Layout.Left - line.Layout.Right) < 8);

    /// <summary>A heading in the left margin with its section's first words on the same line, or "Skills: C#, SQL".</summary>
    private (Section Section, ResumeLine Line)? InlineHeading(int i, Section current)
    {
        var line = lines[i];
        if (line.Runs.Count > 1 && line.Runs[1].AfterGap && KindOf(line.Runs[0].Text) is { } kind && MayStandBeside(kind, current, i))
        {
            return Cut(i, kind, line.Runs[0], line.Runs[1].Start - line.Whole.Start);
        }

        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon is > 2 and < MaxHeadingLength && colon < line.Text.Length - 2 && !line.IsItem && current.Kind is not (SectionKind.Work or SectionKind.Projects or SectionKind.Volunteer)
            && KindOf(line.Text[..colon]) is { } named && named is SectionKind.Skills or SectionKind.Languages or SectionKind.Summary or SectionKind.Certifications or SectionKind.Interests or SectionKind.References
            && (named != SectionKind.Languages || NamesLanguages(i)) && !(current.Kind is SectionKind.Skills && named is SectionKind.Skills) && current.Kind is not SectionKind.Education)
        {
            var title = line.Whole.Slice(0, colon)!;
            return Cut(i, named, title, colon + 1);
        }

        return null;
    }

    /// <summary>In a list of skills a label such as "Tools" or "Licenses" is a group, unless this resume sets all its headings beside.</summary>
    private bool MayStandBeside(SectionKind kind, Section current, int i) =>
        (kind != SectionKind.Languages || NamesLanguages(i)) && (headingsBeside || (current.Kind is not (SectionKind.Skills or SectionKind.Work or SectionKind.Projects) && kind is SectionKind.Summary or SectionKind.Skills or SectionKind.Languages or SectionKind.Interests));

    private (Section, ResumeLine)? Cut(int i, SectionKind kind, Piece title, int from)
    {
        var line = lines[i];
        if (line.Whole.Slice(from, line.Text.Length - from) is not { } rest)
        {
            return null;
        }

        // The first item of a list beside its heading begins where the next item does.
        var left = line.Layout.Segments.FirstOrDefault(s => s.Start >= rest.Start)?.Left;
        var isItem = line.IsItem || (i + 1 < lines.Count && lines[i + 1].IsItem && left is { } at && Math.Abs(lines[i + 1].Layout.Left - at) < 2);
        var runs = line.Runs.Where(r => r.Start >= rest.Start).ToList();
        return (new Section(kind, title), line with { IsItem = isItem, Whole = rest, Runs = runs.Count == 0 ? [rest] : [runs[0] with { AfterGap = false }, .. runs.Skip(1)] });
    }

    /// <summary>At the top of a page a column goes on where its column on the page before ended.</summary>
    private Section? ContinuedSection(int i, Dictionary<ResumeLine, Section> owner)
    {
        var line = lines[i];
        var before = lines[i - 1];
        if (line.Layout.Top <= 0 || line.Page == 1 || (line.Page == before.Page && line.Layout.Block == before.Layout.Block))
        {
            return null;
        }

        if (before.Layout.Right > line.Layout.Left && before.Layout.Left < line.Layout.Right)
        {
            return null;
        }

        ResumeLine? last = null;
        for (var j = i - 1; j >= 0 && lines[j].Page >= line.Page - 1; j--)
        {
            if (lines[j].Page == line.Page - 1 && Math.Abs(lines[j].Layout.Left - line.Layout.Left) < 25 && (last is null || lines[j].Layout.Top > last.Layout.Top))
            {
                last = lines[j];
            }
        }

        return last is not null && owner.TryGetValue(last, out var section) ? section : null;
    }

    private bool NamesLanguages(int from)
    {
        for (var i = from; i < Math.Min(lines.Count, from + 2); i++)
        {
            if (Words["language"].IsIn(Word.Split(lines[i].Text)))
            {
                return true;
            }
        }

        return false;
    }

    private static SectionKind? KindOf(string text) => text.Length > MaxHeadingLength ? null : Words.Heading(TitleOf(text));

    /// <summary>The heading's words without a count such as "(3)" or a closing colon.</summary>
    private static string TitleOf(string text)
    {
        var folded = Folding.Fold(text).TrimEnd(':', ' ', '.', '_', '-', '—', '–');
        var open = folded.LastIndexOf('(');
        return open > 2 && folded.EndsWith(')') && folded.AsSpan(open + 1, folded.Length - open - 2).IndexOfAnyExceptInRange('0', '9') < 0 ? folded[..open].TrimEnd() : folded;
    }

    private static double Weight(SectionKind kind) => kind is SectionKind.Work or SectionKind.Education ? 2 : 1;

    private static double BodySize(List<ResumeLine> lines)
    {
        var sizes = new Dictionary<double, int>();
        foreach (var line in lines)
        {
            var size = Math.Round(line.Layout.FontSize * 2) / 2;
            sizes[size] = sizes.GetValueOrDefault(size) + line.Text.Length;
        }

        return sizes.Count == 0 ? 0 : sizes.MaxBy(s => s.Value).Key;
    }
}

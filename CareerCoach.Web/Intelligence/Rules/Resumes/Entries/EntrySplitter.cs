using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Entries;

/// <summary>
/// Cuts a section into entries. Dates anchor them; what stands between the last item of one and the date of the next belongs to the
/// next. Where nothing but titles stands between two dates, the number of lines before the date is taken from the clear entries.
/// </summary>
internal sealed class EntrySplitter
{
    private static readonly ResumeLexicon Words = ResumeLexicon.Current;
    private readonly IReadOnlyList<ResumeLine> lines;
    private readonly bool[] isBody;
    private readonly bool[] startsPart;
    private readonly bool[] isAnchor;
    private readonly bool[] isSkipped;
    private readonly bool singleDates;

    private EntrySplitter(IReadOnlyList<ResumeLine> lines, bool singleDates)
    {
        this.lines = lines;
        this.singleDates = singleDates;
        isBody = new bool[lines.Count];
        startsPart = new bool[lines.Count];
        isAnchor = new bool[lines.Count];
        isSkipped = new bool[lines.Count];
        Classify();
    }

    /// <summary>Returns the entries of a section.</summary>
    /// <param name="singleDates">True where a single date also makes an entry (education, certifications).</param>
    public static List<EntryBlock> Split(IReadOnlyList<ResumeLine> lines, bool singleDates) =>
        new EntrySplitter([.. lines.Select(FormLabels.WithoutDuties)], singleDates).Run();

    private void Classify()
    {
        var flow = new TextFlow(lines);
        var ranged = lines.Any(l => l.Dates.Any(d => d.IsRange) && IsHeadDate(l, true));
        var partStart = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var dated = IsHeadDate(line, ranged && !singleDates);
            if (Words["subheading"].Contains(line.Folded.TrimEnd(':')))
            {
                isSkipped[i] = true;
                partStart = -1;
                continue;
            }

            var goesOn = partStart >= 0 && char.IsLower(line.Text[0]) && line.Dates.All(d => d.Source.Start > line.Whole.Start) && line.JoinedDate is null && line.Strays.Count == 0 && flow.Continues(lines[partStart], lines[i - 1], line);
            if (dated && !goesOn && !(line.IsItem && line.DateShare < 0.25))
            {
                isAnchor[i] = true;
                partStart = -1;
                continue;
            }

            var isDuty = FormLabels.IsCut(line);
            var continues = partStart >= 0 && !isDuty && flow.Continues(lines[partStart], lines[i - 1], line);
            if (FormLabels.Of(line) is not null)
            {
                partStart = -1;
                continue;
            }

            var prose = TextFlow.IsProse(line) && !(line.Layout.Bold && line.Layout.HeadingLevel > 0);
            if (line.IsItem || continues || prose || isDuty || IsLabelled(line))
            {
                isBody[i] = true;
                startsPart[i] = !continues;
                partStart = continues ? partStart : i;
            }
            else
            {
                partStart = -1;
            }
        }

        ItemsWithoutText();
        ItemsThatNameEntries();
    }

    /// <summary>A title with a timeline's dot before it and its dates below is no list item.</summary>
    private void ItemsThatNameEntries()
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (isBody[i] && lines[i].IsItem && isAnchor[i + 1] && lines[i + 1].DateShare > (lines[i + 1].IsItem ? 0.9 : 0.5) && lines[i].Whole.Words.Count <= 9 && !lines[i].Text.EndsWith('.'))
            {
                isBody[i] = false;
            }
        }
    }

    /// <summary>Where every entry's head is itself a list item, the items are heads and not text.</summary>
    private void ItemsWithoutText()
    {
        if (!isAnchor.Any(a => a) || !lines.Where((l, i) => isAnchor[i]).All(l => l.IsItem))
        {
            return;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (isBody[i] && lines[i].IsItem && lines[i].Whole.Words.Count <= 8 && !lines[i].Text.EndsWith('.') && (Words["school"].IsIn(lines[i].Whole.Words) || Words["title"].IsIn(lines[i].Whole.Words)))
            {
                isBody[i] = false;
            }
        }
    }

    private List<EntryBlock> Run()
    {
        var starts = isAnchor.Any(a => a) ? AnchoredStarts() : StyledStarts();
        var entries = new List<EntryBlock>();
        for (var k = 0; k < starts.Count; k++)
        {
            var end = k + 1 < starts.Count ? starts[k + 1] : lines.Count;
            entries.Add(Build(starts[k], end));
        }

        return entries;
    }

    private EntryBlock Build(int start, int end)
    {
        var entry = new EntryBlock();
        for (var i = start; i < end; i++)
        {
            if (isSkipped[i])
            {
                continue;
            }

            if (!isBody[i])
            {
                entry.Head.Add(lines[i]);
            }
            else if (startsPart[i] || entry.Body.Count == 0)
            {
                entry.Body.Add(new BodyPart(lines[i].IsItem, [lines[i]]));
            }
            else
            {
                entry.Body[^1].Lines.Add(lines[i]);
            }
        }

        return entry;
    }

    private List<int> AnchoredStarts()
    {
        var anchors = Enumerable.Range(0, lines.Count).Where(i => isAnchor[i]).ToList();
        if (anchors[0] == 0 && anchors.TrueForAll(a => FormLabels.Of(lines[a]) == "date"))
        {
            return anchors; // a form: each entry begins with its dates, and the employer may stand below what was done
        }

        anchors = [.. anchors.Where((a, k) => k == 0 || !BelongsToBefore(anchors[k - 1], a))];
        var leads = new List<int>();
        for (var k = 0; k < anchors.Count; k++)
        {
            var floor = k == 0 ? 0 : LastBody(anchors[k - 1], anchors[k]) + 1;
            if (k == 0 || floor > anchors[k - 1] + 1 || HasBody(anchors[k - 1], anchors[k]))
            {
                leads.Add(HeadLines(floor, anchors[k]));
            }
        }

        var lead = leads.Count == 0 ? 0 : leads.GroupBy(l => l).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
        var starts = new List<int>();
        for (var k = 0; k < anchors.Count; k++)
        {
            var low = k == 0 ? 0 : anchors[k - 1] + 1;
            var body = k == 0 ? -1 : LastBody(anchors[k - 1], anchors[k]);
            starts.Add(body >= 0 ? Math.Max(body + 1, low) : k == 0 ? 0 : StartWithoutBody(low, anchors[k], lead));
        }

        return starts;
    }

    /// <summary>Two dates on neighbouring lines of one head: the beginning and the end printed apart.</summary>
    private bool BelongsToBefore(int before, int anchor)
    {
        if (anchor - before > 1 || lines[before].Dates.Any(d => d.IsRange) || lines[anchor].Dates.Any(d => d.IsRange))
        {
            return false;
        }

        return lines[before].DateShare > 0.6 && lines[anchor].DateShare > 0.6;
    }

    private int StartWithoutBody(int low, int anchor, int lead)
    {
        // A line set like the first line of the section, or a gap above, opens the entry; else count back.
        for (var i = anchor; i >= low; i--)
        {
            if (lines[i].Layout.GapAbove >= 0.5 && HeadLines(i, anchor) <= lead + 1 && (i < anchor || lead == 0))
            {
                return i;
            }
        }

        var start = anchor;
        for (var left = lead; left > 0 && start > low; start--)
        {
            left -= isSkipped[start - 1] ? 0 : 1;
        }

        return start;
    }

    private List<int> StyledStarts()
    {
        var starts = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (isBody[i] || isSkipped[i])
            {
                continue;
            }

            var afterBody = i == 0 || isBody[i - 1];
            var styled = i > 0 && starts.Count > 0 && Sections.HeadingStyle.Of(lines[i]) == Sections.HeadingStyle.Of(lines[starts[0]]) && Sections.HeadingStyle.Of(lines[i]) != Sections.HeadingStyle.Of(lines[i - 1]);
            if (afterBody || styled || starts.Count == 0)
            {
                starts.Add(i);
            }
        }

        if (starts.Count == 0 && lines.Count > 0)
        {
            starts.Add(0);
        }

        return starts;
    }

    private int LastBody(int from, int to)
    {
        for (var i = to - 1; i > from; i--)
        {
            if (isBody[i])
            {
                return i;
            }
        }

        return -1;
    }

    private bool HasBody(int from, int to) => LastBody(from, to) >= 0;

    private int HeadLines(int from, int to) => Enumerable.Range(from, Math.Max(0, to - from)).Count(i => !isBody[i] && !isSkipped[i]);

    /// <summary>True when the line's date names the time of an entry and not a year in a sentence.</summary>
    private bool IsHeadDate(ResumeLine line, bool rangesOnly)
    {
        if (line.Dates.Count == 0)
        {
            return false;
        }

        if (line.JoinedDate is not null || line.Strays.Any(s => line.Dates.Any(d => d.Source.Start >= s.Start && d.Source.Start < s.Start + Math.Max(1, s.Length))))
        {
            return true;
        }

        var range = line.Dates.FirstOrDefault(d => d.IsRange);
        var date = range ?? line.Dates[^1];
        var words = line.Whole.Words.Count;
        if (range is null && rangesOnly && line.DateShare < 0.9)
        {
            return false;
        }

        var atEdge = date.Source.Start <= line.Whole.Start + 2 || date.Source.Start + date.Source.Length >= line.Whole.Start + line.Text.TrimEnd(')', ' ', ',', '.').Length - 2;
        var setApart = line.Runs.Any(r => r.Start == date.Source.Start && (r.AfterGap || r.Italic != line.Runs[0].Italic || r.Bold != line.Runs[0].Bold));
        return line.DateShare > 0.5 || setApart || (range is not null && (words <= 16 || atEdge) && !line.IsItem) || (atEdge && words <= 14 && !line.Text.EndsWith('.') && !line.IsItem);
    }

    private static bool IsLabelled(ResumeLine line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        return colon is > 1 and < 40 && ResumeLexicon.Current.Label(line.Text[..colon]) is "technologies" or "courses" or "skip";
    }
}

using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lines;
using CareerCoach.Web.Intelligence.Rules.Resumes.Locations;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Entries;

/// <summary>The parts of an entry's head: names without dates, and the places taken out of them.</summary>
internal sealed class HeadPieces
{
    private static readonly string[] Dashes = [" – ", " — ", " - ", " | ", " • ", " · ", " ∙ ", " ⋅ ", " / ", " :: ", " » ", " @ ", " ― ", "; ", " • ", "\t"];
    private static readonly ResumeLexicon Words = ResumeLexicon.Current;

    /// <summary>The names in printed order.</summary>
    public List<Piece> Names { get; } = [];
    /// <summary>The first place.</summary>
    public Piece? Place { get; private set; }
    /// <summary>Which of the names had the place behind its last comma; -1 where none did.</summary>
    public int PlaceIndex { get; private set; } = -1;
    /// <summary>Behind how many names the place stood as a piece of its own; -1 where it did not.</summary>
    public int PlaceAt { get; private set; } = -1;
    /// <summary>Values that stood behind a label ("Company: X"), by the label's topic.</summary>
    public Dictionary<string, Piece> Labelled { get; } = new(StringComparer.Ordinal);
    /// <summary>"remote", "hybrid", "onsite" or null.</summary>
    public string? WorkMode { get; private set; }

    /// <summary>Takes the head of <paramref name="entry"/> apart.</summary>
    /// <param name="flow">How far the section's columns reach; null where it is not known.</param>
    public static HeadPieces Of(EntryBlock entry, TextFlow? flow = null)
    {
        var head = new HeadPieces();
        foreach (var line in JoinWrapped(entry.Head, flow))
        {
            string? pending = null;
            foreach (var piece in WithoutDates(line).SelectMany(SplitHard))
            {
                if (pending is not null)
                {
                    head.AddLabelled(pending, piece.Trim() ?? piece);
                    pending = null;
                }
                else if (line.Runs.Count > 1 && Words.Label(piece.Text) is "issuer" or "location" or "date" or "company" or "position" or "degree" or "school" or "skip")
                {
                    pending = Words.Label(piece.Text);
                }
                else
                {
                    head.Add(piece);
                }
            }
        }

        return head;
    }

    /// <summary>Takes what stands behind the last comma of the name at <paramref name="index"/> as the place, as the other entries have it; only where it can be a town.</summary>
    public void TakePlace(int index, int fewestCommas)
    {
        if (Place is not null || index >= Names.Count)
        {
            return;
        }

        var name = Names[index];
        var comma = name.Text.LastIndexOf(',');
        if (comma <= 0 || Commas(name.Text[..comma]) < fewestCommas || name.Slice(0, comma) is not { } rest || name.Slice(comma + 1, name.Text.Length - comma - 1) is not { } town || !MayBeTown(town))
        {
            return;
        }

        (Names[index], Place, PlaceIndex) = (rest, town, index);
    }

    /// <summary>Takes the name at <paramref name="at"/> as the place where the other entries, of <paramref name="names"/> names, have theirs; only where it can be a town.</summary>
    public void TakePlaceAt(int at, int names)
    {
        if (Place is null && Names.Count == names + 1 && at < Names.Count && MayBeTown(Names[at]) && RoleWords.Score(Names[at]) == 0)
        {
            (Place, PlaceAt) = (Names[at], at);
            Names.RemoveAt(at);
        }
    }

    /// <summary>The commas that part names, not the ones before "Inc." and the like.</summary>
    public static int Commas(string text) => text.Split(',').Skip(1).Count(part => !RoleWords.IsLegalForm(part));

    private static bool MayBeTown(Piece piece) =>
        piece.Words.Count is > 0 and <= 5 && char.IsUpper(piece.Text[0]) && !piece.Text.Any(char.IsAsciiDigit) && !RoleWords.IsLegalForm(piece.Text) && !Words["title"].IsIn(piece.Words) && !Words["org"].IsIn(piece.Words);

    private void Add(Piece piece)
    {
        var colon = piece.Text.IndexOf(':', StringComparison.Ordinal);
        var label = colon > 1 ? Words.Label(piece.Text[..colon]) : null;
        if (label is not null && piece.Slice(colon + 1, piece.Text.Length - colon - 1) is { } value)
        {
            AddLabelled(label, value);
            return;
        }

        if (piece.Words.Count <= 3 && Words.Label(piece.Text) is "date" or "location" or "issuer")
        {
            return;
        }

        if (piece.Trim() is not { } trimmed || IsDuration(trimmed) || !trimmed.Text.Any(char.IsLetterOrDigit))
        {
            return;
        }

        WorkMode ??= trimmed.Words.Count <= 3 ? LocationReader.Mode(Folding.Fold(trimmed.Text)) : null;
        if (Names.Count + (Place is null ? 0 : 1) > 0 && LocationReader.IsPlace(trimmed))
        {
            if (Place is null)
            {
                (Place, PlaceAt) = (trimmed, Names.Count);
            }

            return;
        }

        Names.Add(WithoutPlace(trimmed));
    }

    private void AddLabelled(string label, Piece value)
    {
        if (label == "location")
        {
            Place ??= value;
        }
        else
        {
            Labelled.TryAdd(label, value);
        }
    }

    /// <summary>"Lead Welder, Bayou Fabricators, Houston, TX" without its place, which is kept apart.</summary>
    private Piece WithoutPlace(Piece piece)
    {
        var tail = LocationReader.TrailingLength(piece.Text);
        if (tail == 0 || piece.Slice(0, piece.Text.Length - tail) is not { } rest)
        {
            var open = piece.Text.LastIndexOf('(');
            if (open > 2 && piece.Slice(open + 1, piece.Text.Length - open - 1) is { } inner && LocationReader.IsPlace(inner) && piece.Slice(0, open) is { } before)
            {
                Place ??= inner;
                return before;
            }

            return piece;
        }

        if (Place is null)
        {
            (Place, PlaceIndex) = (piece.Slice(piece.Text.Length - tail, tail), Names.Count);
        }

        return rest;
    }

    /// <summary>Joins head lines that were broken by the column's edge.</summary>
    private static IEnumerable<ResumeLine> JoinWrapped(List<ResumeLine> head, TextFlow? flow)
    {
        for (var i = 0; i < head.Count; i++)
        {
            var line = head[i];
            while (i + 1 < head.Count && (BreaksInside(line, head[i + 1]) || (flow is not null && HadNoRoom(head[i], head[i + 1], flow))))
            {
                i++;
                var runs = line.Runs.ToList();
                runs[^1] = TextFlow.JoinPieces([runs[^1], head[i].Whole]) with { AfterGap = runs[^1].AfterGap };
                line = line with { Runs = runs, Strays = [.. line.Strays, .. head[i].Strays] };
            }

            yield return line;
        }
    }

    /// <summary>A line that starts small, or the line before ends in "of", "and" or a comma.</summary>
    private static bool BreaksInside(ResumeLine line, ResumeLine next)
    {
        if (next.Dates.Count > 0 || next.IsItem || line.Runs[^1].Text.Length == 0 || next.Whole.Bold != line.Runs[^1].Bold)
        {
            return false;
        }

        var last = Folding.Fold(line.Runs[^1].Text).Split(' ')[^1];
        return char.IsLower(next.Text[0]) || last is "of" or "and" or "&" or "for" or "the" or "in" or "at" or "de" or "del" or "la" or "y" or "e" or "et" or "du" or "des" or "und" or "fur" or "der" or "da" or "do" or "with";
    }

    /// <summary>A name in bold that filled its line and goes on below in the same style.</summary>
    private static bool HadNoRoom(ResumeLine line, ResumeLine next, TextFlow flow) =>
        line.Whole.Bold && next.Whole.Bold && line.Whole.Italic == next.Whole.Italic && line.Layout.Top > 0 && line.Page == next.Page && line.Layout.Block == next.Layout.Block
        && line.Runs.Count == 1 && next.Runs.Count == 1 && next.Dates.Count == 0 && line.Dates.Count == 0 && !next.IsItem
        && Math.Abs(line.Layout.FontSize - next.Layout.FontSize) < 0.3 && Math.Abs(line.Layout.Left - next.Layout.Left) < 2
        && next.Layout.Top - line.Layout.Top < 1.6 * line.Layout.FontSize && !flow.WouldHaveFit(line, next);

    private static IEnumerable<Piece> WithoutDates(ResumeLine line)
    {
        foreach (var run in line.Runs.Concat(line.Strays))
        {
            var from = 0;
            foreach (var date in line.JoinedDate is null ? line.Dates : [])
            {
                var start = Math.Max(date.Source.Start - run.Start, 0);
                var end = Math.Min(date.Source.Start + date.Source.Length - run.Start, run.Text.Length);
                if (end <= 0 || start >= run.Text.Length || end <= start || end <= from)
                {
                    continue;
                }

                if (start > from && run.Slice(from, start - from) is { } before)
                {
                    yield return before;
                }

                from = end;
            }

            if (from == 0)
            {
                yield return run;
            }
            else if (from < run.Text.Length && run.Slice(from, run.Text.Length - from) is { } after)
            {
                yield return after;
            }
        }
    }

    /// <summary>Splits at dashes, bars and dots that stand between blanks, and at a lonely "at".</summary>
    private static IEnumerable<Piece> SplitHard(Piece piece)
    {
        var text = piece.Text;
        var at = -1;
        var length = 0;
        foreach (var dash in Dashes)
        {
            var i = text.IndexOf(dash, StringComparison.Ordinal);
            if (i >= 0 && (at < 0 || i < at))
            {
                (at, length) = (i, dash.Length);
            }
        }

        if (at < 0)
        {
            (at, length) = AtWord(piece);
        }

        if (at < 0)
        {
            yield return piece;
            yield break;
        }

        if (piece.Slice(0, at) is { } left)
        {
            yield return left;
        }

        if (piece.Slice(at + length, text.Length - at - length) is { } right)
        {
            foreach (var part in SplitHard(right))
            {
                yield return part;
            }
        }
    }

    /// <summary>"Foreman at Sandia Freight", "Koch bei Adler": only behind a title and before a capital.</summary>
    private static (int At, int Length) AtWord(Piece piece)
    {
        var words = piece.Words;
        for (var i = 1; i + 1 < words.Count; i++)
        {
            if (words[i].Folded is "at" or "@" or "bei" or "beim" or "chez" && (char.IsUpper(piece.Text[words[i + 1].Start]) || char.IsDigit(piece.Text[words[i + 1].Start]) || words[i].Folded != "at"))
            {
                return (words[i].Start, words[i].Length);
            }

            if (words[i].Folded is "en" or "na" or "no" && i <= 4 && char.IsUpper(piece.Text[words[i + 1].Start]) && Words["org"].IsIn([.. words.Skip(i + 1)]) && Words["title"].IsIn([.. words.Take(i)]))
            {
                return (words[i].Start, words[i].Length);
            }
        }

        return (-1, 0);
    }

    /// <summary>"2 years 9 months", "(3 ans)".</summary>
    private static bool IsDuration(Piece piece)
    {
        var words = piece.Words;
        return words.Count is >= 1 and <= 6 && words.Any(w => char.IsAsciiDigit(w.Folded[0]))
            && words.All(w => w.Folded.All(char.IsAsciiDigit) || Words["duration"].Contains(w.Folded) || w.Folded is "and" or "y" or "et" or "und" or "e" || IsGluedDuration(w.Folded));
    }

    private static bool IsGluedDuration(string word) => word.Length <= 4 && char.IsAsciiDigit(word[0]) && word[^1] is 'y' or 'm';
}

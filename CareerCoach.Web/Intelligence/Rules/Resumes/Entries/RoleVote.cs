namespace CareerCoach.Web.Intelligence.Rules.Resumes.Entries;

/// <summary>
/// Decides for all jobs of a resume together which name is the title and which the employer: a document keeps its order, so the
/// evidence of all entries with the same shape is added up, and an entry that says nothing follows the others.
/// </summary>
internal sealed class RoleVote
{
    private readonly Dictionary<(int Count, int Slot), double> slots = [];
    private readonly double firstIsTitle;

    /// <summary>Counts the votes of all <paramref name="entries"/>' names.</summary>
    public RoleVote(IReadOnlyList<HeadPieces> entries)
    {
        foreach (var names in entries.Select(e => e.Names))
        {
            for (var i = 0; i < names.Count; i++)
            {
                slots[(names.Count, i)] = slots.GetValueOrDefault((names.Count, i)) + RoleWords.Score(names[i]);
            }

            if (names.Count >= 2)
            {
                firstIsTitle += RoleWords.Score(names[0]) - RoleWords.Score(names[1]);
            }
            else if (names.Count == 1 && Commas(names[0]).Count > 0)
            {
                var commas = Commas(names[0]);
                firstIsTitle += Part(names[0], 0, commas[0]) - Part(names[0], commas[^1] + 1, names[0].Text.Length);
            }
        }
    }

    /// <summary>Returns the title and the employer of one entry; either may be null.</summary>
    public (Piece? Position, Piece? Company) Decide(HeadPieces entry)
    {
        entry.Labelled.TryGetValue("position", out var position);
        entry.Labelled.TryGetValue("company", out var company);
        var names = entry.Names;
        if (position is not null && company is not null)
        {
            return (position, company);
        }

        if (position is not null || company is not null)
        {
            var other = names.FirstOrDefault();
            return (position ?? other, company ?? other);
        }

        return names.Count switch
        {
            0 => (null, null),
            1 => DecideOne(names[0]),
            _ => DecideMany(names),
        };
    }

    private (Piece? Position, Piece? Company) DecideMany(List<Piece> names)
    {
        var best = (Position: 0, Company: 1);
        var top = double.NegativeInfinity;
        for (var p = 0; p < Math.Min(names.Count, 6); p++)
        {
            for (var c = 0; c < Math.Min(names.Count, 6); c++)
            {
                if (p == c)
                {
                    continue;
                }

                var shared = slots[(names.Count, p)] - slots[(names.Count, c)];
                var own = RoleWords.Score(names[p]) - RoleWords.Score(names[c]);
                var order = Math.Sign(firstIsTitle) * (p < c ? 0.6 : -0.6);
                var near = -0.4 * (p + c);
                var total = shared + (0.8 * own) + order + near;
                if (total > top + 1e-9)
                {
                    (best, top) = ((p, c), total);
                }
            }
        }

        return (names[best.Position], names[best.Company]);
    }

    private (Piece? Position, Piece? Company) DecideOne(Piece name)
    {
        var commas = Commas(name);
        var whole = RoleWords.Score(name);
        if (commas.Count == 0)
        {
            return whole >= 0.5 ? (name, null) : (null, name);
        }

        var titleFirst = firstIsTitle >= 0;
        var best = -1;
        var top = double.NegativeInfinity;
        for (var k = 0; k < commas.Count; k++)
        {
            var left = Part(name, 0, commas[k]);
            var right = Part(name, commas[k] + 1, name.Text.Length);
            var fit = titleFirst ? left - right + (0.3 * k) : right - left - (0.3 * k);
            if (fit > top)
            {
                (best, top) = (commas[k], fit);
            }
        }

        var before = name.Slice(0, best);
        var after = name.Slice(best + 1, name.Text.Length - best - 1);
        return titleFirst ? (before, after) : (after, before);
    }

    private static double Part(Piece piece, int from, int to) => piece.Slice(from, to - from) is { } part ? RoleWords.Score(part) : 0;

    /// <summary>The commas at which title and employer may part; not the one before "Inc.".</summary>
    private static List<int> Commas(Piece piece)
    {
        var commas = new List<int>();
        for (var i = piece.Text.IndexOf(',', StringComparison.Ordinal); i > 0 && commas.Count < 8; i = piece.Text.IndexOf(',', i + 1))
        {
            var next = piece.Text.IndexOf(',', i + 1);
            if (i + 1 < piece.Text.Length && !RoleWords.IsLegalForm(piece.Text[(i + 1)..(next < 0 ? piece.Text.Length : next)]))
            {
                commas.Add(i);
            }
        }

        return commas;
    }
}

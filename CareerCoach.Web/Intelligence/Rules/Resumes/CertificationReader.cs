using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Resumes.Entries;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

namespace CareerCoach.Web.Intelligence.Rules.Resumes;

/// <summary>Reads certificates, licences and awards: name, issuer and date.</summary>
internal static class CertificationReader
{
    /// <summary>A name with its issuer and date, each null where not printed.</summary>
    public sealed record Entry(Piece Name, Piece? Issuer, LineDate? Date);

    /// <summary>Returns the certificates in <paramref name="lines"/> in printed order.</summary>
    public static List<ResumeCertificate> Read(IReadOnlyList<ResumeLine> lines, int offset, SourceList sources)
    {
        var result = new List<ResumeCertificate>();
        foreach (var entry in Entries(lines))
        {
            var path = $"certificates[{offset + result.Count}]";
            var date = entry.Date?.To ?? entry.Date?.From;
            sources.Add($"{path}.date", date is null ? null : entry.Date!.Source, 0.9);
            result.Add(new ResumeCertificate(sources.Add($"{path}.name", entry.Name, 0.85)!, sources.Add($"{path}.issuer", entry.Issuer, 0.75), date));
        }

        return result;
    }

    /// <summary>Returns the entries of a section of certificates or awards.</summary>
    public static IEnumerable<Entry> Entries(IReadOnlyList<ResumeLine> lines)
    {
        foreach (var block in Blocks(lines))
        {
            var head = HeadPieces.Of(block);
            var names = head.Names;
            if (head.Labelled.TryGetValue("issuer", out var issuer) && names.Count == 0)
            {
                continue;
            }

            if (names.Count == 0)
            {
                continue;
            }

            var name = names[0];
            issuer ??= names.Count > 1 ? names[1] : null;
            var open = name.Text.LastIndexOf('(');
            if (issuer is null && open > 3 && name.Text.EndsWith(')') && name.Text.Length - open > 8 && name.Slice(0, open) is { } outside)
            {
                issuer = name.Slice(open + 1, name.Text.Length - open - 2);
                name = outside;
            }

            if (issuer is null && LastComma(name) is { } comma && name.Slice(0, comma) is { } before)
            {
                issuer = name.Slice(comma + 1, name.Text.Length - comma - 1);
                name = before;
            }

            yield return new Entry(name, issuer, block.Date);
        }
    }

    /// <summary>Every list item is an entry of its own; other lines are cut where dates or styles say so.</summary>
    private static IEnumerable<EntryBlock> Blocks(IReadOnlyList<ResumeLine> lines)
    {
        var items = lines.Count(l => l.IsItem);
        if (items > 0 && items >= lines.Count * 0.5 && lines[0].IsItem)
        {
            var flow = new TextFlow(lines);
            EntryBlock? open = null;
            for (var i = 0; i < lines.Count; i++)
            {
                if (lines[i].IsItem || open is null)
                {
                    if (open is not null)
                    {
                        yield return open;
                    }

                    open = new EntryBlock();
                    open.Head.Add(lines[i]);
                }
                else if (flow.Continues(open.Head[0], lines[i - 1], lines[i]))
                {
                    var last = open.Head[^1];
                    open.Head[^1] = last with { Whole = TextFlow.Join([last, lines[i]]), Runs = [TextFlow.Join([last, lines[i]])] };
                }
                else
                {
                    open.Head.Add(lines[i]);
                }
            }

            if (open is not null)
            {
                yield return open;
            }

            yield break;
        }

        if (!lines.Any(l => l.Dates.Count > 0) && lines.All(l => l.Layout.Bold == lines[0].Layout.Bold))
        {
            foreach (var line in lines)
            {
                var block = new EntryBlock();
                block.Head.Add(line);
                yield return block;
            }

            yield break;
        }

        foreach (var block in EntrySplitter.Split(lines, singleDates: true))
        {
            if (block.Head.Count == 0 && block.Body.Count > 0)
            {
                block.Head.AddRange(block.Body.SelectMany(b => b.Lines));
            }

            yield return block;
        }
    }

    private static int? LastComma(Piece piece)
    {
        var comma = piece.Text.LastIndexOf(',');
        return comma > 3 && comma < piece.Text.Length - 2 ? comma : null;
    }
}

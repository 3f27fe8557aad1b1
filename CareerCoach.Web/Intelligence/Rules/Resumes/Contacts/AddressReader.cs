using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lines;
using CareerCoach.Web.Intelligence.Rules.Resumes.Locations;
using CareerCoach.Web.Intelligence.Rules.Resumes.Sections;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Contacts;

/// <summary>Finds where the person lives among the contact lines, on one line or on several.</summary>
internal static class AddressReader
{
    private static readonly ResumeLexicon Words = ResumeLexicon.Current;

    /// <summary>Returns the place and the stretch it was read from; null when none is printed.</summary>
    public static (ResumeLocation Location, Piece Source)? Read(IReadOnlyList<Section> sections, Piece? name)
    {
        var pieces = sections.Where(s => s.Kind is SectionKind.Header or SectionKind.Contact or SectionKind.Links or SectionKind.Summary or SectionKind.Other)
            .SelectMany(s => s.Lines).Where(l => !Entries.TextFlow.IsProse(l) || IsContactRow(l.Text)).SelectMany(Pieces).ToList();
        List<Piece>? best = null;
        var top = 0.9;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (name is not null && pieces[i].Start == name.Start)
            {
                continue;
            }

            var run = new List<Piece>();
            var score = 0.0;
            for (var j = i; j < pieces.Count && j < i + 5; j++)
            {
                var own = AddressScore(pieces[j]);
                if (own <= 0)
                {
                    break;
                }

                run.Add(pieces[j]);
                score += own;
            }

            if (score > top)
            {
                (best, top) = (run, score);
            }
        }

        if (best is null)
        {
            return null;
        }

        var source = Entries.TextFlow.JoinPieces(best);
        var parts = best.SelectMany(p => p.Text.Split([',', '|', '(', ')', '·', '•'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        return AddressParts.Assign(parts) is { } location ? (location, source) : null;
    }

    /// <summary>Several contacts side by side make a long line, but no sentence.</summary>
    private static bool IsContactRow(string text) => !text.EndsWith('.') && text.AsSpan().IndexOfAny("@|•·∙⋅") >= 0;

    private static IEnumerable<Piece> Pieces(ResumeLine line)
    {
        foreach (var run in line.Runs.Concat(line.Strays))
        {
            var from = 0;
            for (var i = 0; i <= run.Text.Length; i++)
            {
                var cut = i == run.Text.Length || run.Text[i] is '|' or '•' or '·' or '∙' or '⋅' or '◦' or '\t' || (i > 0 && i + 1 < run.Text.Length && run.Text[i] is '–' or '—' && run.Text[i - 1] == ' ');
                if (cut)
                {
                    if (i > from && run.Slice(from, i - from) is { } piece)
                    {
                        yield return WithoutLabel(piece);
                    }

                    from = i + 1;
                }
            }
        }
    }

    private static Piece WithoutLabel(Piece piece)
    {
        var colon = piece.Text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Words.Label(piece.Text[..colon]) == "location" && piece.Slice(colon + 1, piece.Text.Length - colon - 1) is { } value ? value : piece;
    }

    /// <summary>How much a piece looks like a part of an address; 0 when it does not.</summary>
    private static double AddressScore(Piece piece)
    {
        var text = piece.Text;
        if (text.Length > 110 || text.Contains('@', StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal) || piece.Words.Count > 14 || Words.Heading(text) is not null)
        {
            return 0;
        }

        var phone = PhoneReader.Find(text);
        if (phone is { Confidence: > 0.7 })
        {
            return 0;
        }

        var place = LocationReader.Confidence(text);
        if (place > 0.5)
        {
            return LocationReader.Mode(piece.Text) is null ? 1 + place : 0.5;
        }

        var parts = text.Split([',', '(', ')'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var known = parts.Count(p => LocationReader.IsCity(Folding.Fold(p)) || LocationReader.IsRegionOrCountry(Folding.Fold(p)) || Words["code"].Contains(Folding.Fold(p)));
        var street = AddressParts.IsStreet(parts.Length > 0 ? parts[0] : text, Word.Split(parts.Length > 0 ? parts[0] : text));
        var postal = parts.Any(HasPostal);
        if (known > 0 && parts.Length > 1)
        {
            return 1 + (0.4 * known) + (street ? 0.6 : 0) + (postal ? 0.5 : 0);
        }

        return street && text.Any(char.IsAsciiDigit) && LocationReader.HasStreet(piece.Words) ? 1.2 : postal && piece.Words.Count is >= 2 and <= 8 ? 1 : street && postal ? 1 : street && piece.Words.Count is >= 2 and <= 5 && char.IsUpper(text[0]) ? 0.6 : 0;
    }

    private static bool HasPostal(string part) => part.Split(' ').Any(w => w.Length is >= 4 and <= 9 && w.Count(char.IsAsciiDigit) >= 4 && w.All(c => char.IsAsciiDigit(c) || c == '-') && !(w.Length == 4 && w[0] is '1' or '2' && w[1] is '9' or '0'));
}

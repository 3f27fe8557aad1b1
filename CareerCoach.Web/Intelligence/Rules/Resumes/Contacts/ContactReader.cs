using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lines;
using CareerCoach.Web.Intelligence.Rules.Resumes.Sections;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Contacts;

/// <summary>Reads how to reach the person: mail address, telephone, links; also where a column broke them over two lines.</summary>
internal sealed class ContactReader(DocumentText document, IReadOnlyList<Section> sections)
{
    private static readonly ResumeLexicon Words = ResumeLexicon.Current;
    private const int NearMail = 3;
    private readonly List<ResumeLine> contactLines = WithFooter([.. sections.Where(s => s.Kind is SectionKind.Header or SectionKind.Contact or SectionKind.Links or SectionKind.Summary or SectionKind.Other).SelectMany(s => s.Lines)], [.. sections.SelectMany(s => s.Lines)]);
    private readonly List<ResumeLine> allLines = [.. sections.SelectMany(s => s.Lines)];

    /// <summary>The lines of the contact; where no mail address stands in them, also the lines around the first one, mostly the page's foot.</summary>
    private static List<ResumeLine> WithFooter(List<ResumeLine> contact, List<ResumeLine> all)
    {
        var at = contact.Exists(HasMail) ? -1 : all.FindIndex(l => HasMail(l) && !l.IsItem);
        return at < 0 ? contact : [.. contact, .. all.Where((l, i) => Math.Abs(i - at) <= NearMail && l.Page == all[at].Page && l.Layout.Block == all[at].Layout.Block && !contact.Contains(l))];
    }

    private static bool HasMail(ResumeLine line) => ContactToken.Split(line.Text).Any(t => ContactToken.IsEmail(t.Text[ContactToken.SchemeLength(t.Text)..]));

    /// <summary>Returns the first mail address, with its link's target where a line break cut it.</summary>
    public Piece? Email()
    {
        foreach (var lines in new[] { contactLines, allLines })
        {
            for (var i = 0; i < lines.Count; i++)
            {
                if (lines[i].Text.Contains('@', StringComparison.Ordinal) && EmailOn(lines, i) is { } email)
                {
                    return email;
                }
            }
        }

        var link = document.Links.FirstOrDefault(l => l.Url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase));
        var target = link?.Url["mailto:".Length..].Split('?')[0];
        return target is not null && ContactToken.IsEmail(target) ? new Piece(target, Math.Max(0, link!.Start), Math.Max(0, link.Length), link.Page) : null;
    }

    /// <summary>Returns the telephone number as printed.</summary>
    public Piece? Phone()
    {
        Piece? best = null;
        var top = 0.0;
        foreach (var line in contactLines)
        {
            foreach (var run in line.Runs.Append(line.Whole))
            {
                if (PhoneReader.Find(run.Text) is { } found && found.Confidence > top + (best is null ? 0 : 0.15) && run.Slice(found.Start, found.Length) is { } piece)
                {
                    best = Widen(run, found.Start, piece);
                    top = found.Confidence;
                }
            }
        }

        if (best is null)
        {
            foreach (var line in allLines)
            {
                var label = Words.Label(line.Text.Split(':')[0]);
                if (label == "phone" && PhoneReader.Find(line.Text) is { } found)
                {
                    return line.Whole.Slice(found.Start, found.Length);
                }
            }
        }

        return best;
    }

    /// <summary>Returns the links printed, then those that lie behind other words; each once.</summary>
    public List<(ResumeLink Link, Piece Source)> Links()
    {
        var found = new List<(ResumeLink, Piece)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < contactLines.Count; i++)
        {
            foreach (var (token, start) in ContactToken.Split(contactLines[i].Text))
            {
                if (UrlIn(token) is { } url && contactLines[i].Whole.Slice(start, token.Length) is { } piece)
                {
                    var whole = LinkNames.Complete(url, document.Links) ?? WithNextLine(url, contactLines, i);
                    if (seen.Add(LinkNames.Key(whole)))
                    {
                        found.Add((LinkNames.Make(whole), piece));
                    }
                }
            }
        }

        foreach (var link in document.Links)
        {
            if (LinkNames.IsPersonal(link.Url) && IsOwn(link) && seen.Add(LinkNames.Key(link.Url)))
            {
                found.Add((LinkNames.Make(link.Url), new Piece(link.Url, Math.Max(0, link.Start), Math.Max(0, link.Length), link.Page)));
            }
        }

        return found;
    }

    /// <summary>A link behind other words counts where the contact stands, or when it leads to a profile; those in jobs and footers lead to employers and authors.</summary>
    private bool IsOwn(TextLink link) =>
        LinkNames.Make(link.Url).Network is not null || link.Start < 0 || contactLines.Any(l => link.Start >= l.Layout.Start && link.Start <= l.Layout.Start + l.Layout.Text.Length);

    private Piece? EmailOn(List<ResumeLine> lines, int i)
    {
        foreach (var (token, start) in ContactToken.Split(lines[i].Text))
        {
            var at = token.IndexOf('@', StringComparison.Ordinal);
            if (at < 1)
            {
                continue;
            }

            var scheme = ContactToken.SchemeLength(token);
            var address = token[scheme..];
            if (lines[i].Whole.Slice(start + scheme, address.Length) is not { } piece)
            {
                continue;
            }

            if (LinkNames.CompleteMail(address, document.Links) is { } full)
            {
                return full == address ? piece : JoinedWith(piece, lines, i, full);
            }

            if (i + 1 < lines.Count && start + token.Length >= lines[i].Text.Length - 1 && NextToken(lines[i + 1]) is { } rest && IsCut(address) && ContactToken.IsEmail(address + rest))
            {
                return JoinedWith(piece, lines, i, address + rest);
            }

            if (ContactToken.IsEmail(address))
            {
                return piece;
            }
        }

        return null;
    }

    private static Piece JoinedWith(Piece piece, List<ResumeLine> lines, int i, string text)
    {
        var length = i + 1 < lines.Count && lines[i + 1].Page == piece.Page ? lines[i + 1].Whole.Start + lines[i + 1].Text.Length - piece.Start : piece.Length;
        return piece with { Text = text, Length = Math.Max(piece.Length, length) };
    }

    /// <summary>An address whose domain lacks its end: no dot, a dot last, or a last part of one letter.</summary>
    private static bool IsCut(string address)
    {
        var domain = address[(address.IndexOf('@', StringComparison.Ordinal) + 1)..];
        var top = domain[(domain.LastIndexOf('.') + 1)..];
        return !domain.Contains('.', StringComparison.Ordinal) || top.Length < 2 || top is "co" or "exam" or "or" or "ne" or "gmai" or "examp" || domain.EndsWith('-');
    }

    private static string? NextToken(ResumeLine line) =>
        line.Text.Length <= 40 && !line.Text.Contains(' ', StringComparison.Ordinal) && !line.Text.Contains('@', StringComparison.Ordinal) && line.Text.All(c => char.IsLower(c) || char.IsAsciiDigit(c) || c is '.' or '-') ? line.Text : null;

    private static string WithNextLine(string url, List<ResumeLine> lines, int i)
    {
        var atEnd = lines[i].Text.EndsWith(url, StringComparison.Ordinal);
        var top = url.TrimEnd('/');
        top = top[(top.LastIndexOf('.') + 1)..];
        return atEnd && (top.Length == 1 || url.EndsWith('-') || url.EndsWith('/')) && i + 1 < lines.Count && NextToken(lines[i + 1]) is { } rest && !url.EndsWith('/') ? url + rest : url;
    }

    private static string? UrlIn(string token)
    {
        if (token.Contains('@', StringComparison.Ordinal))
        {
            return null;
        }

        var scheme = token.IndexOf("://", StringComparison.Ordinal);
        if (scheme > 0)
        {
            var from = token.LastIndexOf("http", scheme, StringComparison.OrdinalIgnoreCase);
            return from >= 0 && token.Length - from > 10 ? token[from..] : null;
        }

        var skip = ContactToken.SchemeLength(token);
        var url = token[skip..];
        var slash = url.IndexOf('/', StringComparison.Ordinal);
        var host = slash < 0 ? url : url[..slash];
        var top = host.LastIndexOf('.');
        return host.Length > 4 && host.Any(char.IsLower) && top > 2 && char.IsLower(host[^1]) && ContactToken.IsDomain(host, anyTop: slash > 0 || host.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) ? url : null;
    }

    /// <summary>Takes a bracket or plus that stands just before the digits with the number.</summary>
    private static Piece Widen(Piece run, int start, Piece piece) => start >= 0 && run.Text[start] == '(' && !piece.Text.StartsWith('(') ? new Piece("(" + piece.Text, piece.Start - 1, piece.Length + 1, piece.Page) : piece;
}

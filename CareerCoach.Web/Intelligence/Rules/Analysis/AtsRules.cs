using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>How well an applicant-tracking system can read the file: contact, headings, dates, layout (docs/scoring.md, "ATS").</summary>
internal static class AtsRules
{
    private const double TooMuchHidden = 20, Heading = 8, Complete = 9, Dated = 10;

    public static Scorecard Score(ResumeAnalysisInput input)
    {
        var card = new Scorecard(input.Texts);
        Contact(card, input.Resume.Basics);
        Sections(card, input.Resume);
        Dates(card, input.Resume);
        Layout(card, input);
        return card;
    }

    /// <summary>The layout and contact rules that lost points, as sentences.</summary>
    public static IReadOnlyList<string> Issues(Scorecard card) =>
        [.. card.Reasons.Where(r => r.Points < 0).OrderBy(r => r.Points).Select(r => r.Text)];

    private static void Contact(Scorecard card, ResumeBasics basics)
    {
        card.Check("ats.contact.name", 8, !string.IsNullOrWhiteSpace(basics.Name), basics.Name);
        card.Check("ats.contact.email", 10, !string.IsNullOrWhiteSpace(basics.Email), basics.Email);
        card.Check("ats.contact.phone", 7, !string.IsNullOrWhiteSpace(basics.Phone), basics.Phone);
        card.Check("ats.contact.location", 4, basics.Location is not null, basics.Location?.City ?? basics.Location?.Region);
    }

    private static void Sections(Scorecard card, JsonResume resume)
    {
        // without jobs their rules are lost too: leaving a job out never helps more than a poor entry hurts
        card.Check("ats.section.experience", resume.Work.Count > 0 ? Heading : Heading + Complete + Dated, resume.Work.Count > 0);
        card.Check("ats.section.education", 5, resume.Education.Count > 0);
        card.Check("ats.section.skills", 7, resume.Skills.Count > 0);
        if (resume.Work.Count > 0)
        {
            var whole = resume.Work.Count(w => w.Name is not null && w.Position is not null);
            var first = resume.Work.FirstOrDefault(w => w.Name is null || w.Position is null);
            card.Count("ats.entries.complete", Complete, (double)whole / resume.Work.Count, RuleWords.Of(whole, resume.Work.Count, first?.Name ?? first?.Position));
        }
    }

    private static void Dates(Scorecard card, JsonResume resume)
    {
        if (resume.Work.Count > 0)
        {
            var dated = resume.Work.Count(w => w.StartDate is not null && (w.EndDate is not null || w.IsCurrent));
            var undated = resume.Work.FirstOrDefault(w => w.StartDate is null || (w.EndDate is null && !w.IsCurrent));
            card.Count("ats.dates", Dated, (double)dated / resume.Work.Count, RuleWords.Of(dated, resume.Work.Count, undated?.Position ?? undated?.Name));
        }
    }

    private static void Layout(Scorecard card, ResumeAnalysisInput input)
    {
        var traits = input.Document.Traits;
        var text = input.Document.Text;
        card.Check("ats.file", 6, traits.Format is "pdf" or "docx" or "text", traits.Format);
        void Shape(string name, double weight, double share, int count) => card.Count("ats." + name, weight, share, new() { LostEvidence = input.Texts["evidence." + name, count] });
        Shape("columns", 8, traits.Columns <= 1 ? 1 : 0.4, traits.Columns);
        Shape("tables", 6, traits.Tables == 0 ? 1 : 0.3, traits.Tables);
        Shape("textboxes", 4, traits.TextBoxes == 0 ? 1 : 0, traits.TextBoxes);
        Shape("images", 3, traits.Images <= 1 ? 1 : 0.3, traits.Images);
        var contactInMargin = input.Resume.Basics.Email is { Length: > 0 } mail && traits.HeaderFooterText.Contains(mail, StringComparison.OrdinalIgnoreCase)
            && Count(text, mail) <= Count(traits.HeaderFooterText, mail);
        card.Check("ats.headerfooter", 4, !contactInMargin, contactInMargin ? input.Resume.Basics.Email : null);
        card.Check("ats.fonts", 2, traits.Fonts.Count <= 4, traits.Fonts.Count > 4 ? string.Join(", ", traits.Fonts.Take(5)) : null);
        var hidden = traits.HiddenText.Trim();
        card.Check("ats.hidden", 7, hidden.Length < TooMuchHidden, hidden.Length < TooMuchHidden ? null : hidden);
        var odd = text.Count(c => c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF'));
        card.Check("ats.characters", 4, odd <= 3, odd <= 3 ? null : input.Texts["evidence.characters", odd]);
    }

    private static int Count(string text, string part) => (text.Length - text.Replace(part, "", StringComparison.OrdinalIgnoreCase).Length) / part.Length;
}

using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>How well an applicant-tracking system can read the file: contact, headings, dates, layout (docs/scoring.md, "ATS").</summary>
internal static class AtsRules
{
    private const double TooMuchHidden = 20;

    public static Scorecard Score(ResumeAnalysisInput input)
    {
        var card = new Scorecard();
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
        card.Check("ats.contact.name", 8, basics.Name is not null, "Your name was found.", "No name was found: put it alone on the first line.", basics.Name);
        card.Check("ats.contact.email", 10, basics.Email is not null, "Your e-mail address was found.", "No e-mail address was found in the text.", basics.Email);
        card.Check("ats.contact.phone", 7, basics.Phone is not null, "Your phone number was found.", "No phone number was found in the text.", basics.Phone);
        card.Check("ats.contact.location", 4, basics.Location is not null, "Your place was found.", "No place was found: many systems filter by city.", basics.Location?.City ?? basics.Location?.Region);
    }

    private static void Sections(Scorecard card, JsonResume resume)
    {
        card.Check("ats.section.experience", 8, resume.Work.Count > 0, "Your experience was found under a heading that systems know.", "No experience section was recognised: use a plain heading such as \"Experience\".");
        card.Check("ats.section.education", 5, resume.Education.Count > 0, "Your education was found.", "No education section was recognised: use a plain heading such as \"Education\".");
        card.Check("ats.section.skills", 7, resume.Skills.Count > 0, "Your skills were found.", "No skills section was recognised: list your skills under the heading \"Skills\".");
        if (resume.Work.Count > 0)
        {
            var whole = resume.Work.Count(w => w.Name is not null && w.Position is not null);
            var first = resume.Work.FirstOrDefault(w => w.Name is null || w.Position is null);
            card.Count("ats.entries.complete", 9, (double)whole / resume.Work.Count, $"{whole} of {resume.Work.Count} jobs have an employer and a title that can be read.",
                $"{resume.Work.Count - whole} of {resume.Work.Count} jobs lack an employer or a title that can be read.", first?.Name ?? first?.Position);
        }
    }

    private static void Dates(Scorecard card, JsonResume resume)
    {
        if (resume.Work.Count == 0)
        {
            return;
        }

        var dated = resume.Work.Count(w => w.StartDate is not null && (w.EndDate is not null || w.IsCurrent));
        var undated = resume.Work.FirstOrDefault(w => w.StartDate is null || (w.EndDate is null && !w.IsCurrent));
        card.Count("ats.dates", 10, (double)dated / resume.Work.Count, $"{dated} of {resume.Work.Count} jobs have a start and an end that can be read.",
            $"{resume.Work.Count - dated} of {resume.Work.Count} jobs lack a start or an end that can be read: write them as \"Jan 2020 – Mar 2023\".", undated?.Position ?? undated?.Name);
    }

    private static void Layout(Scorecard card, ResumeAnalysisInput input)
    {
        var traits = input.Document.Traits;
        var text = input.Document.Text;
        card.Check("ats.file", 6, traits.Format is "pdf" or "docx" or "text", "The file type can be read by all common systems.", "Use PDF or DOCX: other types are often refused.", traits.Format);
        card.Count("ats.columns", 8, traits.Columns <= 1 ? 1 : 0.4, "The text runs in one column.", "The text stands in several columns: some systems read across them and mix the lines.", $"{traits.Columns} columns");
        card.Count("ats.tables", 6, traits.Tables == 0 ? 1 : 0.3, "No tables carry text.", "Tables carry text: some systems lose the order of their cells.", $"{traits.Tables} tables");
        card.Count("ats.textboxes", 4, traits.TextBoxes == 0 ? 1 : 0, "No text boxes.", "Text boxes are skipped by many systems: move their text into the body.", $"{traits.TextBoxes} text boxes");
        card.Count("ats.images", 3, traits.Images <= 1 ? 1 : 0.3, "Hardly any images.", "Text in images is invisible to a machine.", $"{traits.Images} images");
        var contactInMargin = input.Resume.Basics.Email is { } mail && traits.HeaderFooterText.Contains(mail, StringComparison.OrdinalIgnoreCase)
            && Count(text, mail) <= Count(traits.HeaderFooterText, mail);
        card.Check("ats.headerfooter", 4, !contactInMargin, "Your contact details stand in the body.", "Your contact details stand only in the page header or footer, which many systems skip.", contactInMargin ? input.Resume.Basics.Email : null);
        card.Check("ats.fonts", 2, traits.Fonts.Count <= 4, "Few fonts are used.", "Many fonts are used: two are enough and read more surely.", traits.Fonts.Count > 4 ? string.Join(", ", traits.Fonts.Take(5)) : null);
        var hidden = traits.HiddenText.Trim();
        card.Check("ats.hidden", 7, hidden.Length < TooMuchHidden, "No hidden text.", "The file holds text that a person cannot see: systems that notice it reject the resume.", hidden.Length < TooMuchHidden ? null : hidden);
        var odd = text.Count(c => c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF'));
        card.Check("ats.characters", 4, odd <= 3, "All characters can be read.", "Some characters cannot be read by a machine: they come from a font of symbols.", odd <= 3 ? null : $"{odd} characters");
    }

    private static int Count(string text, string part) => (text.Length - text.Replace(part, "", StringComparison.OrdinalIgnoreCase).Length) / Math.Max(part.Length, 1);
}

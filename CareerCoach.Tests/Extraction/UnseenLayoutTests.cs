using CareerCoach.Data.Json;
using CareerCoach.Web.Extraction;
using CareerCoach.Web.Intelligence.Rules.Resumes;
using CareerCoach.Web.Intelligence.Rules.Text;
using Xunit;

namespace CareerCoach.Tests.Extraction;

/// <summary>Whole files of layouts that the corpus does not have; each was read wrongly when first met.</summary>
public sealed class UnseenLayoutTests
{
    private static readonly string[] FirstJob =
    [
        "Own the ledger service that settles 11 million transactions a day with double-entry guarantees.",
        "Migrated 4.2 TB of MySQL data to PostgreSQL with under ninety seconds of downtime.",
        "Reduced p99 latency of the authorisation path from 480 ms to 95 ms by removing cross-service fan-out.",
        "Mentor five engineers and chair the weekly design review.",
    ];

    [Fact]
    public void TeX_bitmap_fonts_say_their_ligatures_dashes_and_bullets()
    {
        var document = Open("tex-bitmap-fonts.pdf");

        Assert.DoesNotContain('\uFFFD', document.Text);
        Assert.Contains("Mentor five engineers", document.Text, StringComparison.Ordinal);
        Assert.Equal(FirstJob, Read(document).Work[0].Highlights);
    }

    [Fact]
    public void Letters_of_an_icon_font_are_bullets_or_nothing_and_a_date_broken_in_the_margin_is_whole()
    {
        var document = Open("icon-font-bullets.pdf");
        var resume = Read(document);

        Assert.DoesNotContain(document.Lines, line => line.Text.StartsWith("f ", StringComparison.Ordinal));
        Assert.Equal(FirstJob, resume.Work[0].Highlights);
        Assert.Equal([("2020-07", null), ("2017-01", "2020-06"), ("2015-07", "2016-12")], resume.Work.Select(w => (w.StartDate, w.EndDate)));
        Assert.Equal("+91 98450 01234", resume.Basics.Phone); // at the foot of the page, beside the mail address
    }

    [Fact]
    public void A_form_is_read_by_its_labels()
    {
        var resume = Read(Open("europass-form.pdf"));

        Assert.Equal("Priya Raghunathan", resume.Basics.Name);
        Assert.Equal([("Kaveri Payments", "Senior Software Engineer"), ("Neelgiri Technologies", "Software Engineer"), ("Tapti Infosystems", "Associate Software Engineer")], resume.Work.Select(w => (w.Name, w.Position)));
        Assert.StartsWith(FirstJob[0], resume.Work[0].Highlights[0], StringComparison.Ordinal);
        Assert.Equal("Anna University", resume.Education[0].Institution);
    }

    [Fact]
    public void Two_schools_beside_each_other_are_two_entries()
    {
        var resume = Read(Open("two-schools-in-a-row.pdf"));

        Assert.Equal(
            [("San Francisco State University", "2011-08", "2015-05"), ("City College of San Francisco", "2009-09", "2011-06")],
            resume.Education.Select(e => (e.Institution, e.StartDate, e.EndDate)));
    }

    private static DocumentText Open(string file) =>
        DocumentReader.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Corpus", "layouts", file)), DocumentType.Pdf).Document!;

    private static JsonResume Read(DocumentText document) => ResumeReader.Read(document).Resume;
}

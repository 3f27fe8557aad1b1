using System.Globalization;
using System.Text.Json;
using CareerCoach.Web.Intelligence.Rules.Resumes;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;
using CareerCoach.Web.Intelligence.Rules.Text;
using CsCheck;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Resumes;

public sealed class ResumeReaderTests
{
    private const string Plain = """
        Ida Lindqvist
        Operations Manager
        ida.lindqvist@example.org | +44 20 7946 0018 | Leeds, England | linkedin.com/in/idalindqvist

        SUMMARY
        Operations manager with eight years in food production who likes short meetings.

        WORK EXPERIENCE
        Operations Manager, Northfield Foods Ltd    Mar 2019 - Present
        - Run two plants with 140 people.
        - Cut waste by 12%.
        Shift Supervisor, Brookside Bakery Group    Jan 2015 - Feb 2019
        - Led a night shift of nine.

        EDUCATION
        BSc in Food Science, University of Leeds, 2011 - 2014

        SKILLS
        Lean manufacturing, SAP, Rostering

        LANGUAGES
        English (native), Swedish (fluent)
        """;

    [Fact]
    public void A_plain_resume_is_read_in_all_its_parts()
    {
        var resume = Read(Plain).Resume;

        Assert.Equal("Ida Lindqvist", resume.Basics.Name);
        Assert.Equal("ida.lindqvist@example.org", resume.Basics.Email);
        Assert.Equal("+44 20 7946 0018", resume.Basics.Phone);
        Assert.Equal("Leeds", resume.Basics.Location?.City);
        Assert.Equal("LinkedIn", Assert.Single(resume.Basics.Profiles).Network);
        Assert.Equal(["Northfield Foods Ltd", "Brookside Bakery Group"], resume.Work.Select(w => w.Name));
        Assert.Equal(["Operations Manager", "Shift Supervisor"], resume.Work.Select(w => w.Position));
        Assert.Equal(("2019-03", null, true), (resume.Work[0].StartDate, resume.Work[0].EndDate, resume.Work[0].IsCurrent));
        Assert.Equal(["Run two plants with 140 people.", "Cut waste by 12%."], resume.Work[0].Highlights);
        Assert.Equal(("University of Leeds", "BSc", "Food Science"), (resume.Education[0].Institution, resume.Education[0].StudyType, resume.Education[0].Area));
        Assert.Equal(["Lean manufacturing", "SAP", "Rostering"], resume.Skills.Select(s => s.Name));
        Assert.Equal(["English", "Swedish"], resume.Languages.Select(l => l.Language));
    }

    [Fact]
    public void The_order_of_the_document_decides_where_words_do_not_tell()
    {
        var resume = Read("""
            EXPERIENCE
            Harbour Bank | Accountant | 2018 - 2020
            Zalta | Wrangler of Numbers | 2016 - 2018
            """).Resume;

        Assert.Equal(("Zalta", "Wrangler of Numbers"), (resume.Work[1].Name, resume.Work[1].Position));
    }

    [Fact]
    public void Titles_under_one_employer_share_it()
    {
        var resume = Read("""
            EXPERIENCE
            Harbour Bank
            Senior Accountant
            2018 - 2020
            - Closed the books.
            Accountant
            2016 - 2018
            - Kept the ledger.
            """).Resume;

        Assert.Equal(["Harbour Bank", "Harbour Bank"], resume.Work.Select(w => w.Name));
        Assert.Equal(["Senior Accountant", "Accountant"], resume.Work.Select(w => w.Position));
    }

    [Theory]
    [InlineData("Lebenslauf\nPersönliche Daten\nName: Mehmet Yıldırım\nTelefon: 0170 5550193", "Mehmet Yıldırım")]
    [InlineData("CURRICULUM VITAE\nNombre y apellidos: Lucía Núñez Arriaga", "Lucía Núñez Arriaga")]
    [InlineData("Tabellarischer Lebenslauf\nVorname: Annegret\nNachname: von der Heydt", "Annegret von der Heydt")]
    [InlineData("Résumé\nAïcha Ben Youssef\nAvocate", "Aïcha Ben Youssef")]
    public void The_word_for_the_document_is_no_name_and_a_labelled_name_is_one(string head, string name) =>
        Assert.Equal(name, Read(head + "\nExperience\nAcme GmbH | Consultant | 2018 - 2020").Resume.Basics.Name);

    [Fact]
    public void A_town_that_no_list_knows_stands_where_the_other_jobs_have_theirs()
    {
        var resume = Read("""
            EXPERIENCE
            2019 - 2023 Head Chef, The Drovers Rest, Cardiff
            2014 - 2019 Sous Chef, Llys Meddyg, Trefdraeth
            2011 - 2014 Commis Chef, Harbourmaster Inn, Aberaeron
            """).Resume;

        Assert.Equal(["The Drovers Rest", "Llys Meddyg", "Harbourmaster Inn"], resume.Work.Select(w => w.Name));
        Assert.Equal(["Cardiff", "Trefdraeth", "Aberaeron"], resume.Work.Select(w => w.Location));
    }

    [Fact]
    public void A_house_named_after_its_town_is_an_employer()
    {
        var work = Assert.Single(Read("EXPERIENCE\nFachkrankenschwester\nUniversitätsklinikum Münster, Münster\n2017 - 2020\n- Betreute Patienten.").Resume.Work);

        Assert.Equal(("Universitätsklinikum Münster", "Münster"), (work.Name, work.Location));
    }

    [Theory]
    [InlineData("NVQ Level 3, Professional Cookery", "NVQ Level 3", "Professional Cookery")]
    [InlineData("Master 2, Droit social", "Master 2", "Droit social")]
    public void The_step_of_a_degree_belongs_to_it(string text, string degree, string field)
    {
        var study = Assert.Single(Read($"EDUCATION\nCardiff College\n{text}\n2009 - 2011").Resume.Education);

        Assert.Equal((degree, field), (study.StudyType, study.Area));
    }

    [Fact]
    public void Skills_with_nothing_but_blanks_between_them_are_cut_where_the_vocabulary_knows_them() =>
        Assert.Equal(["Python", "C++", "JavaScript", "PostgreSQL"], Read("SKILLS\nPython C++ JavaScript PostgreSQL").Resume.Skills.Select(s => s.Name));

    [Fact]
    public void A_skill_of_several_words_stays_whole() =>
        Assert.Equal(["Amazon Web Services"], Read("SKILLS\nAmazon Web Services").Resume.Skills.Select(s => s.Name));

    [Theory]
    [InlineData("Experiencia laboral", "Formación académica", "Habilidades")]
    [InlineData("Expérience professionnelle", "Études", "Compétences")]
    [InlineData("Beruflicher Werdegang", "Ausbildung", "Kenntnisse")]
    [InlineData("Experiência profissional", "Formação acadêmica", "Competências")]
    [InlineData("C A R E E R  H I S T O R Y", "EDUCATION:", "SKILLS & EXPERTISE (4)")]
    public void Headings_are_known_in_five_languages_and_odd_settings(string work, string education, string skills)
    {
        var resume = Read($"{work}\nAcme GmbH | Consultant | 2018 - 2020\n{education}\nUniversidad de Oviedo | Master | 2016\n{skills}\nSAP, Excel").Resume;

        Assert.Single(resume.Work);
        Assert.Single(resume.Education);
        Assert.Equal(2, resume.Skills.Count);
    }

    [Fact]
    public void Every_source_holds_its_value()
    {
        var document = DocumentText.FromPlainText(Plain);
        var reading = ResumeReader.Read(document);
        var values = new Dictionary<string, string?>
        {
            ["basics.name"] = reading.Resume.Basics.Name,
            ["basics.email"] = reading.Resume.Basics.Email,
            ["basics.phone"] = reading.Resume.Basics.Phone,
            ["basics.summary"] = reading.Resume.Basics.Summary,
            ["work[0].name"] = reading.Resume.Work[0].Name,
            ["work[1].position"] = reading.Resume.Work[1].Position,
            ["work[0].highlights[1]"] = reading.Resume.Work[0].Highlights[1],
            ["education[0].institution"] = reading.Resume.Education[0].Institution,
            ["skills[2].name"] = reading.Resume.Skills[2].Name,
        };
        foreach (var (path, value) in values)
        {
            var source = Assert.Single(reading.Sources, s => s.Path == path);
            Assert.Contains(Folding.Squeeze(value!), Folding.Squeeze(document.Text.Substring(source.Start, source.Length)), StringComparison.Ordinal);
            Assert.InRange(source.Confidence, 0, 1);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Another_culture_changes_nothing(string culture)
    {
        var expected = Json(Plain);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Json(Plain));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_same_text_gives_the_same_reading_twice() => Assert.Equal(Json(Plain), Json(Plain));

    [Theory]
    [InlineData(",")]
    [InlineData("a@")]
    [InlineData("(1) ")]
    [InlineData("2019 - ")]
    [InlineData("Jan ")]
    [InlineData("https://a.b/")]
    public void A_line_of_five_million_characters_is_survived(string unit) =>
        Assert.NotNull(Read("EXPERIENCE\n" + string.Concat(Enumerable.Repeat(unit, 5_000_000 / unit.Length))).Resume);

    [Fact]
    public void Many_lines_are_survived() =>
        Assert.NotNull(Read("SKILLS\n" + string.Concat(Enumerable.Repeat("EXPERIENCE\nA, B, C 2019 - 2020\n• text\n", 20_000))).Resume);

    [Fact]
    public void Any_text_gives_a_reading_whose_sources_lie_inside_it() =>
        Gen.String[Gen.OneOf(Gen.Char["\n\n •,-–|:()@./0129 "], Gen.Char["EXPERIENCEducationskills"], Gen.Char), 0, 400].Sample(text =>
        {
            var document = DocumentText.FromPlainText(text);
            Assert.All(ResumeReader.Read(document).Sources, s => Assert.True(s.Start >= 0 && s.Start + s.Length <= document.Text.Length));
        }, iter: 3000);

    private static ResumeReading Read(string text) => ResumeReader.Read(DocumentText.FromPlainText(text));

    private static string Json(string text) => JsonSerializer.Serialize(Read(text));
}

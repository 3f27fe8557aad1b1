using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Resumes;
using CareerCoach.Web.Intelligence.Rules.Text;
using CsCheck;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Resumes;

/// <summary>What the layout tells: lines with their place, size and style, as a PDF gives them. Each case failed on a resume not seen before.</summary>
public sealed class ResumeLayoutTests
{
    [Fact]
    public void A_contact_block_in_the_right_corner_belongs_to_the_head()
    {
        var resume = Read(
            new Row("Rhys ap Gwilym", 40, 60) { Size = 20, Bold = true },
            new Row("Work Experience", 40, 130) { Bold = true, Size = 12 },
            new Row("The Drovers Rest | Head Chef | 2019 – 2023", 40, 150),
            new Row("Ran a brigade of nine.", 52, 165) { Item = true },
            new Row("+44 7700 900318", 390, 60) { Block = 1 },
            new Row("rhys@example.co.uk", 390, 75) { Block = 1 },
            new Row("Skills", 390, 130) { Block = 1, Bold = true, Size = 12 },
            new Row("Butchery", 390, 150) { Block = 1 });

        Assert.Equal("+44 7700 900318", resume.Basics.Phone);
        Assert.Equal(["Ran a brigade of nine."], resume.Work[0].Highlights);
        Assert.Equal(["Butchery"], resume.Skills.Select(s => s.Name));
    }

    [Fact]
    public void Sentences_without_bullets_that_end_with_their_lines_are_items_and_a_paragraph_is_not()
    {
        var items = Read(
            new Row("Experience", 40, 100) { Bold = true, Size = 12 },
            new Row("The Drovers Rest | Head Chef | 2019 – 2023", 40, 120),
            new Row("Ran a brigade of nine cooks in two kitchens.", 40, 134) { Width = 300 },
            new Row("Cut food waste by a third with weekly counts.", 40, 148) { Width = 298 },
            new Row("Trained four apprentices to their exams and beyond.", 40, 162) { Width = 302 });
        var paragraph = Read(
            new Row("Experience", 40, 100) { Bold = true, Size = 12 },
            new Row("The Drovers Rest | Head Chef | 2019 – 2023", 40, 120),
            new Row("Ran a brigade of nine cooks. Cut food waste by a third.", 40, 134) { Width = 300 },
            new Row("Trained four apprentices to their exams. Bought from farms.", 40, 148) { Width = 300 },
            new Row("Wrote the menus of every season.", 40, 162) { Width = 200 });

        Assert.Equal(3, items.Work[0].Highlights.Count);
        Assert.Single(paragraph.Work[0].Highlights);
    }

    [Fact]
    public void A_title_in_another_style_behind_the_name_is_the_headline()
    {
        var row = new Row("Thi Hoa Tran Store Manager", 40, 60) { Size = 18, Runs = [("Thi Hoa Tran ", true), ("Store Manager", false)] };
        var resume = Read(row, new Row("hoa@example.com", 40, 80));

        Assert.Equal(("Thi Hoa Tran", "Store Manager"), (resume.Basics.Name, resume.Basics.Label));
    }

    [Fact]
    public void Years_one_above_the_other_are_the_dates_of_two_rows()
    {
        var resume = Read(
            new Row("Certifications", 40, 100) { Bold = true, Size = 12 },
            new Row("2018 Food Safety Award, City College", 40, 120) { Runs = [("2018 ", false), ("Food Safety Award, City College", false)] },
            new Row("2020 Personal Licence, Cardiff Council", 40, 135) { Runs = [("2020 ", false), ("Personal Licence, Cardiff Council", false)] });

        Assert.Equal([("Food Safety Award", "2018"), ("Personal Licence", "2020")], resume.Certificates.Select(c => (c.Name, c.Date!)));
    }

    [Fact]
    public void A_range_that_the_end_of_a_line_broke_is_one()
    {
        var resume = Read(
            new Row("Education", 40, 100) { Bold = true, Size = 12 },
            new Row("Bachelor of Engineering, Computing | University of Nigeria | 10/2011 -", 40, 120),
            new Row("6/2016", 40, 133));

        Assert.Equal(("2011-10", "2016-06"), (resume.Education[0].StartDate, resume.Education[0].EndDate));
    }

    [Fact]
    public void A_sentence_that_ends_with_a_year_opens_no_job()
    {
        var resume = Read(
            new Row("Experience", 40, 100) { Bold = true, Size = 12 },
            new Row("Lakeshore Electric | Electrician | 2018 – 2023", 40, 120),
            new Row("Passed every one of the municipal", 52, 135) { Item = true },
            new Row("inspections since 2020.", 52, 148));

        Assert.Equal("Passed every one of the municipal inspections since 2020.", Assert.Single(Assert.Single(resume.Work).Highlights));
    }

    [Fact]
    public void A_heading_broken_by_its_column_is_one()
    {
        var resume = Read(
            new Row("Loïc Le Goff", 40, 60) { Size = 20, Bold = true },
            new Row("Principales", 40, 100) { Size = 12 },
            new Row("compétences", 40, 115) { Size = 12 },
            new Row("Arrimage", 40, 130),
            new Row("Éco-conduite", 40, 143),
            new Row("Expérience", 40, 165) { Size = 12 },
            new Row("professionnelle", 40, 180) { Size = 12 },
            new Row("Transports Kervella | Chauffeur | 2015 – 2020", 40, 200));

        Assert.Equal(["Arrimage", "Éco-conduite"], resume.Skills.Select(s => s.Name));
        Assert.Equal("Chauffeur", Assert.Single(resume.Work).Position);
    }

    [Fact]
    public void A_summary_in_a_narrow_column_is_read_whole()
    {
        string[] lines = ["Commercial driver with", "eleven accident-free", "years. Patient with", "children and exact", "with paperwork."];
        Row[] rows = [new Row("Profile", 40, 100) { Bold = true, Size = 12 }, .. lines.Select((text, i) => new Row(text, 40, 118 + (13 * i)) { Width = 6 * text.Length })];

        Assert.Equal(string.Join(' ', lines), Read(rows).Basics.Summary);
    }

    [Fact]
    public void Headings_of_a_side_column_may_have_a_style_of_their_own()
    {
        var resume = Read(
            new Row("Contact", 14, 50) { Size = 12 }, new Row("a@example.org", 14, 65) { Size = 9 },
            new Row("Top Skills", 14, 90) { Size = 12 }, new Row("Pastry", 14, 105) { Size = 9 },
            new Row("Languages", 14, 130) { Size = 12 }, new Row("Welsh (Native)", 14, 145) { Size = 9 },
            new Row("Certifications", 14, 170) { Size = 12 }, new Row("Personal Licence", 14, 185) { Size = 9 },
            new Row("Rhys ap Gwilym", 200, 60) { Block = 1, Size = 24 },
            new Row("Experience", 200, 120) { Block = 1, Size = 14 }, new Row("The Drovers Rest | Head Chef | 2019 – 2023", 200, 140) { Block = 1 },
            new Row("Education", 200, 170) { Block = 1, Size = 14 }, new Row("Cardiff College | Diploma | 2011", 200, 190) { Block = 1 });

        Assert.Equal(["Pastry"], resume.Skills.Select(s => s.Name));
        Assert.Equal(["Welsh"], resume.Languages.Select(l => l.Language));
        Assert.Equal(["Personal Licence"], resume.Certificates.Select(c => c.Name));
    }

    [Fact]
    public void Any_layout_gives_a_reading_whose_sources_lie_inside_it() =>
        Gen.Select(Gen.Int[0, Snippets.Length - 1], Gen.Int[0, 4], Gen.Int[0, 40], Gen.Int[1, 2], Gen.Int[0, 2], Gen.Int[0, 3], Gen.Bool, Gen.Bool)
            .Select((snippet, column, row, page, block, size, bold, item) =>
                new Row(Snippets[snippet], 40 + (100 * column), 40 + (12 * row)) { Page = page, Block = block, Size = 8 + (4 * size), Bold = bold, Item = item })
            .Array[0, 40].Sample(rows =>
            {
                var document = Document(rows);
                Assert.All(ResumeReader.Read(document).Sources, s => Assert.True(s.Start >= 0 && s.Start + s.Length <= document.Text.Length && s.Confidence is >= 0 and <= 1 && s.Page >= 1));
            }, iter: 4000);

    private static readonly string[] Snippets =
    [
        "Ada Byron", "EXPERIENCE", "Education", "Skills", "Certifications", "Languages", "Contact", "2019 –", "heute", "2018", "Jan 2020 – Present", "10/2016 to", "Present", "C#, SQL, Go,",
        "Python", "and", "Acme Inc.", "Head Chef", "Head Chef, Acme, Leeds", "Leeds, UK", "a@example.org", "linkedin.com/in/ada", "+44 20 7946 0018", "Name: Ada Byron", "Vorname Ada",
        "Ran a team of nine people and cut costs by 12% in one year.", "which was new.", "- ", "•", "o tempo", "Berlin", "(2015 - 2018)", "B.Sc. in Physics, University of Leeds, 2011 - 2014", "Page 1 of 2", "Tools: Git / Docker /",
    ];

    private static JsonResume Read(params Row[] rows) => ResumeReader.Read(Document(rows)).Resume;

    private static DocumentText Document(Row[] rows)
    {
        var lines = new List<TextLine>();
        var start = 0;
        foreach (var row in rows)
        {
            var segments = new List<TextSegment>();
            var at = start;
            foreach (var (text, bold) in row.Runs.Length > 0 ? row.Runs : [(row.Text, row.Bold)])
            {
                segments.Add(new TextSegment(text.TrimEnd(), at, row.Left + (5 * (at - start)), bold, false, false));
                at += text.Length;
            }

            lines.Add(new TextLine(row.Text, start, row.Page)
            {
                Left = row.Left,
                Right = row.Left + (row.Width > 0 ? row.Width : 5 * row.Text.Length),
                Top = row.Top,
                FontSize = row.Size,
                Bold = row.Bold,
                Block = row.Block,
                IsListItem = row.Item,
                Segments = segments,
            });
            start += row.Text.Length + 1;
        }

        return new DocumentText(string.Join('\n', rows.Select(r => r.Text)), rows.Select(r => r.Page).DefaultIfEmpty(1).Max(), lines, [], new DocumentTraits("pdf"));
    }

    private sealed record Row(string Text, double Left, double Top)
    {
        public double Size { get; init; } = 10;
        public bool Bold { get; init; }
        public bool Item { get; init; }
        public int Block { get; init; }
        public int Page { get; init; } = 1;
        public double Width { get; init; }
        public (string Text, bool Bold)[] Runs { get; init; } = [];
    }
}

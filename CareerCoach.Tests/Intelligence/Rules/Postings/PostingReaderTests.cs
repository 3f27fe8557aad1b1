using System.Globalization;
using System.Text.Json;
using CareerCoach.Web.Intelligence.Rules.Postings;
using CsCheck;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Postings;

public sealed class PostingReaderTests
{
    private const string Baker = """
        Shift Baker | Kornfeld Bakery | Leeds, United Kingdom

        About Kornfeld
        We bake for forty cafés.

        What you will do
        • Prepare dough for bread and pastry every night
        • Keep the ovens clean and log temperatures
        • Train two apprentices

        Requirements
        • 2 years of experience in baking
        • Food hygiene certificate
        • HACCP knowledge

        Nice to have
        • Forklift licence
        • Spanish

        What we offer
        • £14.50 per hour, 40 hours per week
        • 28 days holiday
        • Excel training for everyone who asks

        We are an equal opportunity employer; Python is our mascot.
        """;

    [Fact]
    public void A_title_does_not_repeat_the_employer()
    {
        var reading = PostingReader.Read(new PostingInput("Night Nurse at Harbour Clinic\n\nRequirements\n- Registered nurse"));
        Assert.Equal(("Night Nurse", "Harbour Clinic"), (reading.Title?.Value, reading.Company?.Value));
        Assert.Equal("Night Nurse", reading.Title!.Evidence(reading.Text));
    }

    [Fact]
    public void A_paste_is_understood_from_its_text_alone()
    {
        var reading = PostingReader.Read(new PostingInput(Baker));
        Assert.Equal("Shift Baker", reading.Title?.Value);
        Assert.Equal("Kornfeld Bakery", reading.Company?.Value);
        Assert.Equal("Leeds, United Kingdom", reading.Location?.Value);
        Assert.Equal(3, reading.Responsibilities.Count);
        Assert.Equal(2, reading.MinYears?.Value);
        Assert.Equal(JobType.FullTime, reading.JobType?.Value);
        Assert.Equal((14.50m, SalaryPeriod.Hour), (reading.Salary!.Min, reading.Salary.Period));
        Assert.Contains(reading.Highlights, highlight => highlight.Kind == HighlightKind.PaidTimeOff);
    }

    [Fact]
    public void Skills_are_split_by_their_part_and_benefits_are_no_requirement()
    {
        var reading = PostingReader.Read(new PostingInput(Baker));
        Assert.Contains("HACCP", reading.RequiredSkills.Select(skill => skill.Name));
        Assert.Contains("food hygiene certificate", reading.RequiredSkills.Select(skill => skill.Name));
        Assert.Equal(["FLT licence", "Spanish"], reading.PreferredSkills.Select(skill => skill.Name));
        Assert.DoesNotContain("Excel", reading.RequiredSkills.Concat(reading.PreferredSkills).Select(skill => skill.Name));
    }

    [Theory]
    [InlineData("Python is required, Rust would be a plus.", "Python", "Rust")]
    [InlineData("Experience with CNC turning, preferably FANUC", "CNC turning", "FANUC")]
    [InlineData("Kenntnisse in Java, idealerweise auch Kotlin", "Java", "Kotlin")]
    public void Words_around_a_skill_decide_within_a_sentence(string text, string required, string preferred)
    {
        var reading = PostingReader.Read(new PostingInput(text));
        Assert.Contains(reading.RequiredSkills, skill => skill.Term == required);
        Assert.Contains(reading.PreferredSkills, skill => skill.Term == preferred);
    }

    [Fact]
    public void A_tool_the_vocabulary_does_not_know_is_a_keyword()
    {
        var reading = PostingReader.Read(new PostingInput("Requirements:\n- Experience with Python, GlimmerQL and TurboFarm"));
        Assert.Contains(reading.RequiredSkills, skill => skill is { Name: "GlimmerQL", Category: "keyword" });
    }

    [Theory]
    [InlineData("Technologies\njava spring-mvc go turbofarm\nJob description\nWe go on.", "Java;spring-mvc;Go;turbofarm")]
    [InlineData("Technologies we use and like\nJob description", "")]
    [InlineData("Who we are\nA team of ten.\nYou speak and write English fluently.", "English")]
    [InlineData("Requirements\n- Able to test and to report on what you find", "")]
    [InlineData("Requirements\n- Exposure to our stack: Kotlin TurboFarm GraphQL", "Kotlin;TurboFarm;GraphQL")]
    [InlineData("Requirements\n- Experience with creating pretty gardens", "")]
    public void A_skill_is_told_from_what_is_done_with_it(string text, string skills) =>
        Assert.Equal(skills.Split(';', StringSplitOptions.RemoveEmptyEntries), PostingReader.Read(new PostingInput(text)).RequiredSkills.Select(skill => skill.Name));

    [Theory]
    [InlineData("Our lab is well known, as are its tools.\nJoin us in Leeds as a Quality Assurance Specialist! We work with tools such as Prometheus.", "Quality Assurance Specialist")]
    [InlineData("You will grow as an Honest Person.\nWe are seeking a Floor Manager.", "Floor Manager")]
    public void A_title_stands_in_a_sentence_too(string text, string title) => Assert.Equal(title, PostingReader.Read(new PostingInput(text)).Title?.Value);

    [Fact]
    public void Markup_becomes_lines_with_their_structure()
    {
        var reading = PostingReader.Read(new PostingInput("", "<h2>Requirements</h2><ul><li>Docker<li>Kubernetes</ul><script>var go = 'Java';</script><p>Benefits</p><p>Figma lessons</p>"));
        Assert.Equal(["Docker", "Kubernetes"], reading.RequiredSkills.Select(skill => skill.Name));
    }

    [Fact]
    public void Every_value_points_to_the_characters_that_show_it()
    {
        var reading = PostingReader.Read(new PostingInput(Baker));
        Assert.All(reading.RequiredSkills.Concat(reading.PreferredSkills), skill => Assert.Equal(skill.Term, reading.Text.Substring(skill.Start, skill.Length)));
        Assert.All(reading.RedFlags, flag => Assert.Equal(flag.Evidence, reading.Text.Substring(flag.Start, flag.Length)));
        Assert.All(reading.Highlights, plus => Assert.Equal(plus.Evidence, reading.Text.Substring(plus.Start, plus.Length)));
        Assert.All(reading.Responsibilities.Concat(reading.Benefits), item => Assert.Equal(item.Value, item.Evidence(reading.Text)));
        Assert.Equal("Shift Baker", reading.Title!.Evidence(reading.Text));
        Assert.Equal("Kornfeld Bakery", reading.Company!.Evidence(reading.Text));
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var here = JsonSerializer.Serialize(PostingReader.Read(new PostingInput(Baker)));
        try
        {
            foreach (var name in new[] { "tr-TR", "de-DE", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(here, JsonSerializer.Serialize(PostingReader.Read(new PostingInput(Baker))));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Any_text_is_read_without_an_error_and_twice_the_same() =>
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char["£$€0123456789kK-–.,:;()\n\r\t •|/"], Gen.Char["abcdeGoRCExcelSpringteamfamilyunpaid "]), 0, 400]
            .Sample(text => JsonSerializer.Serialize(PostingReader.Read(new PostingInput(text))) == JsonSerializer.Serialize(PostingReader.Read(new PostingInput(text))), iter: 300);

    [Theory]
    [InlineData("a")]
    [InlineData(" ")]
    [InlineData("12,")]
    [InlineData("a. ")]
    [InlineData("A B ")]
    [InlineData("Benefits Requirements ")]
    [InlineData("we are a family of 10-20 years £30-40k on-call unpaid ")]
    [InlineData("<div><b>")]
    public void A_megabyte_of_anything_is_cut_and_read(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        Assert.InRange(PostingReader.Read(new PostingInput(text)).Text.Length, 0, 200_000);
        Assert.NotNull(PostingReader.Read(new PostingInput("", text)));
    }
}

using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Analysis;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Analysis;

public sealed class ResumeEditsTests
{
    // the second bullet runs over two lines, as in a PDF
    private const string Text = "Ada\n• Cleaned the wards\n• Responsible for managing\nthe night shift\n• Moved 40 beds a day\nSkills\nExcel, Word";

    private static EditableResume Resume { get; } = new(
        new JsonResume { Work = [new ResumeWork { Highlights = ["Cleaned the wards", "Responsible for managing the night shift", "Moved 40 beds a day"] }], Skills = [new("Excel"), new("Word")] },
        Text,
        [Source("work[0].highlights[0]", "Cleaned the wards"), Source("work[0].highlights[1]", "Responsible for managing\nthe night shift"), Source("work[0].highlights[2]", "Moved 40 beds a day"), Source("skills[0].name", "Excel"), Source("skills[1].name", "Word")]);

    [Fact]
    public void Data_text_and_places_change_together()
    {
        var edited = ResumeEdits.Replace(Resume, "work[0].highlights[1]", "Responsible for managing the night shift", "Managed the night shift for 12 wards")!;
        Assert.Equal("Managed the night shift for 12 wards", edited.Data.Work[0].Highlights[1]);
        Assert.Equal("Ada\n• Cleaned the wards\n• Managed the night shift for 12 wards\n• Moved 40 beds a day\nSkills\nExcel, Word", edited.Text);
        AssertPlaces(edited);
        Assert.Equal("Responsible for managing the night shift", Resume.Data.Work[0].Highlights[1]);
    }

    [Fact]
    public void A_bullet_becomes_two_with_the_same_glyph_and_the_next_ones_move_on()
    {
        var edited = ResumeEdits.Replace(Resume, "work[0].highlights[1]", "Responsible for managing the night shift", "Managed the night shift\nTrained 12 porters")!;
        Assert.Equal(["Cleaned the wards", "Managed the night shift", "Trained 12 porters", "Moved 40 beds a day"], edited.Data.Work[0].Highlights);
        Assert.Contains("• Managed the night shift\n• Trained 12 porters\n• Moved", edited.Text, StringComparison.Ordinal);
        Assert.Contains(edited.Sources, s => s.Path == "work[0].highlights[3]" && edited.Text.Substring(s.Start, s.Length) == "Moved 40 beds a day");
    }

    [Theory]
    [InlineData("work[0].highlights[1]", "Other words")]
    [InlineData("work[7].highlights[1]", "Cleaned the wards")]
    [InlineData("work[0].position", "Cleaned the wards")]
    [InlineData("basics.summary", "Cleaned the wards")]
    public void What_is_not_there_any_more_is_not_replaced(string path, string before) => Assert.Null(ResumeEdits.Replace(Resume, path, before, "New words"));

    [Fact]
    public void A_skill_joins_the_list_once()
    {
        var edited = ResumeEdits.AddSkill(Resume, "SQL")!;
        Assert.EndsWith("Excel, Word, SQL", edited.Text, StringComparison.Ordinal);
        Assert.Equal(["Excel", "Word", "SQL"], edited.Data.Skills.Select(s => s.Name));
        Assert.Null(ResumeEdits.AddSkill(edited, "sql"));
    }

    [Fact]
    public void Marks_stand_on_the_words_they_are_about()
    {
        var marks = ResumeMarks.Of(Text, Resume.Data, Resume.Sources, "en");
        Assert.Equal(
            [(ResumeMarkKind.Duty, "Responsible for"), (ResumeMarkKind.Number, "shift")],
            marks.Select(m => (m.Kind, Text.Substring(m.Start, m.Length))));
    }

    [Fact]
    public void A_long_bullet_is_marked_from_where_it_gets_too_long()
    {
        var bullet = "Moved 40 beds " + string.Join(' ', Enumerable.Range(1, 40).Select(i => $"word{i}"));
        var mark = Assert.Single(ResumeMarks.Of(bullet, new JsonResume { Work = [new ResumeWork { Highlights = [bullet] }] }, [], "en"));
        Assert.Equal((ResumeMarkKind.Long, true), (mark.Kind, bullet[mark.Start..].StartsWith("word32 ", StringComparison.Ordinal)));
    }

    private static void AssertPlaces(EditableResume resume)
    {
        string Shown(string path) => resume.Sources.Where(s => s.Path == path).Select(s => resume.Text.Substring(s.Start, s.Length)).Single();
        Assert.Equal("Cleaned the wards", Shown("work[0].highlights[0]"));
        Assert.Equal("Managed the night shift for 12 wards", Shown("work[0].highlights[1]"));
        Assert.Equal("Moved 40 beds a day", Shown("work[0].highlights[2]"));
        Assert.Equal("Word", Shown("skills[1].name"));
    }

    private static FieldSource Source(string path, string words) => new(path, 1, Text.IndexOf(words, StringComparison.Ordinal), words.Length, 1);
}

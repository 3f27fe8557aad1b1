using CareerCoach.Web.Intelligence.Rules.Coaching;
using CsCheck;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Coaching;

public sealed class RedactorTests
{
    private const string Letter = "I am Rosa Lindqvist (ROSA LINDQVIST), call +46 70 123 45 67 or 0046701234567, write to rosa.lindqvist@example.org or other@mail.example, "
        + "see https://rosa.example.org/work?id=1, linkedin.com/in/rosalindqvist. I live at Storgatan 12, 411 38 Gothenburg; before at 221 Baker Street. Rosa worked 2019-2023 and saved 1,200,000 EUR on 01.02.2024.";

    [Fact]
    public void Nothing_personal_is_left_and_the_rest_stays()
    {
        var sent = new Redactor(CoachPeople.Resume).Redact(Letter);
        Assert.All(["Rosa", "ROSA", "Lindqvist", "70 123", "4670", "@", "http", "linkedin", "Storgatan", "411 38", "Baker"], part => Assert.DoesNotContain(part, sent, StringComparison.Ordinal));
        Assert.All(["[NAME]", "[EMAIL_1]", "[EMAIL_2]", "[PHONE_1]", "[ADDRESS_1]", "[LINK_1]", "2019-2023", "1,200,000 EUR", "01.02.2024"], part => Assert.Contains(part, sent, StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_is_a_word_is_replaced_only_where_it_is_a_name()
    {
        var redactor = new Redactor(CoachPeople.Resume with { Basics = new() { Name = "Will Mark" } });
        Assert.Equal("[NAME] will now mark the day, [NAME_2] said.", redactor.Redact("Will Mark will now mark the day, Will said."));
    }

    [Fact]
    public void The_same_value_keeps_its_placeholder_over_messages()
    {
        var redactor = new Redactor(CoachPeople.Resume);
        Assert.Equal(redactor.Redact("a@b.example"), redactor.Redact("a@b.example"));
        Assert.NotEqual(redactor.Redact("a@b.example"), redactor.Redact("c@d.example"));
    }

    [Fact]
    public void A_text_that_holds_placeholders_itself_comes_back_unchanged()
    {
        var redactor = new Redactor(CoachPeople.Resume);
        const string text = @"Dear [NAME], \[EMAIL_1\] [NAME_7] [EMAIL_1] Rosa Lindqvist [other]";
        Assert.Equal(text, redactor.Restore(redactor.Redact(text)));
    }

    [Fact]
    public void A_model_that_escapes_the_brackets_is_understood_and_an_unknown_placeholder_stays() =>
        Assert.Equal("Dear Rosa Lindqvist, [PHONE_9]", new Redactor(CoachPeople.Resume).Restore(@"Dear \[NAME\], [PHONE_9]"));

    [Fact]
    public void Any_text_comes_back_unchanged_also_in_pieces_of_any_size()
    {
        string[] parts = ["Rosa Lindqvist", "rosa lindqvist", "Rosa", "LINDQVIST", "rosa.lindqvist@example.org", "x@y.example", "+46 70 123 45 67", "(020) 7946 0958", "Storgatan 12", "411 38 Gothenburg",
            "https://a.example/b?c=[d]", "www.x.example", "[NAME]", "[EMAIL_1]", "\\[NAME\\]", "[", "]", "\\", "NAME", "_1", "[NA", "2019-2023", "and", " ", "\n", ".", "é", "😀", "1 Long Road"];
        var word = Gen.Int[0, parts.Length - 1].Select(i => parts[i]);
        Gen.Select(Gen.OneOf(word, Gen.String[0, 6]).Array[0, 25], Gen.Int[1, 9]).Sample((words, size) =>
        {
            var text = string.Join("", words);
            var redactor = new Redactor(CoachPeople.Resume);
            var sent = redactor.Redact(text);
            Assert.Equal(text, redactor.Restore(sent));
            var stream = redactor.Stream();
            Assert.Equal(text, string.Concat(sent.Chunk(size).Select(c => stream.Push(new string(c)))) + stream.Finish());
        });
    }

    [Fact]
    public void A_stream_holds_back_no_more_than_an_open_placeholder()
    {
        var stream = new Redactor(CoachPeople.Resume).Stream();
        Assert.Equal("Dear ", stream.Push("Dear [NA"));
        Assert.Equal("Rosa Lindqvist, [x", stream.Push("ME], [x"));
        Assert.Equal(" a ", stream.Push(" a ["));
        Assert.Equal("[", stream.Finish());
    }
}

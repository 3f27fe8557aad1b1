using CareerCoach.Data.Coaching;
using CareerCoach.Data.Json;
using CareerCoach.Web.Features.Coach.Answers;
using CareerCoach.Web.Features.Coach.Parts;
using Xunit;

namespace CareerCoach.Tests.Features.Coach;

public sealed class TalkTextTests
{
    [Fact]
    public void Blocks_part_at_blank_lines_but_not_inside_code_and_are_the_text_again()
    {
        const string Text = "One\n\nTwo\n\n```\na\n\nb\n```\n\n- x\n- y";

        var blocks = MarkdownBlocks.Split(Text);

        Assert.Equal(Text, string.Concat(blocks));
        Assert.Equal(4, blocks.Count);
        Assert.Contains("a\n\nb", blocks[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Screen_readers_get_whole_sentences_once()
    {
        var (first, next) = LiveSentences.Take("One is done. Two is no", 0);
        var (second, _) = LiveSentences.Take("One is done. Two is now done. Thr", next);

        Assert.Equal(("One is done.", "Two is now done."), (first, second));
        Assert.Equal("", LiveSentences.Take("Not yet", 0).Sentences);
    }

    [Fact]
    public void A_replaced_message_leaves_the_talk_with_all_that_followed()
    {
        var rows = Enumerable.Range(1, 4).Select(i => new Message { Id = new Guid(i, 0, 0, new byte[8]), Role = i % 2 == 1 ? "user" : "assistant", Content = $"{i}" }).ToList();
        rows.Add(new Message { Id = new Guid(5, 0, 0, new byte[8]), Content = "5", Metadata = new MessageMetadata { Replaces = rows[2].Id } });

        Assert.Equal(["1", "2", "5"], Talk.Visible(rows).Select(m => m.Content));
    }

    [Theory]
    [InlineData("Add a goal to learn SQL", "Add a goal to learn SQL", "")]
    [InlineData("> quoted\nWhat is this?", "What is this?", "> quoted")]
    public void Own_words_are_told_from_pasted_ones(string message, string ask, string pasted)
    {
        var words = OwnWords.Of(message);

        Assert.Equal((ask, pasted), (words.Ask, words.Pasted.Trim()));
    }
}

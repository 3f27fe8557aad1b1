using CareerCoach.Data.Coaching;
using CareerCoach.Data.Json;
using CareerCoach.Web.Features.Coach.Answers;
using Xunit;

namespace CareerCoach.Tests.Features.Coach;

public sealed class TalkTextTests
{
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

using CareerCoach.Web.Features.Jobs;
using Xunit;

namespace CareerCoach.Tests.Features.Jobs;

public sealed class PostingMarksTests
{
    [Fact]
    public void The_text_stays_whole_and_words_are_marked_only_as_words()
    {
        const string text = "We use Go. Good Gophers go far.";
        var runs = PostingMarks.Runs(text, [new(MarkKind.Must, "Go")]);

        Assert.Equal(text, string.Concat(runs.Select(r => r.Text)));
        Assert.Equal(["Go", "go"], runs.Where(r => r.Mark is not null).Select(r => r.Text));
    }

    [Fact]
    public void A_red_flags_sentence_wins_over_a_skill_within_it()
    {
        const string text = "SQL. You are a SQL ninja who never sleeps.";
        var runs = PostingMarks.Runs(text, [new(MarkKind.RedFlag, "You are a SQL ninja who never sleeps."), new(MarkKind.Must, "SQL")]);

        Assert.Equal([MarkKind.Must, MarkKind.RedFlag], runs.Select(r => r.Mark?.Kind).OfType<MarkKind>());
    }

    [Theory]
    [InlineData("C++ and C#", "C#", "C#")]
    [InlineData("(C#)", "C#", "C#")]
    public void Terms_with_signs_are_found(string text, string term, string found) =>
        Assert.Equal(found, Assert.Single(PostingMarks.Runs(text, [new(MarkKind.Must, term)]), r => r.Mark is not null).Text);
}

using CareerCoach.Web.Intelligence.Rules.Text;
using CsCheck;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Text;

public sealed class WordDifferenceTests
{
    [Fact]
    public void The_changed_word_alone_is_marked()
    {
        var runs = WordDifference.Between("Led a team of five people.", "Led a team of nine people.");
        Assert.Equal([new(DifferenceKind.Same, "Led a team of "), new(DifferenceKind.Removed, "five"), new(DifferenceKind.Added, "nine"), new(DifferenceKind.Same, " people.")], runs);
    }

    [Fact]
    public void The_runs_give_both_texts_back() => Gen.Select(Gen.String[Gen.Char["ab ,.\n"], 0, 60], Gen.String[Gen.Char["ab ,.\n"], 0, 60]).Sample((before, after) =>
    {
        var runs = WordDifference.Between(before, after);
        Assert.Equal(before, string.Concat(runs.Where(r => r.Kind != DifferenceKind.Added).Select(r => r.Text)));
        Assert.Equal(after, string.Concat(runs.Where(r => r.Kind != DifferenceKind.Removed).Select(r => r.Text)));
    });
}

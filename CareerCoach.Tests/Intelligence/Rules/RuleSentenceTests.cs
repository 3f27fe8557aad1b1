using System.Text.RegularExpressions;
using CareerCoach.Tests.Support;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules;

/// <summary>What the rules say to people is data, so that a language is a folder.</summary>
public sealed partial class RuleSentenceTests
{
    [Fact]
    public void No_sentence_of_the_analyses_stands_in_code()
    {
        var guilty = SourceTree.Files(".cs").Where(f => f.Contains("/Rules/Analysis/", StringComparison.Ordinal) || f.Contains("/Rules/Matching/", StringComparison.Ordinal))
            .Where(f => f.Contains("/CareerCoach.Web/", StringComparison.Ordinal))
            .SelectMany(f => File.ReadLines(f).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)).SelectMany(l => Sentence().Matches(l)).Select(m => $"{Path.GetFileName(f)}: {m.Value}"));
        Assert.Empty(guilty);
    }

    [GeneratedRegex("""
        "[A-Z][^"]* [^"]* [^"]*[.:?]"
        """)]
    private static partial Regex Sentence();
}

using System.Resources;
using CareerCoach.Web.Extraction;
using Xunit;

namespace CareerCoach.Tests.Extraction;

public sealed class ExtractionTextTests
{
    [Fact]
    public void Every_reason_has_its_own_sentence()
    {
        var texts = new ResourceManager(typeof(ExtractionText));
        var sentences = RejectReason.All.Select(reason => texts.GetString($"Rejected.{reason}", System.Globalization.CultureInfo.InvariantCulture)).ToList();

        Assert.DoesNotContain(null, sentences);
        Assert.Equal(sentences.Count, sentences.Distinct().Count());
    }
}

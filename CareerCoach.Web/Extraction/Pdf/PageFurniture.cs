using System.Text.RegularExpressions;

namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>Page numbers and running headers or footers, which would stand in the middle of a text that runs over pages.</summary>
internal static partial class PageFurniture
{
    private const double Zone = 0.09;          // of the page's height, at the top and the bottom

    /// <summary>Page numbers on every page, and repeated lines from their second appearance on.</summary>
    public static IReadOnlySet<ComposedLine> Find(List<PageContent> pages)
    {
        var furniture = new HashSet<ComposedLine>(ReferenceEqualityComparer.Instance);
        if (pages.Count < 2)
        {
            return furniture;
        }

        var edges = pages.SelectMany(page => page.Lines.Where(line => IsAtEdge(line, page)).Select(line => (page.Number, Line: line, Key: Digits().Replace(line.Line.Text, "#"))));
        foreach (var group in edges.GroupBy(edge => edge.Key))
        {
            var isNumber = PageNumber().IsMatch(group.First().Line.Line.Text);
            var repeated = group.Select(edge => edge.Number).Distinct().Count() > 1;
            if (isNumber || repeated)
            {
                furniture.UnionWith(group.Skip(isNumber ? 0 : 1).Select(edge => edge.Line));
            }
        }

        return furniture;
    }

    private static bool IsAtEdge(ComposedLine line, PageContent page) =>
        line.Line.Top < page.Height * Zone || line.Line.Top > page.Height * (1 - Zone);

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(\p{L}+\.?\s+)?\d{1,3}(\s*(/|\p{L}{1,3})\s*\d{1,3})?$|^[-–—]\s*\d{1,3}\s*[-–—]$")]
    private static partial Regex PageNumber();
}

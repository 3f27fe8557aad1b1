using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>Finds the words that a page's links lie on.</summary>
internal sealed class LinkPlacer(PageContent page)
{
    private readonly List<(PageWord Word, int Start, int End)> words = [];

    public void Add(ComposedLine line, int start)
    {
        words.AddRange(line.Words.Select(word => (word.Word, start + word.Start, start + word.Start + word.Word.Text.Length)));
    }

    public IEnumerable<TextLink> Place()
    {
        foreach (var link in page.Links)
        {
            var covered = words.FindAll(item => IsUnder(item.Word, link));
            if (covered.Count == 0)
            {
                yield return new TextLink(link.Url, -1, 0, page.Number);
                continue;
            }

            var start = covered.Min(item => item.Start);
            yield return new TextLink(link.Url, start, covered.Max(item => item.End) - start, page.Number);
        }
    }

    private static bool IsUnder(PageWord word, PageLink link)
    {
        var middle = (word.Left + word.Right) / 2;
        var height = word.Y - (word.Size * 0.3);
        return middle > link.Left && middle < link.Right && height > link.Top && height < link.Bottom;
    }
}

using System.Text.RegularExpressions;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>Finds the beginnings of list items: by their bullet, number, or a small shape drawn before them (browsers draw bullets).</summary>
internal sealed partial class BulletFinder
{
    private const string Bullets = "•◦▪▫‣⁃∙·●○■□◆◇►▶▸➢➤→✓✔❖❑–—-*»§";
    private const double MaxSide = 0.6;          // of the font size
    private const double MaxDistance = 2.5;
    private readonly List<(double Left, double Right, double Y, double Side)> dots = [];

    public BulletFinder(Page page)
    {
        foreach (var path in page.Paths)
        {
            if ((path.IsFilled || path.IsStroked) && path.GetBoundingRectangle() is { } box && IsDot(box))
            {
                dots.Add((box.Left, box.Right, page.Height - ((box.Top + box.Bottom) / 2), Math.Max(box.Width, box.Height)));
            }
        }
    }

    public bool StartsListItem(PageLine line)
    {
        var words = line.Words.Take(2).ToList();
        var first = words[0].Text;
        var isMarked = words.Count > 1
            && ((first.Length == 1 && (Bullets.Contains(first[0]) || (first[0] == 'o' && IsSymbolFont(words)))) || Number().IsMatch(first));
        return isMarked || (first.Length > 1 && Bullets.IndexOf(first[0]) is >= 0 and < 30 && char.IsLetter(first[1])) || HasDotBefore(line);
    }

    private static bool IsDot(PdfRectangle box) =>
        box.Width is > 0.5 and < 9 && box.Height is > 0.5 and < 9 && box.Width / box.Height is > 0.6 and < 1.7;

    private static bool IsSymbolFont(List<PageWord> words) => words[0].Style.Font != words[1].Style.Font;

    private bool HasDotBefore(PageLine line) => dots.Exists(dot =>
        dot.Side < MaxSide * line.Size
        && dot.Right <= line.Left + 1 && line.Left - dot.Right < MaxDistance * line.Size
        && dot.Y < line.Y && dot.Y > line.Y - (0.8 * line.Size));

    [GeneratedRegex(@"^(\(?\d{1,2}[.)]|\([a-z]\)|[a-z]\))$")]
    private static partial Regex Number();
}

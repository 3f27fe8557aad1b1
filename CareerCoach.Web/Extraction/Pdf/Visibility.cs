using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>Decides whether a person sees a letter: not when it is tiny, unpainted, on a layer that is off, or white on a white page.</summary>
internal sealed class Visibility
{
    private const double TinyPoints = 2.0;
    private const double NearlyWhite = 0.96;
    private readonly List<PdfRectangle> backgrounds = [];
    private readonly bool hasLargeImage;
    private readonly HashSet<Letter> switchedOff = new(ReferenceEqualityComparer.Instance);

    /// <param name="hiddenLayers">Names of the layers that are switched off.</param>
    public Visibility(Page page, IReadOnlySet<string> hiddenLayers)
    {
        if (hiddenLayers.Count > 0)
        {
            switchedOff.UnionWith(page.GetOptionalContents()
                .Where(layer => hiddenLayers.Contains(layer.Key))
                .SelectMany(layer => layer.Value)
                .SelectMany(group => group.MarkedContent.Letters));
        }

        foreach (var path in page.Paths)
        {
            if (path.IsFilled && !IsWhite(path.FillColor) && path.GetBoundingRectangle() is { } box && box.Width > 8 && box.Height > 4)
            {
                backgrounds.Add(box);
            }
        }

        foreach (var image in page.GetImages())
        {
            backgrounds.Add(image.BoundingBox);
            hasLargeImage |= image.BoundingBox.Width * image.BoundingBox.Height > page.Width * page.Height * 0.5;
        }
    }

    public bool IsSeen(Letter letter)
    {
        if (switchedOff.Contains(letter))
        {
            return false;
        }

        if (letter.PointSize is > 0 and < TinyPoints && letter.BoundingBox.Height < TinyPoints)
        {
            return false;
        }

        if (letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip)
        {
            return hasLargeImage; // the text layer of a scan is what the person sees in the image
        }

        return !IsWhite(letter.FillColor ?? letter.Color) || LiesOnBackground(letter.StartBaseLine);
    }

    private bool LiesOnBackground(PdfPoint point)
    {
        foreach (var box in backgrounds)
        {
            if (point.X >= box.Left - 2 && point.X <= box.Right + 2 && point.Y >= box.Bottom - 2 && point.Y <= box.Top + 2)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWhite(IColor? color)
    {
        if (color is null or PatternColor)
        {
            return false;
        }

        var (red, green, blue) = color.ToRGBValues();
        return red > NearlyWhite && green > NearlyWhite && blue > NearlyWhite;
    }
}

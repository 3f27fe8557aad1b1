using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>What the document as a whole says about its pages.</summary>
/// <param name="IsTypeset">True for TeX, which hyphenates by itself.</param>
/// <param name="HiddenLayers">Names of the layers (optional content groups) that are off when the document is opened.</param>
internal sealed record PdfFacts(bool IsTypeset, IReadOnlySet<string> HiddenLayers)
{
    public static PdfFacts Of(PdfDocument pdf) => new(
        $"{pdf.Information.Producer} {pdf.Information.Creator}".Contains("TeX", StringComparison.Ordinal),
        Layers(pdf));

    private static HashSet<string> Layers(PdfDocument pdf)
    {
        var names = new HashSet<string>();
        if (Resolve(pdf, pdf.Structure.Catalog.CatalogDictionary, "OCProperties") is DictionaryToken properties
            && Resolve(pdf, properties, "D") is DictionaryToken configuration
            && Resolve(pdf, configuration, "OFF") is ArrayToken off)
        {
            foreach (var group in off.Data)
            {
                if (Follow(pdf, group) is DictionaryToken layer && Resolve(pdf, layer, "Name") is { } name)
                {
                    names.Add(name switch { StringToken text => text.Data, HexToken hex => hex.Data, _ => "" });
                }
            }
        }

        return names;
    }

    private static IToken? Resolve(PdfDocument pdf, DictionaryToken dictionary, string key) =>
        dictionary.TryGet(NameToken.Create(key), out var token) ? Follow(pdf, token) : null;

    private static IToken? Follow(PdfDocument pdf, IToken token) =>
        token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data)?.Data : token;
}

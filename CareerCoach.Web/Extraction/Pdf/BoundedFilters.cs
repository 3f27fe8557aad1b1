using CareerCoach.Web.Extraction.Reading;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>PdfPig's filters with the Flate filter replaced by one that counts: its own has no output limit.</summary>
internal sealed class BoundedFilters : ILookupFilterProvider
{
    private readonly IFilterProvider inner = DefaultFilterProvider.Instance;
    private readonly BoundedFlateFilter flate = new();

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Replace(inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary, IPdfTokenScanner scanner) =>
        Replace(inner.GetFilters(Resolve(dictionary, scanner)));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Replace(inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => inner.GetAllFilters();

    private IReadOnlyList<IFilter> Replace(IReadOnlyList<IFilter> filters) =>
        filters.Count == 0 ? filters : [.. filters.Select(filter => filter is FlateFilter ? flate : filter)];

    private static DictionaryToken Resolve(DictionaryToken dictionary, IPdfTokenScanner scanner)
    {
        foreach (var key in (NameToken[])[NameToken.Filter, NameToken.F])
        {
            if (dictionary.TryGet(key, out var token) && token is IndirectReferenceToken reference && scanner.Get(reference.Data)?.Data is { } value)
            {
                dictionary = dictionary.With(key, value);
            }
        }

        return dictionary;
    }
}

/// <summary>Flate with a budget per stream and per document.</summary>
internal sealed class BoundedFlateFilter : IFilter
{
    private readonly FlateFilter inner = new();
    private long total;

    public bool IsSupported => true;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        // A dry run that only counts comes first; predictors and parameters stay PdfPig's business.
        total += ByteCounter.InflatedLength(input, ReadingLimits.MaxInflatedBytes - total);
        return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
    }
}

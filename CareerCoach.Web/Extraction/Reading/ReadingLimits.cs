namespace CareerCoach.Web.Extraction.Reading;

/// <summary>Budgets inside the reading process. What they bound is counted while it is made, never taken from a header.</summary>
internal static class ReadingLimits
{
    public const int MaxPages = 200;
    public const int MaxCharacters = 400_000;
    public const int MaxGlyphsOnPage = 60_000;
    public const int MaxZipEntries = 2_000;
    public const int MaxXmlDepth = 200;
    public const int MaxXmlNodes = 2_000_000;
    public const int MaxAttributes = 1_000;
    public const int MaxRelationships = 5_000;
    public const long MaxPartBytes = 24L << 20;
    public const long MaxInflatedBytes = 64L << 20;

    /// <summary>CPU seconds after which reading stops with what it has; the parent's limit lies above.</summary>
    public static readonly TimeSpan Cpu = TimeSpan.FromSeconds(6);
}

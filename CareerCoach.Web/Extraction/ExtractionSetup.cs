using CareerCoach.Web.Platform;

namespace CareerCoach.Web.Extraction;

/// <summary>Text out of files.</summary>
public static class ExtractionSetup
{
    /// <summary>Adds <see cref="IDocumentExtractor"/>.</summary>
    public static void AddExtraction(this WebApplicationBuilder builder)
    {
        builder.Services.AddCheckedOptions<ExtractionOptions>(ExtractionOptions.Section);
        builder.Services.AddSingleton<IDocumentExtractor, DocumentExtractor>();
    }
}

using CareerCoach.Web.Extraction.Reading;
using CareerCoach.Web.Intelligence.Rules.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.AcroForms.Fields;
using UglyToad.PdfPig.Core;

namespace CareerCoach.Web.Extraction.Pdf;

/// <summary>Reads a PDF page by page with PdfPig, inside the budgets of <see cref="ReadingLimits"/>.</summary>
internal static class PdfReader
{
    private const int MaxNesting = 128;
    private const int MaxFormFields = 2_000;

    /// <exception cref="RejectedException">No page could be read, or a budget is spent.</exception>
    public static DocumentText Read(ReadOnlyMemory<byte> bytes)
    {
        var clock = new ReadingClock();
        using var pdf = PdfDocument.Open(bytes.ToArray(), new ParsingOptions
        {
            SkipMissingFonts = true,
            UseLenientParsing = true,
            UseActualText = true,
            MaxStackDepth = MaxNesting,
            FilterProvider = new BoundedFilters(),
        });
        var document = new PdfText(PdfFacts.Of(pdf));
        if (pdf.NumberOfPages > ReadingLimits.MaxPages)
        {
            document.Warn("too_many_pages");
        }

        for (var number = 1; number <= Math.Min(pdf.NumberOfPages, ReadingLimits.MaxPages); number++)
        {
            if (clock.TimeIsUp || document.IsFull)
            {
                document.Warn(clock.TimeIsUp ? "time_limit" : "text_limit");
                break;
            }

            ReadPage(pdf, number, document);
        }

        if (document.Pages == 0)
        {
            throw new RejectedException(clock.TimeIsUp ? RejectReason.Timeout : RejectReason.Corrupt);
        }

        return document.Build(FormValues(pdf));
    }

    private static List<string> FormValues(PdfDocument pdf)
    {
        try
        {
            return !pdf.TryGetForm(out var form) ? [] :
            [
                .. form.Fields.Take(MaxFormFields).OfType<AcroTextField>()
                    .Select(field => TextCleaner.Clean(field.Value ?? "").Trim())
                    .Where(value => value.Length > 0),
            ];
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return []; // a broken form does not lose the pages
        }
    }

    private static void ReadPage(PdfDocument pdf, int number, PdfText document)
    {
        try
        {
            document.Add(pdf.GetPage(number));
        }
        catch (BudgetExceededException)
        {
            throw new RejectedException(RejectReason.TooLarge);
        }
        catch (Exception e) when (e is not (RejectedException or OutOfMemoryException or PdfDocumentStackDepthException))
        {
            document.Warn("broken_pages"); // one bad page does not lose the others
        }
    }
}

using System.Xml;
using CareerCoach.Web.Extraction.Docx;
using CareerCoach.Web.Extraction.Pdf;
using CareerCoach.Web.Extraction.Reading;
using CareerCoach.Web.Intelligence.Rules.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace CareerCoach.Web.Extraction;

/// <summary>
/// Reads one document in this very process. Safe only where a death by stack overflow harms nobody, hence inside the
/// extraction worker, in tests and in benchmarks; the web process uses <c>DocumentExtractor</c>.
/// </summary>
public static class DocumentReader
{
    private const int FewLetters = 15;
    private const int LittleText = 120;
    private const double TooManyUnreadable = 0.15;

    /// <summary>The document's text with layout, or the reason why there is none; throws only what the runtime cannot catch.</summary>
    public static ReadOutcome Read(ReadOnlyMemory<byte> bytes, DocumentType type)
    {
        try
        {
            var document = type == DocumentType.Pdf ? PdfReader.Read(bytes) : DocxReader.Read(bytes);
            return Judge(document);
        }
        catch (RejectedException e)
        {
            return ReadOutcome.Rejected(e.Reason);
        }
        catch (PdfDocumentEncryptedException)
        {
            return ReadOutcome.Rejected(RejectReason.PasswordRequired);
        }
        catch (PdfDocumentStackDepthException)
        {
            return ReadOutcome.Rejected(RejectReason.TooComplex);
        }
        catch (OutOfMemoryException)
        {
            return ReadOutcome.Rejected(RejectReason.TooLarge);
        }
        catch (XmlException e)
        {
            return ReadOutcome.Rejected(e.Message.Contains("DTD", StringComparison.Ordinal) ? RejectReason.UnsafeContent : RejectReason.Corrupt);
        }
        catch (Exception e) when (e is not StackOverflowException)
        {
            return ReadOutcome.Rejected(RejectReason.Corrupt); // the libraries throw any type on broken files
        }
    }

    private static ReadOutcome Judge(DocumentText document)
    {
        var letters = 0;
        var unreadable = 0;
        foreach (var c in document.Text)
        {
            letters += char.IsWhiteSpace(c) ? 0 : 1;
            unreadable += c == '\uFFFD' ? 1 : 0;
        }

        if (letters < FewLetters)
        {
            return ReadOutcome.Rejected(RejectReason.NoText);
        }

        if (unreadable > letters * TooManyUnreadable)
        {
            return ReadOutcome.Rejected(RejectReason.UnreadableText);
        }

        return ReadOutcome.Read(letters >= LittleText ? document : document with
        {
            Traits = document.Traits with { Warnings = [.. document.Traits.Warnings, "little_text"] },
        });
    }
}

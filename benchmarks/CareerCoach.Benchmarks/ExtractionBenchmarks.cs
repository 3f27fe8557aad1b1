using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using CareerCoach.Web.Extraction;
using UglyToad.PdfPig;

namespace CareerCoach.Benchmarks;

/// <summary>
/// Warm text extraction of all corpus PDFs against <c>pdftotext</c> in the same run. <c>pdftotext</c> pays a process a file;
/// <see cref="StartPdftotext"/> measures that cost alone, so (Pdftotext - StartPdftotext) / pages is its warm figure.
/// The number of pages is printed at the start.
/// </summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private string[] paths = [];
    private byte[][] pdfs = [];
    private byte[][] docx = [];

    [GlobalSetup]
    public void Load()
    {
        paths = Corpus.Resumes(".pdf");
        pdfs = [.. paths.Select(File.ReadAllBytes)];
        docx = [.. Corpus.Resumes(".docx").Select(File.ReadAllBytes)];
        Console.WriteLine($"// {pdfs.Length} PDF files, {pdfs.Sum(CountPages)} pages; {docx.Length} DOCX files");
    }

    [Benchmark(Baseline = true)]
    public void Pdftotext()
    {
        foreach (var path in paths)
        {
            Run("-layout", path, "-");
        }
    }

    [Benchmark]
    public void StartPdftotext()
    {
        foreach (var _ in paths)
        {
            Run("-v");
        }
    }

    [Benchmark]
    public int OurPdf() => pdfs.Count(f => DocumentReader.Read(f, DocumentType.Pdf).Document is not null);

    [Benchmark]
    public int OurDocx() => docx.Count(f => DocumentReader.Read(f, DocumentType.Docx).Document is not null);

    private static int CountPages(byte[] file)
    {
        using var pdf = PdfDocument.Open(file);
        return pdf.NumberOfPages;
    }

    private static void Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardOutput.ReadToEnd();
        process.StandardError.ReadToEnd();
        process.WaitForExit();
    }
}

using System.Text.Json;
using BenchmarkDotNet.Attributes;
using CareerCoach.Web.Extraction;
using CareerCoach.Web.Intelligence.Rules.Analysis;
using CareerCoach.Web.Intelligence.Rules.Matching;
using CareerCoach.Web.Intelligence.Rules.Postings;
using CareerCoach.Web.Intelligence.Rules.Resumes;

namespace CareerCoach.Benchmarks;

/// <summary>
/// The built-in engine, warm, over the whole corpus: bytes to resume data, the analysis, a posting read, a match.
/// The counts that a figure is divided by are printed at the start; <see cref="ExtractionBenchmarks.StartPdftotext"/> is the yardstick for a resume.
/// </summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private byte[][] pdfs = [];
    private ResumeAnalysisInput[] resumes = [];
    private PostingInput[] postings = [];
    private PostingReading[] readings = [];
    private string hundred = "", thousand = "";

    [GlobalSetup]
    public void Load()
    {
        pdfs = [.. Corpus.Resumes(".pdf").Select(File.ReadAllBytes)];
        resumes = [.. pdfs.Select(f => DocumentReader.Read(f, DocumentType.Pdf).Document!).Select(d =>
            new ResumeAnalysisInput(ResumeReader.Read(d).Resume, d, AnalysisTarget.None, Today, PostingLanguage.Of(d.Text)))];
        using var file = JsonDocument.Parse(File.ReadAllBytes(Corpus.Postings()));
        postings = [.. file.RootElement.EnumerateArray().Select(p => new PostingInput(Text(p, "text") ?? "", Text(p, "html"), Text(p, "title"), Text(p, "company"), Text(p, "location")))];
        readings = [.. postings.Select(PostingReader.Read)];
        hundred = string.Join('\n', postings.Take(20).Select(p => p.Text))[..10_000];
        thousand = string.Concat(Enumerable.Repeat(hundred, 10));
        Console.WriteLine($"// {pdfs.Length} PDF resumes, {postings.Length} postings");
    }

    /// <summary>PDF bytes to JSON Resume data, all files.</summary>
    [Benchmark]
    public int ReadResumes() => pdfs.Count(f => ResumeReader.Read(DocumentReader.Read(f, DocumentType.Pdf).Document!).Resume is not null);

    [Benchmark]
    public double AnalyseResumes() => resumes.Sum(r => (double)ResumeAnalyzer.Analyze(r).OverallScore);

    [Benchmark]
    public int ReadPostings() => postings.Count(p => PostingReader.Read(p).Title is not null);

    [Benchmark]
    public double MatchPostings() => readings.Sum(r => (double)(JobMatcher.Match(r, resumes[0].Resume, Today)?.Overall ?? 0));

    /// <summary>A text of 10,000 characters; its cost against <see cref="LongPosting"/> shows whether cost is linear in the length.</summary>
    [Benchmark]
    public int ShortPosting() => PostingReader.Read(new PostingInput(hundred)).RequiredSkills.Count;

    /// <summary>Ten times the text of <see cref="ShortPosting"/>.</summary>
    [Benchmark]
    public int LongPosting() => PostingReader.Read(new PostingInput(thousand)).RequiredSkills.Count;

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

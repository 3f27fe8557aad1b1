using System.Globalization;
using System.Text.Json;
using CareerCoach.Web.Extraction;
using CareerCoach.Web.Intelligence.Rules.Postings;
using CareerCoach.Web.Intelligence.Rules.Resumes;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Writer;

namespace CareerCoach.Benchmarks;

/// <summary>
/// The goals for speed as one table: CPU time, warm, ours and <c>pdftotext</c>'s in the same run, so that a busy machine slows both.
/// <c>pdftotext</c>'s own cost of a page is what a file of many pages costs less what starting it costs, shared by the pages.
/// </summary>
internal static class CpuTable
{
    private static readonly int[] Pages = [10, 50, 200];
    private static readonly int[] Lengths = [1, 10, 100];
    private const int ShortPosting = 2000; // a hundred of these are the longest text that is read

    /// <summary>Measures and prints the table as Markdown.</summary>
    public static void Print()
    {
        var files = Corpus.Resumes(".pdf").Select(File.ReadAllBytes).ToList();
        var twoPages = files.FindAll(file => CountPages(file) == 2);
        var postings = Postings();
        var pages = files.Sum(CountPages);
        Console.WriteLine($"{files.Count} PDF resumes with {pages} pages, {twoPages.Count} of two pages, {postings.Count} postings; {Cost.Rounds} rounds after warming up; CPU time in ms.");
        Console.WriteLine();
        Console.WriteLine("| what | here | compared with | ratio or share | goal |");
        Console.WriteLine("|---|---|---|---|---|");
        Speed(files, twoPages, pages, postings);
        Growth(files, string.Join('\n', postings.Select(posting => posting.Text)));
    }

    /// <summary>Measures and prints what one document holds in memory.</summary>
    public static void PrintMemory()
    {
        var files = Corpus.Resumes(".pdf").Select(File.ReadAllBytes).ToList();
        Console.WriteLine("| what | here | compared with | share | goal |");
        Console.WriteLine("|---|---|---|---|---|");
        Memory(files, files.FindAll(file => CountPages(file) == 2), Postings());
    }

    private static void Speed(List<byte[]> files, List<byte[]> twoPages, int pages, List<PostingInput> postings)
    {
        var start = Cost.Child(40, "-v");
        var theirFile = Corpus.Resumes(".pdf").Where(file => CountPages(File.ReadAllBytes(file)) == 2).Average(file => Cost.Child(4, file, "-"));
        var theirPage = (TheirCost(Merge(files, Pages[^1])) - start) / Pages[^1];
        var ownPage = Cost.Own(pages, () => files.ForEach(Read)).Cpu;
        var resume = Cost.Own(twoPages.Count, () => twoPages.ForEach(Parse)).Cpu;
        var posting = Cost.Own(postings.Count, () => postings.ForEach(item => PostingReader.Read(item))).Cpu;
        Row("text of a PDF page", ownPage, $"pdftotext, a page in one process: {Ms(theirPage)}", ownPage / theirPage, "2.5");
        Row("two-page resume, read and parsed", resume, $"pdftotext, a process for such a file: {Ms(theirFile)} (36 ms to start and read on the machine of the goal)", resume / theirFile, "1");
        Row("posting analysed", posting, "5 ms", posting / 5, "1");
    }

    // what a page or a piece costs in a long document against a short one: 1 is linear
    private static void Growth(List<byte[]> files, string text)
    {
        double firstText = 0, firstAll = 0, firstPosting = 0;
        foreach (var pages in Pages)
        {
            var file = Merge(files, pages);
            var (read, parsed) = (Cost.Own(pages, () => Read(file)).Cpu, Cost.Own(pages, () => Parse(file)).Cpu);
            (firstText, firstAll) = firstText == 0 ? (read, parsed) : (firstText, firstAll);
            Row($"text, a page of {pages}", read, $"a page of {Pages[0]}", read / firstText, "about 1 (linear)");
            Row($"text and resume parsed, a page of {pages}", parsed, $"a page of {Pages[0]}", parsed / firstAll, "about 1 (linear)");
        }

        foreach (var times in Lengths)
        {
            var posting = new PostingInput(text[..(ShortPosting * times)]);
            var cost = Cost.Own(times, () => PostingReader.Read(posting)).Cpu;
            firstPosting = firstPosting == 0 ? cost : firstPosting;
            Row($"posting of {ShortPosting * times} characters, each {ShortPosting}", cost, $"{ShortPosting} characters alone", cost / firstPosting, "about 1 (linear)");
        }
    }

    private static void Memory(List<byte[]> files, List<byte[]> twoPages, List<PostingInput> postings)
    {
        void Held(string what, double most) => Console.WriteLine($"| held at most, {what} | {Number(most)} MiB | 32 MiB | {Number(most / 32)} | 1 |");
        Held("any of the resumes", Cost.Held(() => files.ForEach(Parse)));
        Held("any of the postings", Cost.Held(() => postings.ForEach(item => PostingReader.Read(item))));
        var many = Merge(files, Pages[^1]);
        Held($"a file of {Pages[^1]} pages", Cost.Held(() => Parse(many)));
        Console.WriteLine($"| allocated in all, two-page resume | {Number(Cost.Own(twoPages.Count, () => twoPages.ForEach(Parse)).Memory)} MiB | - | - | - |");
        Console.WriteLine($"| allocated in all, posting | {Number(Cost.Own(postings.Count, () => postings.ForEach(item => PostingReader.Read(item))).Memory)} MiB | - | - | - |");
    }

    private static double TheirCost(byte[] file)
    {
        var path = Path.Combine(Path.GetTempPath(), $"careercoach-{Environment.ProcessId}.pdf");
        File.WriteAllBytes(path, file);
        try
        {
            return Cost.Child(Cost.Rounds, path, "-");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Row(string what, double here, string with, double ratio, string goal) =>
        Console.WriteLine($"| {what} | {Ms(here)} | {with} | {Number(ratio)} | {goal} |");

    private static string Ms(double value) => Number(value) + " ms";

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static void Parse(byte[] file) => ResumeReader.Read(DocumentReader.Read(file, DocumentType.Pdf).Document!);

    private static void Read(byte[] file)
    {
        if (DocumentReader.Read(file, DocumentType.Pdf).Document is null)
        {
            throw new InvalidOperationException("A file of the benchmark was rejected.");
        }
    }

    private static int CountPages(byte[] file)
    {
        using var pdf = PdfDocument.Open(file);
        return pdf.NumberOfPages;
    }

    /// <summary>One file of so many pages, made of the resumes one after the other.</summary>
    private static byte[] Merge(List<byte[]> files, int pages)
    {
        using var builder = new PdfDocumentBuilder();
        var added = 0;
        while (added < pages)
        {
            foreach (var file in files)
            {
                using var pdf = PdfDocument.Open(file);
                for (var page = 1; page <= pdf.NumberOfPages && added < pages; page++, added++)
                {
                    builder.AddPage(pdf, page);
                }
            }
        }

        return builder.Build();
    }

    private static List<PostingInput> Postings()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Corpus.Postings()));
        return [.. file.RootElement.EnumerateArray().Select(item => new PostingInput(item.GetProperty("text").GetString() ?? ""))];
    }
}

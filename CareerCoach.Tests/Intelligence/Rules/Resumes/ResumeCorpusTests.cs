using System.Text.Json;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Extraction;
using CareerCoach.Web.Intelligence.Rules.Resumes;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;
using Xunit;

namespace CareerCoach.Tests.Intelligence.Rules.Resumes;

/// <summary>Synthetic people in layouts of others (<c>Corpus/resumes</c>): how much of what the documents show is read, field by field.</summary>
public sealed class ResumeCorpusTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, double>> Scores = new(Measure);

    [Theory]
    [InlineData("name", 0.95)]
    [InlineData("email", 0.95)]
    [InlineData("phone", 0.95)]
    [InlineData("company", 0.90)]
    [InlineData("position", 0.90)]
    [InlineData("start", 0.90)]
    [InlineData("end", 0.88)]
    [InlineData("bullets", 0.90)]
    [InlineData("institution", 0.87)]
    [InlineData("skills", 0.88)]
    public void A_field_is_read_at_least_this_well(string field, double floor) =>
        Assert.True(Scores.Value[field] >= floor, $"F1 of {field} is {Scores.Value[field]:0.000}, the floor is {floor:0.00}");

    private static Dictionary<string, double> Measure()
    {
        var hits = new Dictionary<string, (int Right, int Read, int Shown)>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(Path.Combine(SourceTree.Root, "CareerCoach.Tests", "Corpus", "resumes"), "*.expected.json"))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            var expected = json.RootElement.GetProperty("expected");
            var document = Path.Combine(Path.GetDirectoryName(file)!, json.RootElement.GetProperty("file").GetString()!);
            var read = Values(document);
            foreach (var (field, values) in read)
            {
                var shown = Shown(expected, field);
                var left = shown.ToList();
                var right = values.Count(left.Remove);
                var sum = hits.GetValueOrDefault(field);
                hits[field] = (sum.Right + right, sum.Read + values.Count, sum.Shown + shown.Count);
            }
        }

        return hits.ToDictionary(h => h.Key, h => 2.0 * h.Value.Right / Math.Max(1, h.Value.Read + h.Value.Shown), StringComparer.Ordinal);
    }

    private static Dictionary<string, List<string>> Values(string path)
    {
        var type = path.EndsWith(".pdf", StringComparison.Ordinal) ? DocumentType.Pdf : DocumentType.Docx;
        var document = DocumentReader.Read(File.ReadAllBytes(path), type).Document;
        Assert.NotNull(document);
        var resume = ResumeReader.Read(document).Resume;
        return new Dictionary<string, List<string>>(StringComparer.Ordinal)
        {
            ["name"] = Keys([resume.Basics.Name]),
            ["email"] = Keys([resume.Basics.Email]),
            ["phone"] = Keys([resume.Basics.Phone]),
            ["company"] = Keys(resume.Work.Select(w => w.Name)),
            ["position"] = Keys(resume.Work.Select(w => w.Position)),
            ["start"] = Keys(resume.Work.Select(w => w.StartDate)),
            ["end"] = Keys(resume.Work.Select(w => w.EndDate)),
            ["bullets"] = Keys(resume.Work.SelectMany(w => w.Highlights)),
            ["institution"] = Keys(resume.Education.Select(e => e.Institution)),
            ["skills"] = Keys(resume.Skills.Select(s => s.Name)),
        };
    }

    private static List<string> Shown(JsonElement expected, string field) => field switch
    {
        "name" or "email" or "phone" => Keys([expected.GetProperty(field).GetString()]),
        "skills" => Keys(expected.GetProperty("skills").EnumerateArray().Select(s => s.GetString())),
        "institution" => Keys(expected.GetProperty("education").EnumerateArray().Select(e => e.GetProperty(field).GetString())),
        "bullets" => Keys(expected.GetProperty("experience").EnumerateArray().SelectMany(e => e.GetProperty(field).EnumerateArray()).Select(b => b.GetString())),
        "end" => Keys(expected.GetProperty("experience").EnumerateArray().Select(e => e.GetProperty(field).GetString()).Where(e => e != "present")),
        _ => Keys(expected.GetProperty("experience").EnumerateArray().Select(e => e.GetProperty(field).GetString())),
    };

    /// <summary>C and C# stay apart; otherwise only letters and digits count.</summary>
    private static List<string> Keys(IEnumerable<string?> values) =>
        [.. values.OfType<string>().Select(v => Folding.Squeeze(v) + string.Concat(v.Where(c => c is '#' or '+').Distinct().Where(_ => v.Length < 5))).Where(v => v.Length > 0)];
}

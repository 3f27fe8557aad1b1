using System.Globalization;
using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Analysis;
using CareerCoach.Web.Intelligence.Rules.Postings;
using CareerCoach.Web.Intelligence.Rules.Text;
using CsCheck;

namespace CareerCoach.Tests.Intelligence.Rules.Properties;

/// <summary>What the properties of the rules are tried on: texts of any kind, resumes of any quality, and what belongs to them.</summary>
internal static class Gens
{
    /// <summary>Cultures with another decimal sign, another upper case, another calendar, other digits, another direction.</summary>
    public static readonly string[] Cultures = ["en-GB", "de-DE", "tr-TR", "ar-SA", "fa-IR", "th-TH"];

    public static readonly DateOnly Today = new(2026, 11, 22);

    // pieces that rules look for, between characters that nobody expects
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.OneOf("Experience", "EDUCATION", "Skills:", "Requirements", "Nice to have", "Benefits", "Mar 2019 - Present", "01/2020 – 12/2021", "seit 2018", "Ada Byron", "ada@example.org",
            "+44 20 7946 0018", "www.example.org", "https://", "Responsible for managing", "Led", "Manage", "I", "was built", "5+ years of experience in", "£30-40k", "$ 1,000,000", "C#", "Go", "R", "BSc in", "GmbH",
            "experience with Kafka, gRPC and", "must", "is a plus", "family", "unpaid", "•", "-", "|", "/", ",", ".", "(", ")", "[", "{0}", "\t", "\r\n", "\n", "\n\n", " ", "  ", "", "İıſß", "١٢٣", "مهندس", "ﬁ", "e\u0301", "\u00ad", "\u200f", "\ud83d\ude00"),
        Gen.String[Gen.Char, 0, 12], // lone surrogates and control characters too
        Gen.Int[-3000, 3000].Select(n => n.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Any text of up to some hundred words.</summary>
    public static readonly Gen<string> Text = Gen.Select(Piece.Array[0, 60], Gen.OneOf("", " ", "\n")).Select((pieces, glue) => string.Join(glue, pieces));

    private static readonly Gen<string?> Field = Gen.OneOf(Gen.Const((string?)null), Text.Select(t => (string?)t), Gen.OneOf<string?>("2019-03", "2019", "20", "9999-99", "Nurse", " Manage wards daily", "•••", ""));

    private static readonly Gen<ResumeWork> AnyJob = Gen.Select(Field, Field, Field, Field, Field, Gen.Bool, Field.Array[0, 4], (name, position, start, end, summary, current, bullets) =>
        new ResumeWork { Name = name, Position = position, StartDate = start, EndDate = end, Summary = summary, IsCurrent = current, Highlights = [.. bullets.OfType<string>()] });

    /// <summary>A resume with anything in its fields, as a person may type or import it.</summary>
    public static readonly Gen<JsonResume> AnyResume = Gen.Select(Field, Field, Field, AnyJob.Array[0, 3], Field.Array[0, 5], Field.Array[0, 2], (name, mail, summary, work, skills, schools) => new JsonResume
    {
        Basics = new() { Name = name, Email = mail, Phone = mail, Summary = summary, Label = name },
        Work = work,
        Skills = [.. skills.OfType<string>().Select(s => new ResumeSkill(s))],
        Education = [.. schools.Select(s => new ResumeEducation { Institution = s, Area = s, StudyType = s, EndDate = s })],
    });

    /// <summary>Bullets that keep every rule: a verb of action, a figure, a good length, each opening its own.</summary>
    public static readonly string[] GoodBullets =
    [
        "Led a team of 14 people on two sites", "Cut food waste by 18 % with better scheduling", "Negotiated 3 supplier contracts with Excel", "Trained 12 new colleagues in hygiene",
        "Planned shifts for 30 people with SQL reports", "Reduced overtime by 9 % within a year", "Built 4 dashboards in Tableau", "Launched 2 products in Python",
    ];

    private static readonly string[] PoorBullets = ["Responsible for managing the night shift", "I worked with my colleagues", "Helped", "Reports were written by me", "Manage stock and orders for the shop"];

    /// <summary>Skills that <see cref="GoodBullets"/> show at work.</summary>
    public static readonly string[] ShownSkills = ["Excel", "SQL", "Tableau", "Python", "hygiene"];

    private static readonly string[] OtherSkills = ["Kubernetes", "French", "Forklift", "Budgeting", "Java"];

    /// <summary>A resume as people write them, from poor to good; its jobs have at most eight bullets.</summary>
    public static readonly Gen<JsonResume> Resume = ResumeOf(Gen.OneOf(Gen.OneOf(GoodBullets), Gen.OneOf(PoorBullets)).Array[0, 5]);

    /// <summary>A resume whose bullets are all good; each stands once.</summary>
    public static readonly Gen<JsonResume> ResumeWithGoodBullets = ResumeOf(Gen.Shuffle(GoodBullets, 4));

    /// <summary>The same items in another order.</summary>
    public static Gen<T[]> Order<T>(IReadOnlyList<T> items) => Gen.Shuffle(items.ToArray());

    /// <summary>The input of an analysis whose document is what the resume says.</summary>
    public static ResumeAnalysisInput Input(JsonResume resume, params TargetKeyword[] keywords)
    {
        var basics = resume.Basics;
        var text = string.Join('\n', new[] { basics.Name, basics.Email, basics.Phone, basics.Location?.City, basics.Label, basics.Summary }
            .Concat(resume.Work.SelectMany(w => w.Highlights.Prepend(w.Summary).Prepend(w.Position).Prepend(w.Name)))
            .Concat(resume.Education.Select(e => $"{e.StudyType} {e.Area} {e.Institution}")).Concat(resume.Skills.Select(s => s.Name)).OfType<string>());
        return new(resume, DocumentText.FromPlainText(text), AnalysisTarget.None with { Keywords = keywords }, Today);
    }

    /// <summary>A posting that asks for these skills.</summary>
    public static PostingReading Posting(IEnumerable<string> required, IEnumerable<string> preferred) => PostingReader.Read(new PostingInput(
        $"Shift Manager\n\nRequirements\n- 4 years of experience\n{string.Concat(required.Select(s => $"- {s}\n"))}\nNice to have\n{string.Concat(preferred.Select(s => $"- {s}\n"))}", Title: "Shift Manager"));

    private static Gen<JsonResume> ResumeOf(Gen<string[]> bullets)
    {
        var job = Gen.Select(bullets, Gen.Int[2008, 2024], Gen.Int[0, 5], Gen.Int[0, 9], (told, year, years, left) => new ResumeWork
        {
            Name = left == 1 ? null : "Fernway",
            Position = left == 2 ? null : left > 5 ? "Shift lead" : "Operations manager",
            StartDate = left == 3 ? null : $"{year}-03",
            EndDate = left == 4 ? null : $"{year + years}-02",
            IsCurrent = left == 5,
            Highlights = told,
        });
        return Gen.Select(job.Array[0, 4], Gen.Shuffle(ShownSkills.Concat(OtherSkills).ToArray(), 0, 10), Gen.Int[0, 15], Gen.Int[0, 2], (work, skills, told, schools) => new JsonResume
        {
            Basics = new()
            {
                Name = (told & 1) == 0 ? "Ada Byron" : null,
                Email = (told & 2) == 0 ? "ada@example.org" : null,
                Phone = (told & 4) == 0 ? "+44 20 7946 0018" : null,
                Location = new(City: "Leeds"),
                Label = (told & 8) == 0 ? "Operations manager" : null,
                Summary = told % 3 == 0 ? null : "Shift lead with nine years in food logistics who cut waste by 18 % and led teams of 14 people across two sites.",
            },
            Work = work,
            Skills = [.. skills.Select(s => new ResumeSkill(s))],
            Education = [.. Enumerable.Range(0, schools).Select(i => new ResumeEducation { Institution = i == 0 ? "Leeds" : null, StudyType = "BSc" })],
        });
    }
}

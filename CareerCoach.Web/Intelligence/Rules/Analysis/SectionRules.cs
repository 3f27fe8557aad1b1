using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>The four section scores (docs/scoring.md, "Sections").</summary>
internal static class SectionRules
{
    /// <summary>Null when there is no summary.</summary>
    public static Scorecard? Summary(ResumeAnalysisInput input)
    {
        if (string.IsNullOrWhiteSpace(input.Resume.Basics.Summary))
        {
            return null;
        }

        var card = new Scorecard();
        var text = input.Resume.Basics.Summary;
        var facts = new BulletFacts(text, "basics.summary", true);
        var words = facts.Words.Count;
        card.Count("summary.length", 40, words switch { < 12 => 0.2, < 25 => 0.7, <= 90 => 1, <= 130 => 0.6, _ => 0.3 }, $"{words} words: a good length for a summary.", words < 25 ? $"{words} words say little: two to four sentences." : $"{words} words are long for a summary: two to four sentences.", text);
        card.Check("summary.numbers", 20, facts.HasNumber, "A number shows how much.", "No number: years of experience, size of teams, or a result.", facts.HasNumber ? text : null);
        if (input.Language == "en")
        {
            var cliche = ActionVerbs.Cliches.FirstOrDefault(c => text.Contains(c, StringComparison.OrdinalIgnoreCase));
            card.Check("summary.cliches", 20, cliche is null, "No worn-out phrases.", "A worn-out phrase claims and shows nothing.", cliche);
        }

        var title = input.Target.Role ?? input.Resume.Basics.Label ?? input.Resume.Work.FirstOrDefault()?.Position;
        var named = title is not null && title.Split([' ', '/', '-', ','], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 3).Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
        card.Check("summary.role", 20, named, "It names the kind of work you do.", "It does not name the role: say in the first words what you are.", named ? title : null);
        return card;
    }

    /// <summary>Null when there is no experience.</summary>
    public static Scorecard? Experience(ResumeAnalysisInput input, IReadOnlyList<BulletFacts> bullets)
    {
        var work = input.Resume.Work;
        if (work.Count == 0)
        {
            return null;
        }

        var card = new Scorecard();
        var complete = work.Count(w => w is { Name: not null, Position: not null, StartDate: not null });
        card.Count("experience.complete", 20, (double)complete / work.Count, $"{complete} of {work.Count} jobs have employer, title and start.", $"{work.Count - complete} of {work.Count} jobs lack an employer, a title or a start.", work.FirstOrDefault(w => w.Name is null || w.Position is null || w.StartDate is null)?.Name);
        var described = work.Count(w => w.Highlights.Count > 0 || !string.IsNullOrWhiteSpace(w.Summary));
        card.Count("experience.described", 20, (double)described / work.Count, $"{described} of {work.Count} jobs say what you did.", $"{work.Count - described} of {work.Count} jobs say nothing of what you did.", work.FirstOrDefault(w => w.Highlights.Count == 0 && string.IsNullOrWhiteSpace(w.Summary))?.Position);
        if (bullets.Count > 0)
        {
            var measured = bullets.Where(b => b.HasNumber).ToList();
            card.Count("experience.numbers", 30, measured.Count / (0.4 * bullets.Count), $"{measured.Count} of {bullets.Count} bullets show a number.", $"Only {measured.Count} of {bullets.Count} bullets show a number: how many, how much, how fast?", bullets.FirstOrDefault(b => !b.HasNumber)?.Text, measured.FirstOrDefault()?.Text);
            if (input.Language == "en")
            {
                var strong = bullets.Where(b => b.BeginsWithAction && b.WeakOpening is null).ToList();
                card.Count("experience.verbs", 20, strong.Count / (0.8 * bullets.Count), $"{strong.Count} of {bullets.Count} bullets open with a verb of action.", $"{bullets.Count - strong.Count} of {bullets.Count} bullets do not open with a verb of action.", bullets.FirstOrDefault(b => !b.BeginsWithAction || b.WeakOpening is not null)?.Text, strong.FirstOrDefault()?.Text);
                var weak = bullets.Where(b => b.WeakOpening is not null).ToList();
                card.Count("experience.duties", 10, 1 - 3.0 * weak.Count / bullets.Count, "Your bullets tell deeds, not duties.", $"{weak.Count} bullets tell a duty: \"{weak.FirstOrDefault()?.WeakOpening}\".", weak.FirstOrDefault()?.Text);
            }
        }

        return card;
    }

    /// <summary>Null when there is no education.</summary>
    public static Scorecard? Education(ResumeAnalysisInput input)
    {
        var education = input.Resume.Education;
        if (education.Count == 0)
        {
            return null;
        }

        var card = new Scorecard();
        void Share(string rule, double weight, Func<ResumeEducation, bool> has, string what)
        {
            var count = education.Count(has);
            card.Count(rule, weight, (double)count / education.Count, $"{count} of {education.Count} entries name {what}.", $"{education.Count - count} of {education.Count} entries do not name {what}.", education.FirstOrDefault(e => !has(e))?.Institution);
        }

        Share("education.institution", 35, e => e.Institution is not null, "the school");
        Share("education.degree", 35, e => e.StudyType is not null, "the degree");
        Share("education.field", 15, e => e.Area is not null, "the field");
        Share("education.dates", 15, e => e.EndDate is not null || e.StartDate is not null || e.IsCurrent, "a date");
        return card;
    }

    /// <summary>Null when there are no skills.</summary>
    public static Scorecard? Skills(ResumeAnalysisInput input)
    {
        var skills = input.Resume.Skills.Select(s => s.Name).ToList();
        if (skills.Count == 0)
        {
            return null;
        }

        var card = new Scorecard();
        var distinct = skills.Distinct(StringComparer.OrdinalIgnoreCase).Count();
        card.Count("skills.number", 40, distinct switch { < 4 => 0.3, < 6 => 0.7, <= 35 => 1, <= 50 => 0.6, _ => 0.3 }, $"{distinct} skills: enough to match, few enough to believe.", distinct < 6 ? $"Only {distinct} skills are listed." : $"{distinct} skills are many: keep those that you would like to be asked about.", $"{distinct} skills");
        var story = string.Join('\n', input.Resume.Work.SelectMany(w => w.Highlights.Append(w.Summary).Append(w.Position)).Concat(input.Resume.Projects.SelectMany(p => p.Highlights.Append(p.Description).Append(p.Name))));
        var shown = skills.Where(s => story.Contains(s, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        card.Count("skills.shown", 45, shown.Count / (0.4 * distinct), $"{shown.Count} of {distinct} skills are shown at work in your experience.", $"{distinct - shown.Count} of {distinct} skills appear only in the list: show them in a bullet.", skills.FirstOrDefault(s => !shown.Contains(s, StringComparer.OrdinalIgnoreCase)), shown.FirstOrDefault());
        card.Check("skills.repeated", 15, distinct == skills.Count, "No skill is listed twice.", "Some skills are listed twice.", distinct == skills.Count ? null : skills.GroupBy(s => s, StringComparer.OrdinalIgnoreCase).First(g => g.Count() > 1).Key);
        return card;
    }
}

using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Analysis;

/// <summary>The four section scores (docs/scoring.md, "Sections").</summary>
internal static class SectionRules
{
    private const double Numbers = 30, Verbs = 20, Duties = 10;
    private const double EnoughShown = 5;

    /// <summary>Null when there is no summary.</summary>
    public static Scorecard? Summary(ResumeAnalysisInput input)
    {
        if (string.IsNullOrWhiteSpace(input.Resume.Basics.Summary))
        {
            return null;
        }

        var card = new Scorecard(input.Texts);
        var text = input.Resume.Basics.Summary;
        var facts = new BulletFacts(text, "basics.summary", true);
        var words = facts.Words.Count;
        card.Count("summary.length", 40, words switch { < 12 => 0.2, < 25 => 0.7, <= 90 => 1, <= 130 => 0.6, _ => 0.3 }, new() { Won = [words], Lost = [words], LostKey = words < 25 ? "summary.length.few" : null, LostEvidence = text });
        card.Check("summary.numbers", 20, facts.HasNumber, facts.HasNumber ? text : null);
        if (input.Language == "en")
        {
            var cliche = ActionVerbs.Cliches.FirstOrDefault(c => text.Contains(c, StringComparison.OrdinalIgnoreCase));
            card.Check("summary.cliches", 20, cliche is null, cliche);
        }

        var titles = input.Target.Role is { } role ? [role] : input.Resume.Work.Select(w => w.Position).Prepend(input.Resume.Basics.Label).OfType<string>();
        var title = titles.FirstOrDefault(t => t.Split([' ', '/', '-', ','], StringSplitOptions.RemoveEmptyEntries).Any(w => w.Length > 3 && text.Contains(w, StringComparison.OrdinalIgnoreCase)));
        card.Check("summary.role", 20, title is not null, title);
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

        var card = new Scorecard(input.Texts);
        var complete = work.Count(w => w is { Name: not null, Position: not null, StartDate: not null });
        card.Count("experience.complete", 20, (double)complete / work.Count, RuleWords.Of(complete, work.Count, work.FirstOrDefault(w => w.Name is null || w.Position is null || w.StartDate is null)?.Name));
        var described = work.Count(w => w.Highlights.Count > 0 || !string.IsNullOrWhiteSpace(w.Summary));
        card.Count("experience.described", 20, (double)described / work.Count, RuleWords.Of(described, work.Count, work.FirstOrDefault(w => w.Highlights.Count == 0 && string.IsNullOrWhiteSpace(w.Summary))?.Position));
        if (bullets.Count == 0)
        {
            card.Check("experience.bullets.none", Numbers + (input.Language == "en" ? Verbs + Duties : 0), false);
        }
        else
        {
            var measured = bullets.Where(b => b.HasNumber).ToList();
            card.Count("experience.numbers", Numbers, measured.Count / (0.4 * bullets.Count),
                RuleWords.Of(measured.Count, bullets.Count, bullets.FirstOrDefault(b => !b.HasNumber)?.Text, measured.FirstOrDefault()?.Text) with { Lost = [measured.Count, bullets.Count] });
            if (input.Language == "en")
            {
                var strong = bullets.Where(b => b.BeginsWithAction && b.WeakOpening is null).ToList();
                card.Count("experience.verbs", Verbs, strong.Count / (0.8 * bullets.Count), RuleWords.Of(strong.Count, bullets.Count, bullets.FirstOrDefault(b => !b.BeginsWithAction || b.WeakOpening is not null)?.Text, strong.FirstOrDefault()?.Text));
                var weak = bullets.Where(b => b.WeakOpening is not null).ToList();
                card.Count("experience.duties", Duties, 1 - (3.0 * weak.Count / bullets.Count), new() { Lost = [weak.Count, weak.FirstOrDefault()?.WeakOpening], LostEvidence = weak.FirstOrDefault()?.Text });
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

        var card = new Scorecard(input.Texts);
        void Share(string part, double weight, Func<ResumeEducation, bool> has)
        {
            var count = education.Count(has);
            card.Count("education." + part, weight, (double)count / education.Count, RuleWords.Of(count, education.Count, education.FirstOrDefault(e => !has(e))?.Institution));
        }

        Share("institution", 35, e => e.Institution is not null);
        Share("degree", 35, e => e.StudyType is not null);
        Share("field", 15, e => e.Area is not null);
        Share("dates", 15, e => e.EndDate is not null || e.StartDate is not null || e.IsCurrent);
        return card;
    }

    /// <summary>Null when there are no skills.</summary>
    public static Scorecard? Skills(ResumeAnalysisInput input)
    {
        var skills = input.Resume.Skills.Select(s => s.Name).Where(s => !string.IsNullOrWhiteSpace(s)).ToList();
        if (skills.Count == 0)
        {
            return null;
        }

        var card = new Scorecard(input.Texts);
        var distinct = skills.Distinct(StringComparer.OrdinalIgnoreCase).Count();
        card.Count("skills.number", 40, distinct switch { < 4 => 0.3, < 6 => 0.7, <= 35 => 1, <= 50 => 0.6, _ => 0.3 },
            new() { Won = [distinct], Lost = [distinct], LostKey = distinct < 6 ? "skills.number.few" : null, LostEvidence = input.Texts["evidence.skills", distinct] });
        var story = string.Join('\n', input.Resume.Work.SelectMany(w => w.Highlights.Append(w.Summary).Append(w.Position)).Concat(input.Resume.Projects.SelectMany(p => p.Highlights.Append(p.Description).Append(p.Name))));
        var shown = skills.Where(s => story.Contains(s, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        card.Count("skills.shown", 45, shown.Count / EnoughShown, RuleWords.Of(shown.Count, distinct, skills.FirstOrDefault(s => !shown.Contains(s, StringComparer.OrdinalIgnoreCase)), shown.FirstOrDefault()) with { Lost = [shown.Count, EnoughShown] });
        card.Check("skills.repeated", 15, distinct == skills.Count, distinct == skills.Count ? null : skills.GroupBy(s => s, StringComparer.OrdinalIgnoreCase).First(g => g.Count() > 1).Key);
        return card;
    }
}

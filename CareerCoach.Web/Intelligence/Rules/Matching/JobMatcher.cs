using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Analysis;
using CareerCoach.Web.Intelligence.Rules.Postings;
using CareerCoach.Web.Intelligence.Rules.Skills;

namespace CareerCoach.Web.Intelligence.Rules.Matching;

/// <summary>Matches a resume with a posting by rules (docs/scoring.md, "Match"): required skills weigh three times preferred ones, an implied skill counts at a discount.</summary>
public static class JobMatcher
{
    private const double RequiredWeight = 3, PreferredWeight = 1;
    private const double SkillsShare = 65, ExperienceShare = 25, TitleShare = 10;

    /// <summary>The match; the same input gives the same result everywhere.</summary>
    /// <param name="posting">The posting as read.</param>
    /// <param name="resume">The resume as read or corrected.</param>
    /// <param name="today">The day to count years of current jobs to.</param>
    /// <param name="texts">The sentences; English when null.</param>
    public static JobMatch Match(PostingReading posting, JsonResume resume, DateOnly today, RuleTexts? texts = null)
    {
        texts ??= JobAnalyzer.English;
        ArgumentNullException.ThrowIfNull(posting);
        ArgumentNullException.ThrowIfNull(resume);
        var lines = new ResumeLines(resume);
        var requirements = posting.RequiredSkills.Select(s => Cover(s, RequirementKind.Required, lines))
            .Concat(posting.PreferredSkills.Select(s => Cover(s, RequirementKind.Preferred, lines))).ToList();
        var skills = ScoreSkills(requirements, texts);
        var years = WorkYears.Of(resume, today);
        var experience = ExperienceFit.Score(posting, resume, years, texts);
        var title = TitleFit.Share(posting.Title?.Value, resume);

        var overall = new Scorecard(texts);
        if (skills is not null)
        {
            overall.Count("match.skills", SkillsShare, skills.Score / 100.0, new() { Won = [skills.Score], Lost = [100 - skills.Score] });
        }

        if (experience is not null)
        {
            overall.Count("match.experience", ExperienceShare, experience.Score / 100.0, new() { Won = [experience.Score], Lost = [100 - experience.Score] });
        }

        if (title is { } fit)
        {
            overall.Count("match.title", TitleShare, fit.Share, new() { Lost = [posting.Title!.Value], WonEvidence = fit.Evidence });
        }

        return new JobMatch
        {
            Overall = overall.Score,
            Skills = skills?.Score,
            Experience = experience?.Score,
            Requirements = [.. requirements.Select(r => r.Match)],
            Reasons = [.. Reasons(requirements, experience, title, texts)],
            Gaps = [.. Gaps(requirements, experience, texts)],
            ScoreReasons = new JobScoreReasons { Overall = overall.Reasons, Skills = skills?.Reasons ?? [], Experience = experience?.Reasons ?? [] },
            Years = years,
        };
    }

    private static Covered Cover(PostingSkill skill, RequirementKind kind, ResumeLines lines)
    {
        if (lines.Showing(skill.Name, skill.Term) is { } line)
        {
            return new(new RequirementMatch(skill.Name, kind, RequirementStatus.Matched, line.Text, line.Path), 1);
        }

        var implied = lines.Skills
            .SelectMany(have => SkillVocabulary.Default.Implications(have).Where(i => i.Canonical.Equals(skill.Name, StringComparison.OrdinalIgnoreCase)).Select(i => (Have: have, i.Share)))
            .OrderByDescending(i => i.Share).ThenBy(i => i.Have, StringComparer.Ordinal).FirstOrDefault();
        if (implied.Have is not null && lines.Showing(implied.Have, implied.Have) is { } related)
        {
            return new(new RequirementMatch(skill.Name, kind, RequirementStatus.Related, related.Text, related.Path), implied.Share);
        }

        return new(new RequirementMatch(skill.Name, kind, RequirementStatus.Missing), 0);
    }

    private static Scorecard? ScoreSkills(IReadOnlyList<Covered> requirements, RuleTexts texts)
    {
        if (requirements.Count == 0)
        {
            return null;
        }

        var card = new Scorecard(texts);
        foreach (var (match, share) in requirements)
        {
            var (rule, weight) = match.Kind == RequirementKind.Required ? ("match.skills.required", RequiredWeight) : ("match.skills.preferred", PreferredWeight);
            var isRelated = match.Status == RequirementStatus.Related;
            card.Count(rule, weight, share, new()
            {
                Won = [match.Requirement],
                Lost = [match.Requirement],
                WonKey = isRelated ? rule + ".implied" : null,
                LostKey = isRelated ? rule + ".unnamed" : null,
                WonEvidence = match.Evidence,
            });
        }

        return card;
    }

    private static IEnumerable<string> Reasons(IReadOnlyList<Covered> requirements, Scorecard? experience, (double Share, string? Evidence)? title, RuleTexts texts)
    {
        var musts = requirements.Where(r => r.Match.Kind == RequirementKind.Required).ToList();
        var met = musts.Where(r => r.Match.Status != RequirementStatus.Missing).ToList();
        if (met.Count > 0)
        {
            yield return texts["reason.required", met.Count, musts.Count, Names(met, texts)];
        }

        var nice = requirements.Where(r => r.Match is { Kind: RequirementKind.Preferred, Status: not RequirementStatus.Missing }).ToList();
        if (nice.Count > 0)
        {
            yield return texts["reason.preferred", nice.Count, Names(nice, texts)];
        }

        foreach (var reason in experience?.Reasons.Where(r => r.Points > 0) ?? [])
        {
            yield return reason.Text;
        }

        if (title is { Share: > 0.5, Evidence: { } held })
        {
            yield return texts["reason.title", held];
        }
    }

    private static IEnumerable<string> Gaps(IReadOnlyList<Covered> requirements, Scorecard? experience, RuleTexts texts)
    {
        foreach (var missing in requirements.Where(r => r.Match.Status == RequirementStatus.Missing))
        {
            yield return texts[missing.Match.Kind == RequirementKind.Required ? "gap.required" : "gap.preferred", missing.Match.Requirement];
        }

        foreach (var reason in experience?.Reasons.Where(r => r.Points < 0) ?? [])
        {
            yield return reason.Text;
        }
    }

    private static string Names(IReadOnlyList<Covered> covered, RuleTexts texts) => string.Join(", ", covered.Take(6).Select(c => c.Match.Requirement)) + (covered.Count > 6 ? texts["reason.more", covered.Count - 6] : "");

    private sealed record Covered(RequirementMatch Match, double Share);
}

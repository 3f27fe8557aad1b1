using CareerCoach.Data;
using CareerCoach.Data.Profiles;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Platform.Growth;

/// <summary>Closes the loop: what was reached or shown stands as evidence on the profile's skill.</summary>
public static class SkillEvidence
{
    /// <summary>Adds lines of evidence to those of the named skills that the profile holds; the same line comes once. The caller saves.</summary>
    public static async Task AddEvidenceAsync(this CareerCoachDbContext db, IReadOnlyCollection<(string Skill, string Line)> evidence, CancellationToken cancellation)
    {
        var lines = evidence.ToLookup(e => e.Skill, e => e.Line, StringComparer.OrdinalIgnoreCase);
        foreach (var skill in await db.Skills.ToListAsync(cancellation))
        {
            string[] added = [.. lines[skill.Name].Distinct().Except(skill.Evidence)];
            if (added.Length > 0)
            {
                skill.Evidence = [.. skill.Evidence, .. added];
                skill.Endorsements++;
            }
        }
    }

    /// <summary>Sets a skill's level with its evidence; a skill that the profile lacks is added. The caller saves.</summary>
    /// <param name="level">Null keeps the level; a new skill then is a beginner's.</param>
    public static async Task SetSkillAsync(this CareerCoachDbContext db, string name, SkillLevel? level, string evidence, CancellationToken cancellation)
    {
        var skills = db.Skills.Local.Count > 0 ? [.. db.Skills.Local] : await db.Skills.ToListAsync(cancellation);
        var skill = skills.FirstOrDefault(s => string.Equals(s.Name, name, StringComparison.OrdinalIgnoreCase));
        if (skill is null)
        {
            var profile = db.UserProfiles.Local.FirstOrDefault() ?? await db.UserProfiles.FirstOrDefaultAsync(cancellation);
            if (profile is null)
            {
                db.UserProfiles.Add(profile = new UserProfile());
            }

            var last = skills.Select(s => s.SortKey).Max(StringComparer.Ordinal);
            skill = new Skill { Name = name, Level = SkillLevel.Beginner, SortKey = Rank.Between(last, null) };
            profile.Skills.Add(skill);
        }

        skill.Level = level ?? skill.Level;
        if (!skill.Evidence.Contains(evidence))
        {
            skill.Evidence = [.. skill.Evidence, evidence];
            skill.Endorsements++;
        }
    }
}

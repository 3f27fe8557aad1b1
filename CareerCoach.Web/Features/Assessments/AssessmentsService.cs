using CareerCoach.Data;
using CareerCoach.Data.Assessments;
using CareerCoach.Web.Intelligence.Rules.Assessments;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using CareerCoach.Web.Platform.Growth;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Features.Assessments;

/// <summary>The catalogue, and taking an assessment: every answer is saved as it is given.</summary>
public sealed class AssessmentsService(UserDb userDb, UserEvents events, CurrentUser user, TimeProvider clock, IStringLocalizer<AssessmentsText> text)
{
    private const int MostExtraSkills = 12;

    /// <summary>All assessments with the person's progress and last result.</summary>
    public async Task<AssessmentCatalogView> CatalogAsync(CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var takings = await db.Assessments.AsNoTracking().OrderByDescending(a => a.CreatedAt).ToListAsync(cancellation);
        var role = await RoleAsync(db, cancellation);
        var skills = AssessmentCatalog.SkillsFor(role ?? "");
        return new AssessmentCatalogView([.. AssessmentCatalog.All().Prepend(skills).Select(d =>
        {
            var last = takings.FirstOrDefault(t => t.Type == d.Id && t.CompletedAt is not null);
            var open = takings.FirstOrDefault(t => t.Type == d.Id && t.CompletedAt is null);
            var isSkills = d.Id == AssessmentCatalog.SkillsId;
            return new CatalogEntry(d.Id, isSkills ? text["SkillsTitle"] : d.Title, d.Description, d.Minutes, isSkills ? null : d.Items.Count, d.Sources, open?.Id, open?.Results.Answers.Count ?? 0, last?.Id, last?.Score, last?.CompletedAt);
        })], role);
    }

    /// <summary>The unfinished taking of this assessment, or a new one.</summary>
    /// <param name="role">For the self-assessment of skills; the profile's role when null.</param>
    public async Task<TakingView> BeginAsync(string key, string? role, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var open = await db.Assessments.Where(a => a.Type == key && a.CompletedAt == null).OrderByDescending(a => a.CreatedAt).FirstOrDefaultAsync(cancellation);
        var wanted = role?.Trim();
        if (open is null || (wanted is { Length: > 0 } && key == AssessmentCatalog.SkillsId && open.Results.Role != wanted && open.Results.Answers.Count == 0))
        {
            open ??= db.Assessments.Add(new Assessment { Type = key }).Entity;
            if (key == AssessmentCatalog.SkillsId)
            {
                var own = await db.Skills.OrderBy(s => s.SortKey).Select(s => s.Name).Take(MostExtraSkills).ToListAsync(cancellation);
                var gaps = (await db.GapsAsync(cancellation)).Select(g => g.Skill);
                open.Results = new() { Role = wanted is { Length: > 0 } ? wanted : await RoleAsync(db, cancellation) ?? "", ExtraSkills = [.. gaps.Take(MostExtraSkills / 2).Concat(own).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostExtraSkills)] };
            }

            var definition = DefinitionOf(open) ?? throw new UserErrorException(text["Error.Unknown"]);
            (open.Title, open.Description) = (definition.Title, definition.Description);
            await db.SaveChangesAsync(cancellation);
            await events.PublishAsync(user.Id, new AssessmentChanged(open.Id));
        }

        return new TakingView(open.Id, DefinitionOf(open) ?? throw new UserErrorException(text["Error.Unknown"]), open.Results.Answers, false);
    }

    /// <summary>Keeps one answer; of two tabs the last one counts.</summary>
    public async Task AnswerAsync(Guid id, string item, string answer, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            await using var db = userDb.Open();
            var taking = await OpenTakingAsync(db, id, cancellation);
            taking.Results = taking.Results with { Answers = new Dictionary<string, string>(taking.Results.Answers) { [item] = answer } };
            try
            {
                await db.SaveChangesAsync(cancellation);
                return;
            }
            catch (DbUpdateConcurrencyException) when (attempt < 3)
            {
                // the answer before this one was being saved: take its row and add this answer
            }
        }
    }

    /// <summary>Scores the answers and closes the taking.</summary>
    public async Task FinishAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = userDb.Open();
        var taking = await OpenTakingAsync(db, id, cancellation);
        var result = AssessmentScorer.Score(DefinitionOf(taking)!, taking.Results.Answers);
        if (result.Dimensions.Count == 0)
        {
            throw new UserErrorException(text["Error.TooFew"]);
        }

        taking.Results = taking.Results with { Dimensions = result.Dimensions };
        taking.Score = result.Overall;
        taking.AiInsights = new() { Insights = result.Insights, ProposedGoals = [.. result.Goals.Select(g => g.Title)] };
        taking.Recommendations = [.. result.Recommendations];
        taking.CompletedAt = clock.GetUtcNow();
        await db.SaveChangesAsync(cancellation);
        await events.PublishAsync(user.Id, new AssessmentChanged(id));
    }

    /// <summary>The assessment that a taking is of, with the same statements as when it began; null when it is not shipped (any more).</summary>
    internal static AssessmentDefinition? DefinitionOf(Assessment taking) => taking.Type == AssessmentCatalog.SkillsId
        ? AssessmentCatalog.SkillsFor(taking.Results.Role ?? "", taking.Results.ExtraSkills) : AssessmentCatalog.All().FirstOrDefault(d => d.Id == taking.Type);

    private async Task<Assessment> OpenTakingAsync(CareerCoachDbContext db, Guid id, CancellationToken cancellation) =>
        await db.Assessments.FirstOrDefaultAsync(a => a.Id == id && a.CompletedAt == null, cancellation) is { } taking && DefinitionOf(taking) is not null ? taking : throw new UserErrorException(text["Error.Gone"]);

    private static async Task<string?> RoleAsync(CareerCoachDbContext db, CancellationToken cancellation) =>
        await db.UserProfiles.Select(p => p.DesiredJobTitle ?? p.CurrentJobTitle).FirstOrDefaultAsync(cancellation);
}

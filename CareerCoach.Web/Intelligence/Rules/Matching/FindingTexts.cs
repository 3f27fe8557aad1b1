using System.Text.Json;
using CareerCoach.Web.Intelligence.Rules.Postings;

namespace CareerCoach.Web.Intelligence.Rules.Matching;

/// <summary>What each red flag and highlight means, as a sentence.</summary>
public static class FindingTexts
{
    /// <summary>Stable name, such as <c>unrealistic_experience</c>.</summary>
    public static string Code<TKind>(TKind kind) where TKind : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());

    /// <summary>What a red flag means.</summary>
    public static string Of(RedFlagKind kind) => kind switch
    {
        RedFlagKind.UnrealisticExperience => "It asks for more experience than is realistic for the level or the technology.",
        RedFlagKind.ExcessiveResponsibilities => "It asks one person to do the work of several.",
        RedFlagKind.VagueDescription => "It does not say what the work is.",
        RedFlagKind.UnprofessionalLanguage => "Its language is not professional.",
        RedFlagKind.ProblematicCulture => "It hints at long hours or blurred borders.",
        RedFlagKind.UncompensatedOncall => "On-call duty is expected and no pay for it is named.",
        RedFlagKind.UnrelatedSkills => "It asks for skills that do not belong together.",
        RedFlagKind.ScamSignals => "It shows signs of a scam: never pay or send documents before a contract.",
        RedFlagKind.DiscriminatoryRequirement => "It asks for something that has nothing to do with the work and may be unlawful.",
        RedFlagKind.Unpaid => "The work, or a part of it, is not paid.",
        _ => "The pay depends on commission.",
    };

    /// <summary>What a highlight means.</summary>
    public static string Of(HighlightKind kind) => kind switch
    {
        HighlightKind.SalaryStated => "The pay is stated openly.",
        HighlightKind.FlexibleHours => "Hours are flexible.",
        HighlightKind.RemoteWork => "Working from home is possible.",
        HighlightKind.ParentalLeave => "Parental leave is offered.",
        HighlightKind.PaidTimeOff => "Paid time off is named.",
        HighlightKind.Learning => "Time or money for learning is offered.",
        HighlightKind.Equity => "A share in the company is offered.",
        HighlightKind.Bonus => "A bonus is offered.",
        HighlightKind.HealthCover => "Health cover is offered.",
        HighlightKind.Pension => "The employer pays into a pension.",
        HighlightKind.VisaOrRelocation => "Help with a visa or moving is offered.",
        HighlightKind.CareerProgression => "A way up is described.",
        HighlightKind.FourDayWeek => "The week has four days.",
        HighlightKind.NoExperienceNeeded => "No experience is needed.",
        _ => "The hiring process is described.",
    };
}

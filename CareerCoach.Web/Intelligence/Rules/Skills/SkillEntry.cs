namespace CareerCoach.Web.Intelligence.Rules.Skills;

/// <summary>How much company a term needs to be taken for a skill.</summary>
public enum SkillUse
{
    /// <summary>Nothing else is called so.</summary>
    Sure,
    /// <summary>A broad field; the caller decides by where it stands.</summary>
    Generic,
    /// <summary>Also an everyday word ("Go", "Excel"): needs its case and its context.</summary>
    Ambiguous,
}

/// <summary>A line of the vocabulary file.</summary>
/// <param name="Term">As printed in the file.</param>
/// <param name="Canonical">The name that all its aliases share.</param>
/// <param name="Category">The trade or kind.</param>
/// <param name="ExactCase">True when only this case counts.</param>
/// <param name="Use">How much company it needs.</param>
/// <param name="NotBefore">Lower-case words that, directly behind the term, show its everyday meaning.</param>
public sealed record SkillEntry(string Term, string Canonical, string Category, bool ExactCase, SkillUse Use, IReadOnlyList<string> NotBefore);

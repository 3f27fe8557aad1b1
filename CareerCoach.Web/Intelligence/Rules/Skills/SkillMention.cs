namespace CareerCoach.Web.Intelligence.Rules.Skills;

/// <summary>A skill found in a text.</summary>
/// <param name="Canonical">The vocabulary's name, the same for all aliases ("Kubernetes" for "k8s").</param>
/// <param name="Term">The words of the text.</param>
/// <param name="Category">it, business, trade, care, hospitality, degree, language, certification, knowledge, de, ...</param>
/// <param name="Start">Offset into the text searched (UTF-16 units).</param>
/// <param name="Length">Number of UTF-16 units.</param>
public sealed record SkillMention(string Canonical, string Term, string Category, int Start, int Length)
{
    /// <summary>True for broad words ("marketing", "security") that name a skill only where skills are asked for or listed.</summary>
    public bool IsGeneric { get; init; }

    /// <summary>The offset behind the last character.</summary>
    public int End => Start + Length;
}

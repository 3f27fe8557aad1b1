using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;

namespace CareerCoach.Web.Intelligence.Analyses.Wording;

/// <summary>The analysis that words are wanted for: one of the two.</summary>
public sealed record WordingTarget(Guid? ResumeAnalysisId = null, Guid? JobAnalysisId = null)
{
    /// <summary>Its id, whichever it is.</summary>
    public Guid Id => ResumeAnalysisId ?? JobAnalysisId ?? Guid.Empty;
}

/// <summary>A model's words as shown, and how asking for them goes.</summary>
/// <param name="State">Null when nothing was ever asked.</param>
/// <param name="Reason">Why the last run gave no words.</param>
/// <param name="Received">Characters that have come so far.</param>
/// <param name="Words">The last words that were whole.</param>
/// <param name="IsStale">The words were made from another content, model or prompt than would be sent now.</param>
/// <param name="CanAsk">A model is set up and this person lets it be asked.</param>
/// <param name="WhyNot">Why none would be asked, as a sentence; null where none is set up, which needs no word.</param>
public sealed record WordingView(ProcessingState? State, string? Reason, int Received, AnalysisWords? Words, bool IsStale, bool CanAsk, string? WhyNot);

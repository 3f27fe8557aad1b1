using CareerCoach.Data.Json;
using CareerCoach.Data.Resumes;

namespace CareerCoach.Data.Coaching;

/// <summary>What a model wrote to one analysis, and how asking it goes. One a resume analysis or job analysis; the words stay until better ones are whole.</summary>
public sealed class AnalysisWording : EditedRow
{
    /// <summary>The analysis that it is about: this, or <see cref="JobAnalysisId"/>.</summary>
    public Guid? ResumeAnalysisId { get; set; }
    public Guid? JobAnalysisId { get; set; }
    public ProcessingState State { get; set; }
    /// <summary>Why the last run gave no words; a sentence.</summary>
    public string? Reason { get; set; }
    /// <summary>Characters of the answer that have come.</summary>
    public int Received { get; set; }
    /// <summary>The person wants the run to end.</summary>
    public bool StopAsked { get; set; }
    /// <summary>A worker that died holds it no longer than this.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }
    /// <summary>Hash of all that <see cref="Words"/> were made from: content, model, prompt. The same again costs no call.</summary>
    public string? InputSha256 { get; set; }
    public AnalysisWords? Words { get; set; }
}

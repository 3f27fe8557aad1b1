namespace CareerCoach.Web.Extraction.Reading;

/// <summary>Ends the reading of a document with one of <see cref="RejectReason"/>.</summary>
internal sealed class RejectedException(string reason) : Exception($"Rejected: {reason}")
{
    public string Reason { get; } = reason;
}

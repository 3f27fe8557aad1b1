using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Extraction;

/// <summary>What came of reading a file: a document, or one of <see cref="RejectReason"/>; never both, never neither.</summary>
public sealed record ReadOutcome(DocumentText? Document, string? Reason)
{
    public static ReadOutcome Read(DocumentText document) => new(document, null);

    public static ReadOutcome Rejected(string reason) => new(null, reason);
}

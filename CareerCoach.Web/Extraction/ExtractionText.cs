namespace CareerCoach.Web.Extraction;

/// <summary>
/// The sentences about reading files, in <c>ExtractionText.resx</c>: <c>Rejected.CODE</c> for each of <see cref="RejectReason"/>,
/// <c>Warning.CODE</c> for each warning in a document's traits.
/// </summary>
public sealed class ExtractionText;

namespace CareerCoach.Web.Features.Documents;

/// <summary>The words of documents: see DocumentsText.resx.</summary>
public sealed class DocumentsText;

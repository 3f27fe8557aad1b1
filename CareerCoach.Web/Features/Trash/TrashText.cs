namespace CareerCoach.Web.Features.Trash;

/// <summary>The words of the trash: <c>TrashText.resx</c>.</summary>
public sealed class TrashText;

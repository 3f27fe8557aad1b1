namespace CareerCoach.Web.Components;

/// <summary>Marks <c>SharedText.resx</c>: the words every page uses. A feature has its own, beside it.</summary>
public sealed class SharedText;

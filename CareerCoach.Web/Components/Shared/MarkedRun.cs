namespace CareerCoach.Web.Components.Shared;

/// <summary>A run of a text; marked when it has a kind, whose <paramref name="Meaning"/> is shown when it is chosen.</summary>
public sealed record MarkedRun(string Text, string? Kind = null, string? Meaning = null);

/// <summary>A kind of mark in a legend.</summary>
/// <param name="Name">As in <see cref="MarkedRun.Kind"/>.</param>
/// <param name="Label">What the legend calls it.</param>
/// <param name="Tone">"danger", "accent", "info", "good", "fair" or "line".</param>
/// <param name="Count">How many there are.</param>
public sealed record MarkedKind(string Name, string Label, string Tone, int Count);

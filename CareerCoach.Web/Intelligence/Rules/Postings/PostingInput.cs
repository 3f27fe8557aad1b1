namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>A posting as it came in: pasted, fetched or typed.</summary>
/// <param name="Text">The plain text; may be empty when <paramref name="Html"/> or <paramref name="Title"/> is given.</param>
/// <param name="Html">The description's markup, where the source had it; used for the text only when <paramref name="Text"/> is empty.</param>
/// <param name="Title">The title when the source names it apart; otherwise it is read from the text.</param>
/// <param name="Company">The employer when the source names it apart; otherwise it is read from the text.</param>
/// <param name="Location">The place when the source names it apart; otherwise it is read from the text.</param>
public sealed record PostingInput(string Text, string? Html = null, string? Title = null, string? Company = null, string? Location = null);

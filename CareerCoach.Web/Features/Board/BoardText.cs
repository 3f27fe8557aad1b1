namespace CareerCoach.Web.Features.Board;

/// <summary>The words of the board: see BoardText.resx.</summary>
public sealed class BoardText;

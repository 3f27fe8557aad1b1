using CareerCoach.Web.Intelligence.Rules.Resumes.Dates;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

/// <summary>A date or range on a line, with the place it was read.</summary>
internal sealed record LineDate(string? From, string? To, bool IsCurrent, bool IsRange, Piece Source)
{
    /// <summary>True for a range without an end.</summary>
    public bool IsOpen => IsRange && To is null && !IsCurrent;

    /// <summary>Makes the line date of a span found in <paramref name="piece"/>.</summary>
    public static LineDate Of(DateSpan span, Piece piece) => new(span.From, span.To, span.IsCurrent, span.IsRange, piece.Slice(span.Start, span.Length) ?? piece);

    /// <summary>Returns this open or single date joined with the end found on the next line.</summary>
    public LineDate EndedBy(LineDate end) => new(From ?? To, end.To, end.IsCurrent, true, Source);
}

using CareerCoach.Web.Intelligence.Rules.Resumes.Dates;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

/// <summary>A line of a resume made ready for reading: its bullet taken off, with the runs and dates it holds.</summary>
/// <param name="Layout">The line as extracted.</param>
/// <param name="Whole">Its text without a bullet.</param>
/// <param name="Runs">Its runs by style and gap, left to right; strays that stand at the same height come last.</param>
/// <param name="IsItem">True when it begins a list item.</param>
internal sealed record ResumeLine(TextLine Layout, Piece Whole, IReadOnlyList<Piece> Runs, bool IsItem)
{
    private List<LineDate>? dates;
    private string? folded;

    private ResumeLine(ResumeLine original)
    {
        // What was worked out from the old text does not go with a changed copy.
        (Layout, Whole, Runs, IsItem, Strays, JoinedDate) = (original.Layout, original.Whole, original.Runs, original.IsItem, original.Strays, original.JoinedDate);
    }

    public string Text => Whole.Text;
    public int Page => Layout.Page;
    /// <summary>Pieces of other blocks at the same height, such as a right-aligned date.</summary>
    public IReadOnlyList<Piece> Strays { get; init; } = [];
    /// <summary>A range whose end stood on the next line; null where the line's own dates hold.</summary>
    public LineDate? JoinedDate { get; init; }

    /// <summary>The text folded for comparison.</summary>
    public string Folded => folded ??= Folding.Fold(Text);

    /// <summary>True when every letter is a capital and there are at least two.</summary>
    public bool IsCapitals => Text.Count(char.IsUpper) >= 2 && !Text.Any(char.IsLower);

    /// <summary>The dates on the line and its strays.</summary>
    public IReadOnlyList<LineDate> Dates => dates ??= ReadDates();

    /// <summary>The share of the line's characters that its dates take, 0 to 1.</summary>
    public double DateShare => Text.Length == 0 ? 0 : Math.Min(1, Dates.Sum(d => (double)d.Source.Text.Length) / Math.Max(1, Text.Length + Strays.Sum(s => s.Text.Length)));

    /// <summary>Two lines are the same only when they are one: equal words may stand twice, and what is worked out later must not change the hash.</summary>
    public bool Equals(ResumeLine? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private List<LineDate> ReadDates()
    {
        var found = new List<LineDate>();
        if (JoinedDate is not null)
        {
            found.Add(JoinedDate);
            return found;
        }

        foreach (var piece in Strays.Prepend(Whole))
        {
            if (piece.Text.Length <= MaxDatedLength)
            {
                found.AddRange(DateReader.FindAll(piece.Text).Select(span => LineDate.Of(span, piece)));
            }
        }

        return found;
    }

    /// <summary>Longer lines are sentences; their dates belong to the story.</summary>
    private const int MaxDatedLength = 220;
}

using CareerCoach.Data.Json;

namespace CareerCoach.Web.Intelligence.Rules.Resumes;

/// <summary>Notes where each value of a resume was read.</summary>
internal sealed class SourceList
{
    private readonly List<FieldSource> sources = [];

    public IReadOnlyList<FieldSource> Sources => sources;

    /// <summary>Notes the source of the value at <paramref name="path"/> and returns its text; null passes through.</summary>
    public string? Add(string path, Piece? piece, double confidence)
    {
        if (piece is null)
        {
            return null;
        }

        sources.Add(new FieldSource(path, piece.Page, piece.Start, piece.Length, Math.Round(Math.Clamp(confidence, 0, 1), 2)));
        return piece.Text;
    }
}

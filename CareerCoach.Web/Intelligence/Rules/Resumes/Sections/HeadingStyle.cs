using CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Sections;

/// <summary>What a heading looks like: lines alike in all of this are headings of one rank.</summary>
internal readonly record struct HeadingStyle(double Size, bool Bold, bool Capitals, int Level)
{
    /// <summary>The style of a line; sizes are rounded to half points.</summary>
    public static HeadingStyle Of(ResumeLine line) => new(Math.Round(line.Layout.FontSize * 2) / 2, line.Layout.Bold || line.Runs[0].Bold, line.IsCapitals, line.Layout.HeadingLevel);

    /// <summary>How far it stands out from the text around it; 0 when it looks the same.</summary>
    public double Prominence(double bodySize) =>
        Math.Max(0, (Size - bodySize) / 2) + (Bold ? 1 : 0) + (Capitals ? 1 : 0) + (Level > 0 ? Math.Max(0.5, 3 - (Level * 0.3)) : 0);
}

using CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;
using CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Contacts;

/// <summary>Finds a name that stands behind a label, as forms and tables print it: "Name: Ada Byron", "Vorname | Ada" above "Nachname | Byron".</summary>
internal static class NameLabel
{
    private const int MostWords = 8;
    private static readonly ResumeLexicon Words = ResumeLexicon.Current;

    /// <summary>Returns the labelled name, null when no label names one.</summary>
    public static Piece? Find(IReadOnlyList<ResumeLine> lines)
    {
        Piece? first = null;
        Piece? last = null;
        foreach (var (label, value) in lines.Select(Split))
        {
            switch (label)
            {
                case "name":
                    return value;
                case "firstname":
                    first ??= value;
                    break;
                case "lastname":
                    last ??= value;
                    break;
            }
        }

        return first is null || last is null ? null : first with { Text = $"{first.Text} {last.Text}", Length = Math.Max(first.Length, last.Start + last.Length - first.Start) };
    }

    private static (string? Label, Piece? Value) Split(ResumeLine line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        var cell = line.Runs.Skip(1).FirstOrDefault(r => r.AfterGap);
        var end = colon > 0 ? colon : cell is null ? -1 : cell.Start - line.Whole.Start;
        if (end <= 0 || Words.Label(line.Text[..end].TrimEnd()) is not { } label || line.Whole.Slice(end, line.Text.Length - end) is not { } value)
        {
            return (null, null);
        }

        var isName = value.Words.Count <= MostWords && value.Text.Any(char.IsLetter) && !value.Text.Any(char.IsAsciiDigit) && !value.Text.Contains('@', StringComparison.Ordinal);
        return isName ? (label, value) : (null, null);
    }
}

using CareerCoach.Web.Intelligence.Rules.Resumes.Lines;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Entries;

/// <summary>One entry of a section (a job, a degree): the lines that name it and what is told about it.</summary>
internal sealed class EntryBlock
{
    /// <summary>Lines with names, places and dates.</summary>
    public List<ResumeLine> Head { get; } = [];
    /// <summary>List items and paragraphs, each as its wrapped lines.</summary>
    public List<BodyPart> Body { get; } = [];

    /// <summary>The dates of the entry: its first range, else its first date.</summary>
    public LineDate? Date
    {
        get
        {
            var dates = Head.SelectMany(l => l.Dates).ToList();
            return dates.FirstOrDefault(d => d.IsRange) ?? (dates.Count >= 2 && dates[0].To is { } from && dates[1].To is { } to && string.CompareOrdinal(from, to) <= 0
                ? new LineDate(from, to, false, true, dates[0].Source) : dates.FirstOrDefault());
        }
    }
}

/// <summary>A list item or paragraph of an entry.</summary>
/// <param name="IsItem">False for a paragraph.</param>
internal sealed record BodyPart(bool IsItem, List<ResumeLine> Lines)
{
    /// <summary>The part's lines joined.</summary>
    public Piece Text => TextFlow.Join(Lines);
}

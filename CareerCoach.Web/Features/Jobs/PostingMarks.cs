using CareerCoach.Data.Jobs;

namespace CareerCoach.Web.Features.Jobs;

/// <summary>What a marked place of a posting is.</summary>
public enum MarkKind
{
    /// <summary>A sentence to be careful about.</summary>
    RedFlag,

    /// <summary>A must.</summary>
    Must,

    /// <summary>Nice to have.</summary>
    Nice,

    /// <summary>A sentence that speaks for the job.</summary>
    Good,
}

/// <summary>Words that matter; <paramref name="Words"/> are the posting's own.</summary>
public sealed record PostingMark(MarkKind Kind, string Words, string? Meaning = null);

/// <summary>A run of a posting's text, marked or plain.</summary>
public sealed record PostingRun(string Text, PostingMark? Mark);

/// <summary>Lays the marks over a posting's text.</summary>
public static class PostingMarks
{
    private const int MaxMarks = 200;

    /// <summary>The marks that an analysis gives.</summary>
    public static IReadOnlyList<PostingMark> Of(JobAnalysis? analysis) => analysis is null ? [] :
    [
        .. analysis.FlagFindings.Select(f => new PostingMark(MarkKind.RedFlag, f.Evidence, f.Text)),
        .. analysis.HighlightFindings.Select(f => new PostingMark(MarkKind.Good, f.Evidence, f.Text)),
        .. analysis.RequiredSkills.Select(s => new PostingMark(MarkKind.Must, s)),
        .. analysis.PreferredSkills.Select(s => new PostingMark(MarkKind.Nice, s)),
    ];

    /// <summary>The text in runs, in order and whole. Where marks overlap, the earlier in the list wins; a single word is marked only where it stands as a word.</summary>
    public static IReadOnlyList<PostingRun> Runs(string text, IReadOnlyList<PostingMark> marks)
    {
        ArgumentNullException.ThrowIfNull(text);
        var places = new List<(int Start, int End, PostingMark Mark)>();
        foreach (var mark in marks.Where(m => m.Words.Trim().Length > 0).Take(MaxMarks))
        {
            var words = mark.Words.Trim();
            var all = mark.Kind is MarkKind.Must or MarkKind.Nice;
            for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.OrdinalIgnoreCase))
            {
                var end = at + words.Length;
                if (StandsAlone(text, at, end) && !places.Any(p => p.Start < end && at < p.End))
                {
                    places.Add((at, end, mark));
                    if (!all)
                    {
                        break;
                    }
                }
            }
        }

        places.Sort((a, b) => a.Start.CompareTo(b.Start));
        var runs = new List<PostingRun>();
        var position = 0;
        foreach (var (start, end, mark) in places)
        {
            if (start > position)
            {
                runs.Add(new(text[position..start], null));
            }

            runs.Add(new(text[start..end], mark));
            position = end;
        }

        if (position < text.Length)
        {
            runs.Add(new(text[position..], null));
        }

        return runs;
    }

    private static bool StandsAlone(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1]) || !char.IsLetterOrDigit(text[start]))
        && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1]));
}

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Lexicon;

/// <summary>Folded terms of one topic; a term may stand for all words with its ending (<c>*leiter</c>) or its beginning (<c>gepruft*</c>).</summary>
internal sealed class TermSet
{
    private readonly HashSet<string> whole = new(StringComparer.Ordinal);
    private readonly List<string> endings = [];
    private readonly List<string> beginnings = [];

    /// <summary>The number of words of the longest term.</summary>
    public int MaxWords { get; private set; } = 1;

    /// <summary>Adds a folded term.</summary>
    public void Add(string term)
    {
        if (term.StartsWith('*'))
        {
            endings.Add(term[1..]);
            whole.Add(term[1..]);
        }
        else if (term.EndsWith('*'))
        {
            beginnings.Add(term[..^1]);
        }
        else
        {
            whole.Add(term);
        }

        MaxWords = Math.Max(MaxWords, term.Count(c => c == ' ') + 1);
    }

    /// <summary>True when the folded <paramref name="term"/> is one of the terms.</summary>
    public bool Contains(string term)
    {
        if (whole.Contains(term))
        {
            return true;
        }

        if (term.Length is < 5 or > 60 || (endings.Count == 0 && beginnings.Count == 0))
        {
            return false;
        }

        foreach (var ending in endings)
        {
            if (term.Length >= ending.Length + 2 && term.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        foreach (var beginning in beginnings)
        {
            if (term.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the number of words of the longest term that begins at <paramref name="index"/>, 0 when none does.</summary>
    public int MatchAt(IReadOnlyList<Word> words, int index)
    {
        for (var count = Math.Min(MaxWords, words.Count - index); count > 0; count--)
        {
            var term = count == 1 ? words[index].Folded : string.Join(' ', words.Skip(index).Take(count).Select(w => w.Folded));
            if (Contains(term))
            {
                return count;
            }
        }

        return 0;
    }

    /// <summary>True when a term stands anywhere among <paramref name="words"/>.</summary>
    public bool IsIn(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (MatchAt(words, i) > 0)
            {
                return true;
            }
        }

        return false;
    }
}

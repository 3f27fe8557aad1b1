namespace CareerCoach.Web.Features.Board;

/// <summary>One open board in memory: its columns with their cards in order, and what is selected.</summary>
public sealed class BoardState
{
    private readonly Dictionary<Guid, JobCard> cards = [];
    private readonly HashSet<Guid> selected = [];
    private Guid? lastToggled;

    /// <summary>Puts the cards into their columns.</summary>
    public BoardState(IEnumerable<BoardColumnInfo> columns, IEnumerable<JobCard> cards)
    {
        Columns = [.. columns.Select(c => new BoardColumnState(c))];
        var known = new HashSet<string>(StringComparer.Ordinal); // an open board stays in memory: equal words are kept once
        foreach (var card in cards)
        {
            var kept = card with { Company = Once(card.Company)!, Location = Once(card.Location), SalaryCurrency = Once(card.SalaryCurrency), Tags = card.Tags.Length == 0 ? [] : [.. card.Tags.Select(t => Once(t)!)] };
            this.cards[card.Id] = kept;
            ColumnOf(card).Cards.Add(kept);
        }

        string? Once(string? word) => word is null ? null : known.TryGetValue(word, out var same) ? same : Add(word);

        string Add(string word)
        {
            known.Add(word);
            return word;
        }

        foreach (var column in Columns)
        {
            column.Cards.Sort(BoardColumnState.Order);
        }
    }

    /// <summary>Left to right.</summary>
    public IReadOnlyList<BoardColumnState> Columns { get; }

    /// <summary>All cards on the board.</summary>
    public int Count => cards.Count;

    /// <summary>The selected jobs.</summary>
    public IReadOnlySet<Guid> Selected => selected;

    /// <summary>The card of a job; null when it is not on this board.</summary>
    public JobCard? Find(Guid id) => cards.GetValueOrDefault(id);

    /// <summary>The column with this key; null when there is none.</summary>
    public BoardColumnState? Column(string key) => Columns.FirstOrDefault(c => c.Info.Key == key);

    /// <summary>Shows a card as it is now, where it belongs now.</summary>
    public void Put(JobCard card)
    {
        if (cards.GetValueOrDefault(card.Id) is { } old)
        {
            ColumnOf(old).Remove(card.Id);
        }

        cards[card.Id] = card;
        ColumnOf(card).Insert(card);
    }

    /// <summary>Takes a card off the board.</summary>
    public void Remove(Guid id)
    {
        if (cards.Remove(id, out var old))
        {
            ColumnOf(old).Remove(id);
            selected.Remove(id);
        }
    }

    /// <summary>Selects a job or takes it out of the selection; with <paramref name="range"/> all between it and the last one chosen in the same column too.</summary>
    public void Toggle(Guid id, bool range)
    {
        if (Find(id) is not { } card)
        {
            return;
        }

        var column = ColumnOf(card);
        var (from, to) = (column.Cards.FindIndex(c => c.Id == lastToggled), column.Cards.FindIndex(c => c.Id == id));
        if (range && from >= 0)
        {
            selected.UnionWith(column.Cards.Skip(Math.Min(from, to)).Take(Math.Abs(from - to) + 1).Select(c => c.Id));
        }
        else if (!selected.Remove(id))
        {
            selected.Add(id);
        }

        lastToggled = id;
        column.Touch();
    }

    /// <summary>Applications without an answer for <paramref name="days"/> days or more that do not stand in the "Ghosted" column, and were not waved aside since they count as ghosted.</summary>
    public IReadOnlyList<Guid> Ghosted(DateTimeOffset now, int days, Guid? column, DateTimeOffset? dismissed) =>
        [.. cards.Values.Where(c => c.IsSilent(now, days) && !c.Archived && (column is null || c.ColumnId != column) && (dismissed is null || c.Since.AddDays(days) > dismissed)).Select(c => c.Id)];

    /// <summary>Selects nothing.</summary>
    public void Unselect()
    {
        selected.Clear();
        foreach (var column in Columns)
        {
            column.Touch();
        }
    }

    private BoardColumnState ColumnOf(JobCard card) =>
        Columns.FirstOrDefault(c => c.Info.Status == card.Status && c.Info.Id == card.ColumnId) ?? Columns.First(c => c.Info.Status == card.Status);
}

/// <summary>One column of an open board.</summary>
public sealed class BoardColumnState(BoardColumnInfo info)
{
    private const int FirstWindow = 6;

    /// <summary>Cards stand by rank; equal ranks by id, so that all tabs agree.</summary>
    public static readonly Comparison<JobCard> Order = (a, b) => string.CompareOrdinal(a.Position, b.Position) is var o and not 0 ? o : a.Id.CompareTo(b.Id);

    public BoardColumnInfo Info { get; } = info;

    /// <summary>Top to bottom.</summary>
    public List<JobCard> Cards { get; } = [];

    /// <summary>How many cards are in the page; the rest come as the column is scrolled.</summary>
    public int Shown { get; private set; } = FirstWindow;

    /// <summary>Counts the changes: a column is drawn again only when it changed.</summary>
    public int Version { get; private set; }

    /// <summary>Marks the column as changed.</summary>
    public void Touch() => Version++;

    /// <summary>Brings more cards into the page.</summary>
    public void ShowMore(int count)
    {
        Shown = Math.Min(Cards.Count, Shown + Math.Clamp(count, 1, 500));
        Touch();
    }

    internal void Insert(JobCard card)
    {
        var index = Cards.FindIndex(c => Order(c, card) > 0);
        Cards.Insert(index < 0 ? Cards.Count : index, card);
        Touch();
    }

    internal void Remove(Guid id)
    {
        Cards.RemoveAll(c => c.Id == id);
        Touch();
    }
}

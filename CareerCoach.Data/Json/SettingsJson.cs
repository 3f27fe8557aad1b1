namespace CareerCoach.Data.Json;

/// <summary>What reaches a person, how and when.</summary>
public sealed record NotificationChoices
{
    public bool InterviewsInApp { get; init; } = true;
    public bool InterviewsByMail { get; init; } = true;
    public bool DeadlinesInApp { get; init; } = true;
    public bool DeadlinesByMail { get; init; } = true;
    public bool FollowUpsInApp { get; init; } = true;
    public bool FollowUpsByMail { get; init; }
    public bool OffersInApp { get; init; } = true;
    public bool OffersByMail { get; init; } = true;
    public bool GoalsInApp { get; init; } = true;
    public bool GoalsByMail { get; init; }
    /// <summary>How long before an interview, in minutes.</summary>
    public IReadOnlyList<int> InterviewMinutesBefore { get; init; } = [1440, 60];
    /// <summary>Days without an answer after which a follow-up is due.</summary>
    public int FollowUpAfterDays { get; init; } = 7;
    /// <summary>Local time from which nothing is sent; null for no quiet hours.</summary>
    public TimeOnly? QuietFrom { get; init; }
    public TimeOnly? QuietUntil { get; init; }
}

/// <summary>What may leave this server.</summary>
public sealed record PrivacyChoices
{
    /// <summary>True: no model outside is ever called for this person.</summary>
    public bool NothingLeaves { get; init; }
    /// <summary>True: name, e-mail, phone, address and links become placeholders before sending.</summary>
    public bool Redact { get; init; } = true;
}

/// <summary>How the person likes their board.</summary>
public sealed record BoardPreferences
{
    public bool Table { get; init; }
    public IReadOnlyList<string> TableColumns { get; init; } = [];
    public IReadOnlyList<string> CollapsedColumns { get; init; } = [];
    /// <summary>Days without an answer after which a job counts as ghosted.</summary>
    public int GhostedAfterDays { get; init; } = 30;
}

/// <summary>Rates as the person typed them: units of <see cref="Base"/> for one unit of the key's currency.</summary>
public sealed record CurrencyRates
{
    /// <summary>ISO 4217.</summary>
    public string? Base { get; init; }
    public IReadOnlyDictionary<string, decimal> Rates { get; init; } = new Dictionary<string, decimal>();
}

/// <summary>A model that the administrator has set up.</summary>
public sealed record AiProvider
{
    public string Name { get; init; } = "";
    /// <summary>"openai", "azure" or "compatible".</summary>
    public string Kind { get; init; } = "compatible";
    public string? BaseAddress { get; init; }
    /// <summary>The key under Data Protection; null where the server needs none.</summary>
    public string? ProtectedKey { get; init; }
    public string? Model { get; init; }
    /// <summary>Task name to model, where it differs.</summary>
    public IReadOnlyDictionary<string, string> TaskModels { get; init; } = new Dictionary<string, string>();
    /// <summary>Price of a million tokens in and out.</summary>
    public decimal? InputPrice { get; init; }
    public decimal? OutputPrice { get; init; }
}

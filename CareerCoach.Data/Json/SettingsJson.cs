using CareerCoach.Data.Platform;

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
    /// <summary>IANA zone that the browser named last; used where the profile names none.</summary>
    public string? Zone { get; init; }

    /// <summary>Whether such reminders come into the inbox, and by mail.</summary>
    public (bool InApp, bool ByMail) Of(ReminderKind kind) => kind switch
    {
        ReminderKind.Interview => (InterviewsInApp, InterviewsByMail),
        ReminderKind.Deadline => (DeadlinesInApp, DeadlinesByMail),
        ReminderKind.FollowUp => (FollowUpsInApp, FollowUpsByMail),
        ReminderKind.Offer => (OffersInApp, OffersByMail),
        _ => (GoalsInApp, GoalsByMail),
    };

    /// <summary>The same with the inbox switched on or off for a kind.</summary>
    public NotificationChoices WithInApp(ReminderKind kind, bool on) => kind switch
    {
        ReminderKind.Interview => this with { InterviewsInApp = on },
        ReminderKind.Deadline => this with { DeadlinesInApp = on },
        ReminderKind.FollowUp => this with { FollowUpsInApp = on },
        ReminderKind.Offer => this with { OffersInApp = on },
        _ => this with { GoalsInApp = on },
    };

    /// <summary>The same with mails switched on or off for a kind.</summary>
    public NotificationChoices WithMail(ReminderKind kind, bool on) => kind switch
    {
        ReminderKind.Interview => this with { InterviewsByMail = on },
        ReminderKind.Deadline => this with { DeadlinesByMail = on },
        ReminderKind.FollowUp => this with { FollowUpsByMail = on },
        ReminderKind.Offer => this with { OffersByMail = on },
        _ => this with { GoalsByMail = on },
    };
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
    /// <summary>The person's own column for them; null until they made it.</summary>
    public Guid? GhostedColumn { get; init; }
    /// <summary>When the person last said "not now": only jobs that count as ghosted since are offered again.</summary>
    public DateTimeOffset? GhostedDismissedAt { get; init; }
}

/// <summary>How the person compares money of several currencies.</summary>
public sealed record CurrencyRates
{
    /// <summary>ISO 4217; the currency that is compared in.</summary>
    public string? Base { get; init; }
    /// <summary>Rates as the person typed them: <c>USD/EUR</c> is how many EUR one USD is.</summary>
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

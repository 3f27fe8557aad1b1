using System.ComponentModel.DataAnnotations;

namespace CareerCoach.Web.Intelligence.Models;

/// <summary>The model that the server uses when its administrator has set up none at run time. Without a model name the built-in engine works alone.</summary>
public sealed class AiOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Ai";

    /// <summary>Base address of an OpenAI-compatible server, such as <c>http://localhost:11434/v1</c>; empty for OpenAI's own.</summary>
    [RegularExpression("^$|^https?://.+", ErrorMessage = "it must begin with http:// or https://.")]
    public string? BaseAddress { get; set; }

    /// <summary>Name of the model; empty for none.</summary>
    public string? Model { get; set; }

    /// <summary>The server's key; many local servers need none.</summary>
    public string? ApiKey { get; set; }

    /// <summary>A task's name (see <see cref="ModelTask"/>) to the model it uses instead.</summary>
    public Dictionary<string, string> TaskModels { get; set; } = [];

    /// <summary>Longest time for one answer, retries included.</summary>
    [Range(0.1, 3600)]
    public double DeadlineSeconds { get; set; } = 180;

    /// <summary>Longest silence before and within an answer.</summary>
    [Range(0.1, 3600)]
    public double SilenceSeconds { get; set; } = 60;

    /// <summary>How often a call is repeated that failed before its first word.</summary>
    [Range(0, 10)]
    public int Retries { get; set; } = 3;

    /// <summary>Longest wait before a repetition; a server that asks for more counts as busy.</summary>
    [Range(0, 600)]
    public double MaxRetryDelaySeconds { get; set; } = 20;

    /// <summary>How much of a conversation and its data is sent, in tokens of about four characters; older messages are summarised.</summary>
    [Range(1000, 2_000_000)]
    public int ContextTokens { get; set; } = 16_000;

    /// <summary>Longest answer that is taken.</summary>
    [Range(1000, 5_000_000)]
    public int MaxAnswerCharacters { get; set; } = 200_000;

    /// <summary>Price of a million tokens that are sent, in the currency of your bill.</summary>
    [Range(0, 1_000_000)]
    public decimal? InputPrice { get; set; }

    /// <summary>Price of a million tokens that are answered.</summary>
    [Range(0, 1_000_000)]
    public decimal? OutputPrice { get; set; }

    /// <summary>Tokens per person and day (UTC); null for no limit.</summary>
    [Range(1, int.MaxValue)]
    public int? DailyTokenBudget { get; set; }

    /// <summary>Cost per person and day (UTC); null for no limit.</summary>
    [Range(0.0001, 1_000_000)]
    public decimal? DailyCostBudget { get; set; }

    /// <summary>Calls per person and minute.</summary>
    [Range(1, 10_000)]
    public int CallsPerMinute { get; set; } = 30;

    /// <summary>Failures in a row after which the model is left alone for <see cref="BreakerSeconds"/>.</summary>
    [Range(1, 1000)]
    public int BreakerFailures { get; set; } = 5;

    /// <summary>How long the model is left alone after <see cref="BreakerFailures"/>.</summary>
    [Range(0.1, 3600)]
    public double BreakerSeconds { get; set; } = 30;
}

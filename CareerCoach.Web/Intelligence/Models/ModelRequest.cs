using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Coaching;
using Microsoft.Extensions.AI;

namespace CareerCoach.Web.Intelligence.Models;

/// <summary>One question to a model, for one person.</summary>
/// <param name="UserId">Whose budget and privacy choices count.</param>
/// <param name="Task">See <see cref="ModelTask"/>.</param>
/// <param name="Messages">What is sent, before redaction.</param>
public sealed record ModelRequest(Guid UserId, string Task, IReadOnlyList<ChatMessage> Messages)
{
    /// <summary>Tools that the model may call; calls come back in the answer, none is carried out.</summary>
    public IReadOnlyList<AITool> Tools { get; init; } = [];
    /// <summary>The person, so that redaction knows their name and addresses.</summary>
    public JsonResume? Person { get; init; }
    /// <summary>Names of others that redaction takes out too, such as contacts.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];
    /// <summary>The shape of the answer; null for text.</summary>
    public ChatResponseFormat? Format { get; init; }
    /// <summary>Whether a whole answer's text is what was asked for; null takes any.</summary>
    public Func<string, bool>? IsAcceptable { get; init; }
}

/// <summary>A request as it leaves the server: cleaned, and redacted where the person wants that.</summary>
public sealed record PreparedRequest(ModelChoice Choice, IReadOnlyList<ChatMessage> Messages, Redactor? Redactor);

/// <summary>A tool that the model called, with placeholders put back.</summary>
public sealed record ModelToolCall(string Name, string ArgumentsJson);

/// <summary>A whole answer.</summary>
/// <param name="IsShortened">The model stopped at its own limit: there would be more.</param>
public sealed record ModelAnswer(string Text, IReadOnlyList<ModelToolCall> ToolCalls, ModelChoice Choice, ModelCount Count, bool IsShortened)
{
    /// <summary>What it cost.</summary>
    public decimal Cost => Choice.CostOf(Count.Input, Count.Output);
}

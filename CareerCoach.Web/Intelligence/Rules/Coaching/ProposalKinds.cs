using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerCoach.Web.Intelligence.Rules.Coaching;

/// <summary>The kinds of proposals by name, and their JSON: one shape for storage, for the built-in coach and for a model's tool calls.</summary>
public static class ProposalKinds
{
    private static readonly FrozenDictionary<string, Type> ByName = typeof(ProposedChange)
        .GetCustomAttributes(typeof(JsonDerivedTypeAttribute), false).Cast<JsonDerivedTypeAttribute>()
        .ToFrozenDictionary(a => (string)a.TypeDiscriminator!, a => a.DerivedType);

    private static readonly FrozenDictionary<Type, string> ByType = ByName.ToFrozenDictionary(p => p.Value, p => p.Key);

    /// <summary>Every kind's name, such as "add_goal".</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>The stable name of a change's kind.</summary>
    public static string NameOf(ProposedChange change) => ByType[change.GetType()];

    /// <summary>The record type of a kind; null for an unknown name. Its constructor parameters are a tool's arguments.</summary>
    public static Type? TypeOf(string kind) => ByName.GetValueOrDefault(kind);

    /// <summary>JSON for storage; <see cref="Parse"/> gives the same proposal back.</summary>
    public static string ToJson(CoachProposal proposal) => JsonSerializer.Serialize(proposal, EmbeddedJson.Options);

    /// <summary>A proposal from <see cref="ToJson"/>'s text.</summary>
    /// <exception cref="JsonException">The text is not a proposal.</exception>
    public static CoachProposal Parse(string json) => JsonSerializer.Deserialize<CoachProposal>(json, EmbeddedJson.Options) ?? throw new JsonException("A proposal cannot be null.");

    /// <summary>A model's tool call as a proposal, or null when the tool is unknown or its arguments do not fit.</summary>
    /// <param name="tool">Name of the tool, which is the kind's name.</param>
    /// <param name="argumentsJson">The arguments as a JSON object; "reason" beside them is taken as the proposal's reason.</param>
    public static CoachProposal? FromToolCall(string tool, string argumentsJson)
    {
        if (TypeOf(tool) is not { } type)
        {
            return null;
        }

        try
        {
            var arguments = System.Text.Json.Nodes.JsonNode.Parse(argumentsJson) as System.Text.Json.Nodes.JsonObject;
            var reason = arguments?["reason"]?.GetValue<string>() ?? "";
            arguments?.Remove("reason");
            arguments?.Remove("kind");
            return arguments.Deserialize(type, EmbeddedJson.Options) is ProposedChange change && ProposalCheck.IsComplete(change) ? new CoachProposal(change, reason) : null;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }
}

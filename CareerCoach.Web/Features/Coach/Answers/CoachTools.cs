using System.Text.Json;
using System.Text.Json.Nodes;
using CareerCoach.Web.Intelligence.Rules;
using CareerCoach.Web.Intelligence.Rules.Coaching;
using Microsoft.Extensions.AI;

namespace CareerCoach.Web.Features.Coach.Answers;

/// <summary>The kinds of proposals as tools of a model. None is carried out by calling it: a call becomes a card.</summary>
internal static class CoachTools
{
    private static readonly Dictionary<string, string> Descriptions = new()
    {
        ["add_job"] = "Propose to add a job to the board.",
        ["move_job"] = "Propose to move a job of the board to another stage.",
        ["add_note"] = "Propose to add a note to a job of the board.",
        ["plan_interview"] = "Propose to enter an interview for a job of the board.",
        ["add_goal"] = "Propose a career goal, with milestones where that helps.",
        ["add_milestone"] = "Propose a further milestone for a goal.",
        ["add_skill"] = "Propose to add a skill to the profile. Only skills that the person says they have.",
        ["reword_bullet"] = "Propose a better wording for one bullet of the resume. Only with facts that the bullet or the person states.",
    };

    /// <summary>All tools.</summary>
    public static IReadOnlyList<AITool> All { get; } = [.. Descriptions.Select(d => AIFunctionFactory.CreateDeclaration(d.Key, d.Value, Schema(ProposalKinds.TypeOf(d.Key)!)))];

    /// <summary>A call as a proposal; handles such as <c>job-3</c> become ids. Null when it does not fit.</summary>
    public static CoachProposal? Read(string name, string argumentsJson, FactsSheet sheet)
    {
        foreach (var (handle, id) in sheet.Handles)
        {
            argumentsJson = argumentsJson.Replace($"\"{handle}\"", $"\"{id}\"", StringComparison.Ordinal);
        }

        return ProposalKinds.FromToolCall(name, argumentsJson);
    }

    private static JsonElement Schema(Type type)
    {
        var schema = JsonNode.Parse(AIJsonUtilities.CreateJsonSchema(type, serializerOptions: EmbeddedJson.Options).GetRawText())!.AsObject();
        schema.Remove("$schema");
        if (schema["properties"] is JsonObject properties)
        {
            properties.Remove("kind");
            properties["reason"] = new JsonObject { ["type"] = "string", ["description"] = "Why, in one short sentence for the person." };
        }

        (schema["required"] as JsonArray)?.RemoveAll(n => n?.GetValue<string>() == "kind");
        return JsonSerializer.SerializeToElement(schema);
    }
}

using System.Text;
using System.Text.Json;
using CareerCoach.Web.Intelligence.Rules.Coaching;
using Microsoft.Extensions.AI;

namespace CareerCoach.Web.Intelligence.Models;

/// <summary>What has come of one answer so far.</summary>
internal sealed class Reception(Redactor.StreamRestorer? restorer, Action<string>? onText, int most)
{
    private const int CharactersPerToken = 4, MostCalls = 20;
    private readonly List<FunctionCallContent> calls = [];
    private readonly UsageDetails usage = new();
    private int raw;
    private bool isOver;

    public StringBuilder Text { get; } = new();
    public ChatFinishReason? End { get; private set; }

    /// <summary>True when anything of the answer came: from then on nothing is asked twice.</summary>
    public bool HasAny => raw > 0 || calls.Count > 0;

    public void Take(ChatResponseUpdate update)
    {
        End = update.FinishReason ?? End;
        foreach (var content in update.Contents)
        {
            switch (content)
            {
                case TextContent { Text.Length: > 0 } piece:
                    raw += piece.Text.Length;
                    Show(restorer?.Push(piece.Text) ?? piece.Text);
                    break;
                case FunctionCallContent call:
                    calls.Add(call);
                    break;
                case UsageContent count:
                    usage.Add(count.Details);
                    break;
            }
        }
    }

    /// <summary>Shows what the restorer still held.</summary>
    public void Finish()
    {
        if (!isOver)
        {
            isOver = true;
            Append(restorer?.Finish() ?? "");
        }
    }

    /// <summary>What is wrong with an answer whose stream ended by itself; null when nothing is.</summary>
    public ModelFailure? Fault() =>
        End is null ? (HasAny ? ModelFailure.CutOff : ModelFailure.Invalid)
        : End == ChatFinishReason.ContentFilter ? ModelFailure.Filtered
        : string.IsNullOrWhiteSpace(Text.ToString()) && calls.Count == 0 ? ModelFailure.Invalid : null;

    public ModelCount Count(IReadOnlyList<ChatMessage> sent, long milliseconds) => new(
        (int)(usage.InputTokenCount ?? sent.Sum(m => m.Text.Length) / CharactersPerToken),
        (int)(usage.OutputTokenCount ?? raw / CharactersPerToken),
        milliseconds);

    public IReadOnlyList<ModelToolCall> Calls(Redactor? redactor) => [.. calls.Take(MostCalls).Select(c =>
    {
        var arguments = JsonSerializer.Serialize(c.Arguments ?? new Dictionary<string, object?>(), AIJsonUtilities.DefaultOptions);
        return new ModelToolCall(c.Name, redactor is null ? arguments : Restored(arguments, redactor));
    })];

    private void Show(string piece)
    {
        if (Text.Length + piece.Length > most)
        {
            Append(piece[..Math.Max(0, most - Text.Length)]);
            isOver = true;
            throw new ModelTooMuchException();
        }

        Append(piece);
    }

    private void Append(string piece)
    {
        // PostgreSQL's text holds no NUL, and no answer needs hidden characters
        var clean = OutgoingText.Clean(piece);
        if (clean.Length > 0)
        {
            Text.Append(clean);
            onText?.Invoke(clean);
        }
    }

    // placeholders stand inside JSON strings: what replaces them is escaped as JSON
    private static string Restored(string json, Redactor redactor)
    {
        foreach (var (placeholder, original) in redactor.Placeholders)
        {
            json = json.Replace(placeholder, JsonSerializer.Serialize(original)[1..^1], StringComparison.Ordinal);
        }

        return json;
    }
}

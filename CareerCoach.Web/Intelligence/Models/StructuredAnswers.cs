using System.Text.Json;
using Microsoft.Extensions.AI;

namespace CareerCoach.Web.Intelligence.Models;

/// <summary>Asks a model for data instead of text. What comes is read leniently (fences and talk around it are left away) and believed only after a check.</summary>
public static class StructuredAnswers
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { MaxDepth = 16 };

    /// <summary>Asks for a <typeparamref name="T"/>.</summary>
    /// <param name="models">The door to the model.</param>
    /// <param name="request">The question; its format is set here.</param>
    /// <param name="check">Gives the value to use, cleaned; null when it is not what was asked for, which counts as <see cref="ModelFailure.Invalid"/>.</param>
    /// <param name="stop">The person's stop.</param>
    /// <exception cref="ModelException">It failed, or what came is no such data.</exception>
    public static async Task<(T Value, ModelAnswer Answer)> AskForAsync<T>(this ModelGateway models, ModelRequest request, Func<T, T?> check, CancellationToken stop)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(models);
        T? value = null;
        var answer = await models.AskAsync(request with
        {
            Format = ChatResponseFormat.ForJsonSchema<T>(Options),
            IsAcceptable = text => (value = Read<T>(text) is { } read ? check(read) : null) is not null,
        }, null, stop);
        return (value!, answer);
    }

    /// <summary>The data in a text; null when there is none of this shape.</summary>
    public static T? Read<T>(string text)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(text);
        var (start, end) = (text.IndexOf('{', StringComparison.Ordinal), text.LastIndexOf('}'));
        if (start < 0 || end < start)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<T>(text.AsSpan(start, end - start + 1), Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

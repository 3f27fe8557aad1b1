using System.ClientModel;
using System.Globalization;
using System.Net.Sockets;
using System.Text.Json;

namespace CareerCoach.Web.Intelligence.Models;

/// <summary>Tells what a failed call means from what the official client throws.</summary>
internal static class ModelFaults
{
    /// <summary>The kind of failure; null when it is none that a model's server causes.</summary>
    /// <param name="problem">What was thrown.</param>
    /// <param name="received">True when part of the answer had come already.</param>
    public static ModelFailure? Classify(Exception problem, bool received) => problem switch
    {
        ClientResultException { Status: > 0 } answer => OfStatus(answer),
        ModelTooMuchException => ModelFailure.TooMuch,
        OperationCanceledException or TimeoutException => ModelFailure.Timeout,
        AggregateException { InnerException: { } inner } => Classify(inner, received),
        ClientResultException { InnerException: { } inner } => Classify(inner, received),
        ClientResultException or HttpRequestException or IOException or SocketException => received ? ModelFailure.CutOff : ModelFailure.Unreachable,
        JsonException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException or KeyNotFoundException => ModelFailure.Invalid,
        _ => null,
    };

    /// <summary>Whether asking once more may help.</summary>
    public static bool IsPassing(ModelFailure failure) => failure is ModelFailure.Busy or ModelFailure.ServerError or ModelFailure.Unreachable;

    /// <summary>Whether it counts as the server being ill, for the breaker.</summary>
    public static bool IsIllness(ModelFailure failure) => failure is ModelFailure.ServerError or ModelFailure.Unreachable or ModelFailure.Timeout or ModelFailure.CutOff;

    /// <summary>How long the server asks to wait (Retry-After, seconds or a date); null where it does not say.</summary>
    public static TimeSpan? RetryAfter(Exception problem, DateTimeOffset now)
    {
        if (problem is not ClientResultException answer || answer.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var value) != true)
        {
            return null;
        }

        return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and < 86_400 ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var when) && when > now ? when - now : null;
    }

    private static ModelFailure OfStatus(ClientResultException answer)
    {
        var body = answer.GetRawResponse() is { } response ? Body(response) : "";
        return answer.Status switch
        {
            401 or 403 => ModelFailure.BadKey,
            404 => body.Contains("model", StringComparison.OrdinalIgnoreCase) ? ModelFailure.WrongModel : ModelFailure.WrongAddress,
            429 => body.Contains("insufficient_quota", StringComparison.Ordinal) ? ModelFailure.NoCredit : ModelFailure.Busy,
            408 or 425 => ModelFailure.Busy,
            413 => ModelFailure.TooLong,
            400 or 422 when body.Contains("context", StringComparison.OrdinalIgnoreCase) && body.Contains("length", StringComparison.OrdinalIgnoreCase) => ModelFailure.TooLong,
            400 or 422 when body.Contains("model", StringComparison.OrdinalIgnoreCase) && body.Contains("not", StringComparison.OrdinalIgnoreCase) => ModelFailure.WrongModel,
            >= 500 => ModelFailure.ServerError,
            >= 300 and < 400 or 405 => ModelFailure.WrongAddress,
            _ => ModelFailure.Invalid,
        };
    }

    private static string Body(System.ClientModel.Primitives.PipelineResponse response)
    {
        try
        {
            return response.Content.ToString();
        }
        catch (InvalidOperationException)
        {
            return ""; // not buffered
        }
    }
}

/// <summary>The answer is longer than we take.</summary>
internal sealed class ModelTooMuchException : IOException;

using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;

namespace CareerCoach.Web.Intelligence.Models;

/// <summary>Makes chat clients over the official OpenAI package for any compatible address. Redirects are not followed, and no answer is read without an end.</summary>
public sealed class ModelClients(AiOptions options) : IDisposable
{
    private const int BytesPerCharacter = 12; // an event of a stream wraps every few characters
    private readonly HttpClient http = new(new CappedHandler(options.MaxAnswerCharacters * (long)BytesPerCharacter + (1 << 20), new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(Math.Min(options.SilenceSeconds, 15)),
    }))
    { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>A client of its own for one call; repeating is the gateway's work.</summary>
    public IChatClient Create(ModelChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        var client = new OpenAIClient(new ApiKeyCredential(choice.KeyOrPlaceholder()), new OpenAIClientOptions
        {
            Endpoint = choice.Endpoint,
            NetworkTimeout = TimeSpan.FromSeconds(options.SilenceSeconds),
            RetryPolicy = new ClientRetryPolicy(0),
            Transport = new HttpClientPipelineTransport(http),
            ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false }, // requests hold people's data and the key
        });
        return client.GetChatClient(choice.Model).AsIChatClient();
    }

    /// <inheritdoc />
    public void Dispose() => http.Dispose();

    /// <summary>Ends an answer that would fill the memory.</summary>
    private sealed class CappedHandler(long most, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            var body = new StreamContent(new CappedStream(await response.Content.ReadAsStreamAsync(cancellationToken), most));
            foreach (var header in response.Content.Headers)
            {
                body.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }

            response.Content = body;
            return response;
        }
    }
}

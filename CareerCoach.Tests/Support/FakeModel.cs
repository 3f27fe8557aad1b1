using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareerCoach.Tests.Support;

/// <summary>An OpenAI-compatible server on loopback that records what it is sent and fails in the ways real ones do. The model's name is the way.</summary>
public sealed class FakeModel : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, int> calls = new();

    private FakeModel(WebApplication app) => this.app = app;

    /// <summary>What was sent, oldest first.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>The Authorization header of the last request.</summary>
    public string? Key { get; private set; }

    /// <summary>The text that the ways <c>ok</c>, <c>cut</c> and <c>wait</c> answer with; null for a short sentence.</summary>
    public string? Answer { get; set; }

    /// <summary>A tool that the way <c>tool</c> calls.</summary>
    public (string Name, string Arguments) Tool { get; set; } = ("add_goal", """{"title":"Learn SQL","reason":"You asked."}""");

    /// <summary>The way <c>wait</c> goes on to its second half when this is done.</summary>
    public TaskCompletionSource Half { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Its base address.</summary>
    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/v1";

    public static async Task<FakeModel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(o => o.Listen(IPAddress.Loopback, 0)).UseShutdownTimeout(TimeSpan.FromMilliseconds(100));
        var app = builder.Build();
        var model = new FakeModel(app);
        app.MapPost("/v1/chat/completions", model.AnswerAsync);
        await app.StartAsync();
        return model;
    }

    public async ValueTask DisposeAsync()
    {
        Half.TrySetResult();
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var body = await new StreamReader(http.Request.Body).ReadToEndAsync();
        Requests.Enqueue(body);
        Key = http.Request.Headers.Authorization;
        var request = JsonNode.Parse(body)!;
        var way = (string)request["model"]!;
        var count = calls.AddOrUpdate(way, 1, (_, n) => n + 1);
        switch (way)
        {
            case "401": await ErrorAsync(http, 401, "invalid_api_key " + Key); return;
            case "404": await ErrorAsync(http, 404, "model_not_found"); return;
            case "429" when count <= 2: http.Response.Headers.RetryAfter = "0"; await ErrorAsync(http, 429, "rate_limit_exceeded"); return;
            case "429-long": http.Response.Headers.RetryAfter = "3000"; await ErrorAsync(http, 429, "rate_limit_exceeded"); return;
            case "quota": await ErrorAsync(http, 429, "insufficient_quota"); return;
            case "500": await ErrorAsync(http, 500, "server_error"); return;
            case "400-context": await ErrorAsync(http, 400, "context_length_exceeded"); return;
            case "redirect": http.Response.Redirect("http://127.0.0.1:9/stolen"); return;
            case "html": http.Response.ContentType = "text/html"; await http.Response.WriteAsync("<html>log in to the wifi</html>"); return;
            case "empty-body": return;
            case "silence": await Task.Delay(Timeout.Infinite, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); return;
        }

        if (request["stream"] is null)
        {
            await http.Response.WriteAsJsonAsync(JsonNode.Parse("""{"id":"x","object":"chat.completion","created":0,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"OK"},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}}"""));
            return;
        }

        await StreamAsync(http, way, request);
    }

    private async Task StreamAsync(HttpContext http, string way, JsonNode request)
    {
        http.Response.ContentType = "text/event-stream";
        var text = way switch
        {
            "empty" or "tool" => "",
            "huge" => string.Concat(Enumerable.Repeat("word ", 400_000)),
            "nul" => "a\0b \U000E0041end.",
            "echo" => (string)request["messages"]!.AsArray()[^1]!["content"]!,
            _ => Answer ?? "Here is a plain and useful answer. It has two sentences.",
        };
        var size = text.Length > 10_000 ? 20_000 : 7;
        var parts = text.Chunk(size).Select(c => new string(c)).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            if (i == parts.Count / 2)
            {
                switch (way)
                {
                    case "cut": await Task.Delay(300); http.Abort(); return; // a reset also takes back what the client had not read yet
                    case "no-finish": return;
                    case "bad-json": await http.Response.WriteAsync("data: {not json\n\n"); return;
                    case "stall": await Task.Delay(Timeout.Infinite, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); return;
                    case "wait": await Half.Task; break;
                }
            }

            await SendAsync(http, new JsonObject { ["content"] = parts[i] }, null);
        }

        if (way == "tool")
        {
            var call = new JsonObject { ["index"] = 0, ["id"] = "c1", ["type"] = "function", ["function"] = new JsonObject { ["name"] = Tool.Name, ["arguments"] = Tool.Arguments } };
            await SendAsync(http, new JsonObject { ["tool_calls"] = new JsonArray(call) }, null);
        }

        await SendAsync(http, new JsonObject(), way switch { "tool" => "tool_calls", "length" => "length", "filter" => "content_filter", _ => "stop" });
        await http.Response.WriteAsync("data: " + """{"id":"x","object":"chat.completion.chunk","created":0,"model":"m","choices":[],"usage":{"prompt_tokens":1000,"completion_tokens":500,"total_tokens":1500}}""" + "\n\ndata: [DONE]\n\n");
    }

    private static async Task SendAsync(HttpContext http, JsonNode delta, string? finish)
    {
        var chunk = new JsonObject
        {
            ["id"] = "x",
            ["object"] = "chat.completion.chunk",
            ["created"] = 0,
            ["model"] = "m",
            ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["delta"] = delta, ["finish_reason"] = finish }),
        };
        await http.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"data: {chunk.ToJsonString()}\n\n"), Encoding.UTF8);
        await http.Response.Body.FlushAsync();
    }

    private static Task ErrorAsync(HttpContext http, int status, string type)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(new { error = new { message = type, type, code = type } });
    }
}

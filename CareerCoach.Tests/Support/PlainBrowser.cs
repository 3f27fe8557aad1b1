using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CareerCoach.Tests.Support;

/// <summary>A browser without scripts: follows links, fills in forms, keeps cookies.</summary>
internal sealed class PlainBrowser(Uri address) : IDisposable
{
    /// <summary>The cookie that a signed-in person has.</summary>
    public const string SessionCookieName = "careercoach.session";

    private readonly CookieContainer cookies = new();
    private HttpClient? client;

    public IHtmlDocument Page { get; private set; } = null!;

    public HttpStatusCode Status { get; private set; }

    /// <summary>Where the last request ended, without the query.</summary>
    public string Path { get; private set; } = "";

    /// <summary>All that stands in the page, with single spaces.</summary>
    public string Text => string.Join(' ', (Page.Body?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The sentence that the page says about what was done.</summary>
    public string? Alert => Page.QuerySelector(".alert")?.TextContent.Trim();

    public string? SessionCookie
    {
        get => cookies.GetCookies(address)[SessionCookieName]?.Value;
        set => cookies.Add(address, new Cookie(SessionCookieName, value));
    }

    private HttpClient Client => client ??= new(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = address };

    public async Task GoAsync(string path)
    {
        using var response = await Client.GetAsync(new Uri(address, path));
        await TakeAsync(response);
    }

    /// <summary>Sends the form with this name (the button's text where it has none) with the fields filled in by their labels' names.</summary>
    public async Task SendAsync(string form, params (string Name, string Value)[] fields)
    {
        var element = Page.Forms.Single(f => f.QuerySelector("input[name=_handler]")?.GetAttribute("value") == form);
        var values = element.QuerySelectorAll("input[type=hidden]").ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value") ?? "");
        foreach (var (name, value) in fields)
        {
            values[$"Input.{name}"] = value;
        }

        using var content = new FormUrlEncodedContent(values);
        using var response = await Client.PostAsync(new Uri(new Uri(address, lastQuery), element.GetAttribute("action") is { Length: > 0 } action ? action : lastQuery), content);
        await TakeAsync(response);
    }

    public async Task SignInAsync(string email, string password, string query = "")
    {
        await GoAsync("/Account/Login" + query);
        await SendAsync("login", ("Email", email), ("Password", password));
    }

    /// <summary>Signs out as the shell's button does; the token is taken from a static page.</summary>
    public async Task SignOutAsync()
    {
        await GoAsync("/Account/Manage");
        var token = Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        using var response = await Client.PostAsync(new Uri(address, "/Account/Logout"), content);
        await TakeAsync(response);
    }

    /// <summary>Follows the link of the message that stands in the page.</summary>
    public Task FollowMailAsync() => GoAsync(Page.QuerySelector(".mail-link a")!.GetAttribute("href")!);

    public void Dispose() => client?.Dispose();

    private string lastQuery = "/";

    private async Task TakeAsync(HttpResponseMessage response)
    {
        Status = response.StatusCode;
        var uri = response.RequestMessage!.RequestUri!;
        (Path, lastQuery) = (uri.AbsolutePath, uri.PathAndQuery);
        Page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
    }
}

using CareerCoach.Web.Components.Shared;
using Microsoft.JSInterop;
using Xunit;

namespace CareerCoach.Tests.Components.Shared;

public sealed class PageScriptTests
{
    [Fact]
    public async Task A_component_that_goes_away_while_its_script_loads_is_not_attached_to()
    {
        var browser = new SlowBrowser();
        var script = new PageScript(browser, "./Page.razor.js");
        var attaching = script.AttachAsync("what is disposed by now");
        await script.DisposeAsync();

        browser.Loaded.SetResult(browser);
        await attaching;

        Assert.Equal(["import"], browser.Called);
    }

    [Fact]
    public async Task A_component_that_stays_is_attached_to_and_let_go()
    {
        var browser = new SlowBrowser();
        browser.Loaded.SetResult(browser);
        var script = new PageScript(browser, "./Page.razor.js");
        await script.AttachAsync();
        await script.CallAsync("focus");
        await script.DisposeAsync();
        Assert.Equal(["import", "attach", "focus", "dispose"], browser.Called);
    }

    /// <summary>Stands in for the browser, the module and its handle: all are asked by name.</summary>
    private sealed class SlowBrowser : IJSRuntime, IJSObjectReference
    {
        public TaskCompletionSource<IJSObjectReference> Loaded { get; } = new();

        public List<string> Called { get; } = [];

        public async ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args)
        {
            Called.Add(identifier);
            return identifier is "import" or "attach" ? (TValue)await Loaded.Task : default!;
        }

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => InvokeAsync<TValue>(identifier, args);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

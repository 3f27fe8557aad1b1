using System.Security.Claims;
using Bunit;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Components.Shared;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Events;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Xunit;

namespace CareerCoach.Tests.Components.Shared;

public sealed class LiveComponentBaseTests(PostgresFixture postgres)
{
    private static readonly Guid Ada = Guid.NewGuid();

    [Fact]
    public async Task What_was_asked_for_earlier_never_covers_what_is_newer()
    {
        await using var database = await postgres.CreateDatabaseAsync();
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var context = new BunitContext();
        var events = Furnish(context, source);
        var (begins, slow) = (new TaskCompletionSource<string>(), new TaskCompletionSource<string>());
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        var page = context.Render<Follower>(p => p.Add(f => f.Begins, begins.Task)
            .Add(f => f.Read, id => id == first ? slow.Task : Task.FromResult("newest")));

        await events.PublishAsync(Ada, new JobSaved(first));
        await events.PublishAsync(Ada, new JobSaved(second)); // answered at once, and yet shown last
        page.Render(); // as a parent does that renders again, while the first load still runs
        begins.SetResult("as it began");
        page.WaitForAssertion(() => Assert.Equal("as it began", page.Markup));
        slow.SetResult("older");

        page.WaitForAssertion(() => Assert.Equal("newest", page.Markup));
        Assert.Equal(["as it began", "older", "newest"], page.Instance.Shown);
    }

    [Fact]
    public async Task An_event_that_does_not_concern_the_component_costs_it_no_rendering()
    {
        await using var database = await postgres.CreateDatabaseAsync();
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var context = new BunitContext();
        var events = Furnish(context, source);
        var (other, mine) = (Guid.NewGuid(), Guid.NewGuid());
        var page = context.Render<Follower>(p => p.Add(f => f.Only, mine).Add(f => f.Read, _ => Task.FromResult("mine")));
        var before = page.RenderCount;

        await events.PublishAsync(Ada, new JobSaved(other));
        await events.PublishAsync(Ada, new JobSaved(mine)); // one after another: when this is shown, the other was answered

        page.WaitForAssertion(() => Assert.Equal("mine", page.Markup));
        Assert.Equal(before + 1, page.RenderCount);
    }

    private static UserEvents Furnish(BunitContext context, NpgsqlDataSource source)
    {
        var events = new UserEvents(source, NullLogger<UserEvents>.Instance);
        var user = new CurrentUser();
        user.Set(new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, Ada.ToString())], "test")));
        context.Services.AddSingleton(events);
        context.Services.AddSingleton(user);
        return events;
    }

    private sealed class Follower : LiveComponentBase
    {
        [Parameter]
        public Task<string> Begins { get; set; } = Task.FromResult("");

        [Parameter]
        public Func<Guid, Task<string>> Read { get; set; } = _ => Task.FromResult("");

        [Parameter]
        public Guid? Only { get; set; }

        public List<string> Shown { get; } = [];

        protected override async Task OnInitializedAsync()
        {
            On<JobSaved>(e => Only is null || e.JobId == Only, async e => Shown.Add(await Read(e.JobId)));
            Shown.Add(await Begins);
        }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Shown.LastOrDefault());
    }
}

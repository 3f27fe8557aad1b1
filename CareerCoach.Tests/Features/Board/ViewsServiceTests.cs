using CareerCoach.Data.Jobs;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Board;
using CareerCoach.Web.Platform;
using Xunit;

namespace CareerCoach.Tests.Features.Board;

public sealed class ViewsServiceTests(PostgresFixture postgres) : BoardTests(postgres)
{
    private ViewsService Views => AdasServices.Get<ViewsService>();

    [Fact]
    public async Task A_view_is_kept_replaced_renamed_and_forgotten()
    {
        await Views.KeepAsync(" Remote ", new() { WorkModes = ["Remote"], Table = true, Sort = "Pay" }, Stop);
        await Views.KeepAsync("Remote", new() { WorkModes = ["Hybrid"] }, Stop);
        var view = Assert.Single(await Views.ListAsync(Stop));
        Assert.Equal(["Hybrid"], view.Filter.WorkModes);

        await Views.RenameAsync(view.Id, "Half at home", Stop);
        Assert.Equal("Half at home", Assert.Single(await Views.ListAsync(Stop)).Name);

        await Views.ForgetAsync(view.Id, Stop);
        Assert.Empty(await Views.ListAsync(Stop));
    }

    [Fact]
    public async Task A_name_that_is_empty_too_long_or_taken_gets_a_sentence()
    {
        await Views.KeepAsync("One", new(), Stop);
        await Views.KeepAsync("Two", new(), Stop);
        var two = (await Views.ListAsync(Stop)).Single(v => v.Name == "Two");

        await Assert.ThrowsAsync<UserErrorException>(() => Views.RenameAsync(two.Id, "One", Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => Views.RenameAsync(two.Id, " \u0000 ", Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => Views.KeepAsync(new string('x', 61), new(), Stop));
        Assert.Equal(["One", "Two"], (await Views.ListAsync(Stop)).Select(v => v.Name));
    }

    [Fact]
    public async Task Another_persons_views_and_choices_are_neither_seen_nor_touched()
    {
        await Views.KeepAsync("Mine", new(), Stop);
        await using (var db = Contexts.For(Ada))
        {
            db.Jobs.Add(new Job { Title = "A", Company = "X", Tags = ["secret"], Source = "Friend", SalaryMin = 1, Position = "a" });
            await db.SaveChangesAsync(Stop);
        }

        var (bobs, mine) = (BobsServices.Get<ViewsService>(), Assert.Single(await Views.ListAsync(Stop)));
        Assert.Empty(await bobs.ListAsync(Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => bobs.RenameAsync(mine.Id, "Stolen", Stop));
        await bobs.ForgetAsync(mine.Id, Stop);
        var choices = await bobs.ChoicesAsync(Stop);
        Assert.Empty(choices.Tags.Concat(choices.Sources).Concat(choices.Currencies));

        Assert.Equal("Mine", Assert.Single(await Views.ListAsync(Stop)).Name);
        choices = await Views.ChoicesAsync(Stop);
        Assert.Equal(["secret", "Friend", "USD"], choices.Tags.Concat(choices.Sources).Concat(choices.Currencies));
    }
}

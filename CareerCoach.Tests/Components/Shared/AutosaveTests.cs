using CareerCoach.Web.Components.Shared;
using Xunit;

namespace CareerCoach.Tests.Components.Shared;

public sealed class AutosaveTests
{
    [Fact]
    public async Task A_keystroke_that_arrives_after_the_page_was_left_is_saved()
    {
        var (text, saved) = ("first", "");
        var autosave = new Autosave(_ => { saved = text; return Task.CompletedTask; }, () => Task.CompletedTask, TimeProvider.System);
        await autosave.DisposeAsync();

        text = "last";
        await autosave.TouchAsync();

        Assert.Equal("last", saved);
    }

    [Fact]
    public async Task Leaving_while_a_save_is_still_due_saves_once_and_throws_nothing()
    {
        var saves = 0;
        var autosave = new Autosave(_ => { saves++; return Task.CompletedTask; }, () => Task.CompletedTask, TimeProvider.System);
        var touched = autosave.TouchAsync();

        await autosave.DisposeAsync();
        await touched;

        Assert.Equal(1, saves);
    }
}

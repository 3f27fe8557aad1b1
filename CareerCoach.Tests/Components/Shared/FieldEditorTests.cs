using CareerCoach.Web.Components.Shared;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Editing;
using Xunit;

namespace CareerCoach.Tests.Components.Shared;

public sealed class FieldEditorTests
{
    private Pay stored = new();

    [Fact]
    public async Task A_field_that_cannot_be_saved_holds_up_no_other()
    {
        await using var editor = Editor();

        await editor.EditAsync(f => (f.Place, f.Lowest, f.Highest) = ("Leeds", 90, 50));

        Assert.Equal("Leeds", stored.Place);
        Assert.Equal((AutosaveState.Failed, "The lowest is above the highest."), (editor.Autosave.State, editor.Autosave.Error));
        Assert.Equal((90, 50), (editor.Fields.Lowest, editor.Fields.Highest)); // what was typed stays
    }

    [Fact]
    public async Task Fields_that_only_fit_together_are_saved_beside_a_bad_one()
    {
        stored = new Pay { Lowest = 10, Highest = 20 };
        await using var editor = Editor();

        await editor.EditAsync(f => (f.Place, f.Lowest, f.Highest) = ("nowhere", 30, 40)); // 30 alone would be above 20

        Assert.Equal((null, 30, 40), (stored.Place, stored.Lowest, stored.Highest));
        Assert.Equal("There is no such place.", editor.Autosave.Error);
    }

    private FieldEditor<Pay> Editor() => new(stored, Save, () => Task.CompletedTask, TimeProvider.System);

    private Task<SaveResult<Pay>> Save(Pay before, Pay after, CancellationToken cancellation)
    {
        if (after.Lowest > after.Highest)
        {
            throw new UserErrorException("The lowest is above the highest.");
        }

        if (after.Place == "nowhere")
        {
            throw new UserErrorException("There is no such place.");
        }

        stored = after;
        return Task.FromResult(new SaveResult<Pay>(after, []));
    }

    private sealed record Pay
    {
        public string? Place { get; set; }
        public int? Lowest { get; set; }
        public int? Highest { get; set; }
    }
}

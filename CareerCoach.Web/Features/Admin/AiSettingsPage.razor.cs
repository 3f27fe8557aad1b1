using CareerCoach.Web.Intelligence.Models;
using CareerCoach.Web.Platform;

namespace CareerCoach.Web.Features.Admin;

/// <summary>Provider, model, key and budgets, with a test and the usage.</summary>
public sealed partial class AiSettingsPage
{
    private static readonly string[] Kinds = ["openai", "azure", "compatible"];
    private static readonly string[] Columns = ["Task", "Model", "Calls", "Failures", "Tokens", "Cost", "Time", "People"];
    private AiSetup? setup;
    private IReadOnlyList<AiUsageLine> usage = [];
    private ProbeResult? result;
    private string? error;
    private bool busy, testing;

    /// <inheritdoc />
    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        error = null;
        try
        {
            setup = await Settings.LoadAsync(Lifetime);
            usage = await Settings.UsageAsync(Lifetime);
        }
        catch (UserErrorException e)
        {
            error = e.Message;
        }
    }

    private Task SaveAsync() => WorkAsync(async () =>
    {
        await Settings.SaveAsync(setup!, Lifetime);
        await LoadAsync();
        Prompts.Tell(L["Saved"]);
    });

    private Task TestAsync() => WorkAsync(async () =>
    {
        (testing, result) = (true, null);
        result = await Settings.TestAsync(setup!, Lifetime);
    });

    private async Task ForgetAsync()
    {
        if (await Prompts.ConfirmAsync(L["ForgetTitle"], L["ForgetText"], L["Forget"]))
        {
            await WorkAsync(async () =>
            {
                await Settings.ForgetAsync(Lifetime);
                await LoadAsync();
                Prompts.Tell(L["Forgotten"]);
            });
        }
    }

    private async Task WorkAsync(Func<Task> work)
    {
        busy = true;
        try
        {
            await work();
        }
        catch (UserErrorException e)
        {
            Prompts.TellError(e.Message);
        }
        finally
        {
            busy = testing = false;
        }
    }
}

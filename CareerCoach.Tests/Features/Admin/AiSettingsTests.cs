using System.Security.Claims;
using CareerCoach.Tests.Features.Coach;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Features.Admin;
using CareerCoach.Web.Intelligence.Models;
using CareerCoach.Web.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Xunit;

namespace CareerCoach.Tests.Features.Admin;

public sealed class AiSettingsTests(PostgresFixture postgres) : CoachBench(postgres)
{
    private const string Secret = "sk-typed-by-the-administrator";

    [Fact]
    public async Task What_an_administrator_saves_wins_over_the_options_and_the_key_is_not_readable_in_the_database()
    {
        (Options.Model, Options.SilenceSeconds, Options.DeadlineSeconds) = ("of-the-options", 60, 60);
        var settings = Service("ADMIN");

        await settings.SaveAsync(new AiSetup { IsOn = true, Kind = "compatible", BaseAddress = Model.Address, Model = "ok", NewKey = Secret, SummaryModel = "small", MockModel = "big", DailyTokens = 5000 }, Stop);

        Assert.Equal("ok", (await Get<ModelSettings>().ChooseAsync(ModelTask.Coach, Stop))!.Model);
        Assert.Equal("small", (await Get<ModelSettings>().ChooseAsync(ModelTask.Summary, Stop))!.Model);
        Assert.Equal("big", (await Get<ModelSettings>().ChooseAsync(ModelTask.MockInterview, Stop))!.Model);
        await using var db = Contexts.ForSystem();
        Assert.DoesNotContain(Secret, await db.Database.SqlQuery<string>($"select providers::text as \"Value\" from ai_settings").SingleAsync(Stop), StringComparison.Ordinal);
        var shown = await settings.LoadAsync(Stop);
        Assert.Equal((true, null, 5000), (shown.HasKey, shown.NewKey, shown.DailyTokens));
        Assert.True((await settings.TestAsync(shown, Stop)).IsGood);
        Assert.Equal("Bearer " + Secret, Model.Key);
    }

    [Fact]
    public async Task A_saved_key_is_not_sent_to_another_address()
    {
        var settings = Service("ADMIN");
        await settings.SaveAsync(new AiSetup { IsOn = true, BaseAddress = "http://127.0.0.1:9/v1", Model = "ok", NewKey = Secret }, Stop);

        var moved = await settings.LoadAsync(Stop);
        moved.BaseAddress = Model.Address;
        await settings.TestAsync(moved, Stop);

        Assert.DoesNotContain(Secret, Model.Key ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("401", ModelFailure.BadKey)]
    [InlineData("404", ModelFailure.WrongModel)]
    [InlineData("html", ModelFailure.Invalid)]
    public async Task The_test_button_tells_what_is_wrong(string way, ModelFailure failure)
    {
        var result = await Service("ADMIN").TestAsync(new AiSetup { IsOn = true, BaseAddress = Model.Address, Model = way, NewKey = Secret }, Stop);

        Assert.Equal((false, failure), (result.IsGood, result.Failure));
        Assert.DoesNotContain(Secret, result.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_does_not_answer_is_told_from_a_bad_key()
    {
        var result = await Service("ADMIN").TestAsync(new AiSetup { IsOn = true, BaseAddress = "http://127.0.0.1:9/v1", Model = "ok" }, Stop);

        Assert.Equal(ModelFailure.Unreachable, result.Failure);
    }

    [Fact]
    public async Task Forgetting_brings_the_options_back_and_bad_input_saves_nothing()
    {
        Options.Model = "of-the-options";
        var settings = Service("ADMIN");
        await settings.SaveAsync(new AiSetup { IsOn = false, BaseAddress = Model.Address, Model = "ok" }, Stop);
        Assert.Null(await Get<ModelSettings>().ChooseAsync(ModelTask.Coach, Stop));

        await settings.ForgetAsync(Stop);
        Assert.Equal("of-the-options", (await Get<ModelSettings>().ChooseAsync(ModelTask.Coach, Stop))!.Model);
        await Assert.ThrowsAsync<UserErrorException>(() => settings.SaveAsync(new AiSetup { IsOn = true, BaseAddress = "ftp://x", Model = "ok" }, Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => settings.SaveAsync(new AiSetup { IsOn = true, BaseAddress = Model.Address, Model = " " }, Stop));
        await using var db = Contexts.ForSystem();
        Assert.Empty(await db.AiSettings.ToListAsync(Stop));
    }

    [Fact]
    public async Task A_person_who_is_no_administrator_sees_and_changes_nothing()
    {
        var settings = Service("USER");

        await Assert.ThrowsAsync<UserErrorException>(() => settings.LoadAsync(Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => settings.SaveAsync(new AiSetup(), Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => settings.TestAsync(new AiSetup(), Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => settings.UsageAsync(Stop));
        await Assert.ThrowsAsync<UserErrorException>(() => settings.ForgetAsync(Stop));
    }

    private AiSettingsService Service(string role)
    {
        var user = new CurrentUser();
        var http = new DefaultHttpContext { User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, Ada.ToString()), new Claim(ClaimTypes.Role, role)], "test")) };
        new CurrentUserMiddleware(_ => Task.CompletedTask).InvokeAsync(http, user).GetAwaiter().GetResult();
        return new AiSettingsService(Contexts, Get<ModelSettings>(), Get<ModelProbe>(), user, TimeProvider.System, Get<IStringLocalizer<AiSettingsText>>());
    }
}

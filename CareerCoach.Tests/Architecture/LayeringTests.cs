using System.Reflection;
using CareerCoach.Data;
using Microsoft.AspNetCore.Components;
using NetArchTest.Rules;
using Xunit;

namespace CareerCoach.Tests.Architecture;

/// <summary>Arrows point down: Features, then Intelligence, Extraction, Storage, Mail, Background and Platform, then Data.</summary>
public sealed class LayeringTests
{
    private const string Features = "CareerCoach.Web.Features";
    private const string Rules = "CareerCoach.Web.Intelligence.Rules";
    private static readonly Assembly Data = typeof(CareerCoachDbContext).Assembly, Web = typeof(Program).Assembly;

    [Fact]
    public void The_data_layer_knows_neither_web_nor_models() => Holds(Types.InAssembly(Data).Should().NotHaveDependencyOnAny(
        "CareerCoach.Web", "Microsoft.AspNetCore.Components", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Builder",
        "Microsoft.AspNetCore.Routing", "Microsoft.AspNetCore.Mvc", "Microsoft.Extensions.AI", "OpenAI", "MudBlazor", "System.Net.Http"));

    [Fact]
    public void The_rooms_below_the_features_do_not_look_up()
    {
        foreach (var room in new[] { "Intelligence", "Extraction", "Storage", "Mail", "Background", "Platform", "Components.Shared" })
        {
            Holds(Types.InAssembly(Web).That().ResideInNamespace($"CareerCoach.Web.{room}").Should().NotHaveDependencyOn(Features));
        }
    }

    [Fact]
    public void A_feature_does_not_use_another_feature()
    {
        var features = Web.GetTypes().Select(t => t.Namespace ?? "").Where(n => n.StartsWith(Features + ".", StringComparison.Ordinal))
            .Select(n => string.Join('.', n.Split('.').Take(4))).Distinct().ToList();
        Assert.NotEmpty(features);
        foreach (var feature in features)
        {
            var others = features.Where(f => f != feature).ToArray();
            Holds(Types.InAssembly(Web).That().ResideInNamespace(feature).Should().NotHaveDependencyOnAny(others));
        }
    }

    [Fact]
    public void The_rules_know_only_themselves_and_the_records_of_our_json()
    {
        var ours = Web.GetTypes().Concat(Data.GetTypes()).Where(t => !t.IsNested && t.Namespace is { } room && t.FullName is not null
            && room.StartsWith("CareerCoach.", StringComparison.Ordinal) && !IsIn(room, Rules) && !IsIn(room, "CareerCoach.Data.Json"));
        string[] outside = ["Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Microsoft.Extensions", "Npgsql", "OpenAI", "UglyToad",
            "DocumentFormat", "System.Net", "System.IO.File", "System.IO.FileStream", "System.IO.Directory", "System.Diagnostics.Process"];
        Holds(Types.InAssembly(Web).That().ResideInNamespace(Rules).Should().NotHaveDependencyOnAny([.. ours.Select(t => t.FullName!), .. outside]));
    }

    [Fact]
    public void Components_see_no_database_no_http_and_no_model() => Holds(Types.InAssembly(Web).That().Inherit(typeof(ComponentBase)).Should().NotHaveDependencyOnAny(
        "CareerCoach.Data.CareerCoachDbContext", "CareerCoach.Data.CareerCoachContexts", "CareerCoach.Web.Platform.UserDb",
        "Microsoft.EntityFrameworkCore", "Npgsql", "System.Net.Http.HttpClient", "Microsoft.Extensions.AI.IChatClient", "OpenAI"));

    private static bool IsIn(string room, string parent) => room == parent || room.StartsWith(parent + ".", StringComparison.Ordinal);

    private static void Holds(ConditionList condition)
    {
        var result = condition.GetResult();
        Assert.True(result.IsSuccessful, "These break the rule: " + string.Join(", ", result.FailingTypeNames ?? []));
    }
}

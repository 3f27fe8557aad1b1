using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Platform;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CareerCoach.Tests.Platform;

/// <summary><c>appsettings.Development.json.example</c> against the options classes that the application registers.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SettingsExampleTests(AppFixture app)
{
    private static readonly string[] NotOptions = ["ConnectionStrings", "Logging", "AllowedHosts"];
    private static readonly IConfiguration Example = new ConfigurationBuilder().AddJsonFile(SourceTree.PathOf("appsettings.Development.json.example")).Build();

    [Fact]
    public async Task Every_setting_is_shown_with_its_default()
    {
        var wrong = new List<string>();
        foreach (var section in await SectionsAsync())
        {
            var defaults = Activator.CreateInstance(section.Options)!;
            var shown = Example.GetSection(section.Section).Get(section.Options) ?? defaults;
            foreach (var setting in Settings(section.Options))
            {
                var key = $"{section.Section}:{setting.Name}";
                if (!Example.GetSection(section.Section).GetChildren().Any(c => c.Key == setting.Name))
                {
                    wrong.Add($"{key} is missing");
                }
                else if (Text(setting.GetValue(defaults)) != Text(setting.GetValue(shown)))
                {
                    wrong.Add($"{key} shows {Text(setting.GetValue(shown))}, its default is {Text(setting.GetValue(defaults))}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public async Task Nothing_is_shown_that_no_option_reads()
    {
        var sections = (await SectionsAsync()).ToLookup(s => s.Section);
        var unread = Example.GetChildren().Where(c => !NotOptions.Contains(c.Key)).SelectMany(c => c.GetChildren().Select(s => (Section: c.Key, s.Key)))
            .Where(s => !sections[s.Section].Any(o => Settings(o.Options).Any(p => p.Name == s.Key)));
        Assert.Empty(unread);
    }

    [Fact]
    public async Task The_example_is_valid_as_it_stands()
    {
        foreach (var section in await SectionsAsync())
        {
            var shown = Example.GetSection(section.Section).Get(section.Options) ?? Activator.CreateInstance(section.Options)!;
            Validator.ValidateObject(shown, new ValidationContext(shown), validateAllProperties: true);
        }
    }

    private async Task<IEnumerable<CheckedSection>> SectionsAsync()
    {
        var sections = (await app.ServicesAsync()).GetServices<CheckedSection>().ToList();
        Assert.NotEmpty(sections);
        return sections;
    }

    private static IEnumerable<PropertyInfo> Settings(Type options) => options.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite);

    /// <summary>An empty text and none mean the same in a settings file.</summary>
    private static string Text(object? value) => value is System.Collections.IEnumerable many and not string
        ? string.Join(", ", many.Cast<object?>().Select(Text))
        : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}

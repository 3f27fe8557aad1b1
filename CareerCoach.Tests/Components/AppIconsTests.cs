using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CareerCoach.Tests.Support;
using CareerCoach.Web.Components;
using MudBlazor;
using Xunit;

namespace CareerCoach.Tests.Components;

/// <summary>The file of icons holds what the product refers to, unchanged from the set it comes from.</summary>
public sealed partial class AppIconsTests
{
    [GeneratedRegex("""^<use href="icons/icons\.svg#(?<name>\w+)"/>$""")]
    private static partial Regex Reference { get; }

    [Fact]
    public void Each_icon_refers_to_a_drawing_of_the_file_and_none_is_left_over()
    {
        var referred = typeof(AppIcons).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => Reference.Match((string)f.GetRawConstantValue()!).Groups["name"].Value).Distinct();
        Assert.Equal(referred.Order(StringComparer.Ordinal), Drawings().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_drawing_is_that_of_MudBlazors_rounded_set()
    {
        foreach (var (name, drawing) in Drawings())
        {
            var theirs = (string)typeof(Icons.Material.Rounded).GetField(name)!.GetRawConstantValue()!;
            Assert.Equal(XElement.Parse($"""<g id="{name}" xmlns="http://www.w3.org/2000/svg">{theirs}</g>""").ToString(), drawing.ToString());
        }
    }

    private static Dictionary<string, XElement> Drawings() =>
        XDocument.Load(SourceTree.PathOf("wwwroot-assets", "icons", "icons.svg")).Root!.Elements().ToDictionary(e => e.Attribute("id")!.Value);
}

using System.Reflection;
using CareerCoach.Web.Components.Layout;
using Microsoft.AspNetCore.Components;
using Xunit;

namespace CareerCoach.Tests.Architecture;

public sealed class NavigationTests
{
    [Fact]
    public void Every_entry_of_the_navigation_leads_to_a_page()
    {
        var routes = typeof(Program).Assembly.GetTypes().SelectMany(t => t.GetCustomAttributes<RouteAttribute>()).Select(r => r.Template.TrimStart('/')).ToHashSet();
        Assert.All(NavItem.All.Append(NavItem.Admin), item => Assert.Contains(item.Href, routes));
    }
}

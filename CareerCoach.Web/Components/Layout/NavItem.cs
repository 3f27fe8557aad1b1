using Microsoft.AspNetCore.Components.Routing;

namespace CareerCoach.Web.Components.Layout;

/// <summary>One entry of the navigation; <paramref name="Name"/> is a key of <see cref="SharedText"/>.</summary>
public sealed record NavItem(string Name, string Href, string Icon, NavLinkMatch Match = NavLinkMatch.Prefix)
{
    private static readonly NavItem Home = new("Nav.Home", "", AppIcons.Home, NavLinkMatch.All);
    private static readonly NavItem Board = new("Nav.Board", "board", AppIcons.Board);
    private static readonly NavItem Resumes = new("Nav.Resumes", "resumes", AppIcons.Resume);
    private static readonly NavItem Coach = new("Nav.Coach", "coach", AppIcons.Coach);

    public static NavItem Admin { get; } = new("Nav.Admin", "admin/ai", AppIcons.Admin);
    public static NavItem Settings { get; } = new("Nav.Settings", "settings", AppIcons.Settings);
    public static NavItem Trash { get; } = new("Nav.Trash", "trash", AppIcons.Trash);

    /// <summary>The groups of the side navigation, top to bottom.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<NavItem> Items)> Groups { get; } =
    [
        ("Nav.GroupSearch", [Home, Board, new("Nav.Interviews", "interviews", AppIcons.Interview), new("Nav.Contacts", "contacts", AppIcons.Contact), new("Nav.Offers", "offers", AppIcons.Offer), new("Nav.Documents", "documents", AppIcons.Document), new("Nav.Insights", "insights", AppIcons.Insights)]),
        ("Nav.GroupYou", [Resumes, new("Nav.Profile", "profile", AppIcons.Profile)]),
        ("Nav.GroupGrow", [Coach, new("Nav.MockInterviews", "mock-interviews", AppIcons.MockInterview), new("Nav.Goals", "goals", AppIcons.Goal), new("Nav.Assessments", "assessments", AppIcons.Assessment)]),
    ];

    /// <summary>The tabs at the bottom of a phone.</summary>
    public static IReadOnlyList<NavItem> Tabs { get; } = [Home, Board, Resumes, Coach];

    /// <summary>All entries a person has.</summary>
    public static IReadOnlyList<NavItem> All { get; } = [.. Groups.SelectMany(g => g.Items), Settings, Trash];
}

namespace CareerCoach.Web.Components.Shared;

/// <summary>A part of a job's page that a feature brings along: registered as a singleton in the feature's setup, shown as a tab.</summary>
/// <param name="Name">Its name in the address (<c>?part=documents</c>); the tab's words are <c>Tab.NAME</c> in <c>JobsText</c>.</param>
/// <param name="Order">Its place among the tabs, left to right.</param>
/// <param name="Panel">The component; it takes the job's id as <c>JobId</c>.</param>
public sealed record JobSection(string Name, int Order, Type Panel);

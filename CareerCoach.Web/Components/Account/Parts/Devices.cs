using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Components.Account.Parts;

/// <summary>Names a browser and system for people; only a hint, since a browser may say what it likes.</summary>
public static class Devices
{
    // in this order: Edge and Opera say Chrome too, Chrome says Safari, Android says Linux
    private static readonly (string Token, string Name)[] Browsers = [("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];
    private static readonly (string Token, string Name)[] Systems = [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("Linux", "Linux")];

    /// <summary>Such as "Firefox on Windows"; a general word where the browser gives no hint.</summary>
    public static string NameOf(string? userAgent, IStringLocalizer<AccountText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var (browser, system) = (Find(Browsers, userAgent), Find(Systems, userAgent));
        return browser is null || system is null ? browser ?? system ?? texts["Sessions.Unknown"] : texts["Sessions.Device", browser, system];
    }

    private static string? Find((string Token, string Name)[] known, string? userAgent) =>
        userAgent is null ? null : known.FirstOrDefault(k => userAgent.Contains(k.Token, StringComparison.Ordinal)).Name;
}

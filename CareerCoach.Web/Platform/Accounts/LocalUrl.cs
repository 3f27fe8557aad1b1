namespace CareerCoach.Web.Platform.Accounts;

/// <summary>Addresses inside the app.</summary>
public static class LocalUrl
{
    /// <summary><paramref name="url"/> when it is a path inside the app (one leading slash), else the home page. Browsers read <c>//x</c>, <c>/\x</c> and a tab within as another host.</summary>
    public static string OrHome(string? url) =>
        url is ['/', ..] and not ['/', '/' or '\\', ..] && !url.Any(char.IsControl) ? url : "/";
}

namespace CareerCoach.Web.Platform.Accounts;

/// <summary>What a request says about where it comes from.</summary>
public static class RequestFacts
{
    private const int LongestUserAgent = 400;

    /// <summary>The browser's own description, cut at 400 characters; null when there is none.</summary>
    public static string? UserAgent(this HttpContext? context)
    {
        var agent = context?.Request.Headers.UserAgent.ToString();
        return string.IsNullOrEmpty(agent) ? null : agent.Length > LongestUserAgent ? agent[..LongestUserAgent] : agent;
    }
}

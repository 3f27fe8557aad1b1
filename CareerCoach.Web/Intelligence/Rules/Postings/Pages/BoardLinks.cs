using System.Text.RegularExpressions;

namespace CareerCoach.Web.Intelligence.Rules.Postings;

/// <summary>The employer that an applicant-tracking system's address names: <c>jobs.lever.co/acme-foods/…</c>, <c>acme.wd5.myworkdayjobs.com</c>.</summary>
internal static partial class BoardLinks
{
    /// <summary>The employer's name as far as the address tells it; null for other addresses.</summary>
    public static string? Employer(string? link)
    {
        if (link is null || !Uri.TryCreate(link, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return null;
        }

        var path = InPath().Match(address.Host + address.AbsolutePath);
        var name = (path.Success ? path : InHost().Match(address.Host)) is { Success: true } match ? match.Groups["name"].Value : null;
        return name is null or "www" or "jobs" or "careers" or "apply" or "api" or "boards" or "job-boards" or "embed" ? null
            : string.Join(' ', name.Split('-', '_', '.').Where(word => word.Length > 0).Select(word => word.Any(char.IsUpper) ? word : char.ToUpperInvariant(word[0]) + word[1..]));
    }

    [GeneratedRegex(@"^(?:careers-|jobs-)?(?<name>[a-z0-9-]+)\.(?:wd\d+\.)?(?:myworkdayjobs\.com|icims\.com|eightfold\.ai|bamboohr\.com|recruitee\.com|pinpointhq\.com|breezy\.hr|teamtailor\.com|personio\.(?:de|com)|jobs\.personio\.(?:de|com)|applytojob\.com|hrmdirect\.com|greenhouse\.io)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InHost();

    [GeneratedRegex(@"^(?:(?:job-)?boards(?:\.eu)?\.greenhouse\.io|jobs(?:\.eu)?\.lever\.co|jobs\.ashbyhq\.com|jobs\.smartrecruiters\.com|careers\.smartrecruiters\.com|apply\.workable\.com|jobs\.jobvite\.com|ats\.rippling\.com)/(?!j/)(?<name>[^/?#]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InPath();
}

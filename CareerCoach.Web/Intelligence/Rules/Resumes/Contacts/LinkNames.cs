using CareerCoach.Data.Json;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Intelligence.Rules.Resumes.Contacts;

/// <summary>Names the network of a link and completes links that a line break cut.</summary>
internal static class LinkNames
{
    private static readonly (string Host, string Network)[] Networks =
    [
        ("linkedin.com", "LinkedIn"), ("github.com", "GitHub"), ("gitlab.com", "GitLab"), ("xing.com", "XING"), ("twitter.com", "Twitter"), ("x.com", "X"),
        ("stackoverflow.com", "Stack Overflow"), ("behance.net", "Behance"), ("dribbble.com", "Dribbble"), ("medium.com", "Medium"), ("orcid.org", "ORCID"),
        ("kaggle.com", "Kaggle"), ("bitbucket.org", "Bitbucket"), ("youtube.com", "YouTube"), ("instagram.com", "Instagram"), ("facebook.com", "Facebook"), ("researchgate.net", "ResearchGate"),
    ];

    /// <summary>Returns the link with its network and user name where known.</summary>
    public static ResumeLink Make(string url)
    {
        var key = Key(url);
        foreach (var (host, network) in Networks)
        {
            if (key.StartsWith(host + "/", StringComparison.Ordinal) || key.Contains("." + host + "/", StringComparison.Ordinal))
            {
                return new ResumeLink(url, network, key[(key.LastIndexOf('/') + 1)..]);
            }
        }

        return new ResumeLink(url);
    }

    /// <summary>Host and path in lower case, without scheme, "www." and a last slash.</summary>
    public static string Key(string url)
    {
        var key = url.Trim().ToLowerInvariant();
        var scheme = key.IndexOf("://", StringComparison.Ordinal);
        key = scheme >= 0 ? key[(scheme + 3)..] : key;
        return (key.StartsWith("www.", StringComparison.Ordinal) ? key[4..] : key).TrimEnd('/');
    }

    /// <summary>True for a web link that can be the person's own.</summary>
    public static bool IsPersonal(string url) =>
        url.StartsWith("http", StringComparison.OrdinalIgnoreCase) && url.Length is > 10 and < 300 && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Host.Contains('.', StringComparison.Ordinal) && !IsMap(uri);

    private static bool IsMap(Uri uri) =>
        uri.Host.StartsWith("maps.", StringComparison.OrdinalIgnoreCase) || uri.AbsolutePath.StartsWith("/maps", StringComparison.OrdinalIgnoreCase) || uri.Host.EndsWith("openstreetmap.org", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the target among <paramref name="links"/> that the printed, perhaps cut <paramref name="url"/> begins; null when there is none.</summary>
    public static string? Complete(string url, IReadOnlyList<TextLink> links)
    {
        var key = Key(url);
        var match = links.FirstOrDefault(l => Key(l.Url) == key) ?? links.FirstOrDefault(l => Key(l.Url).StartsWith(key, StringComparison.Ordinal) && IsPersonal(l.Url));
        return match is null ? null : Key(match.Url) == key ? url : match.Url;
    }

    /// <summary>Returns the mail address among <paramref name="links"/> that <paramref name="address"/> begins; null when there is none.</summary>
    public static string? CompleteMail(string address, IReadOnlyList<TextLink> links)
    {
        foreach (var link in links)
        {
            if (link.Url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            {
                var target = link.Url["mailto:".Length..].Split('?')[0];
                if (target.StartsWith(address, StringComparison.OrdinalIgnoreCase) && ContactToken.IsEmail(target))
                {
                    return target.Length == address.Length ? address : target;
                }
            }
        }

        return null;
    }
}

using System.ComponentModel.DataAnnotations;

namespace CareerCoach.Web.Platform.Links;

/// <summary>Limits for fetching a page that a person has pasted the link of.</summary>
public sealed class LinksOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Links";

    /// <summary>False: the server fetches no page, and people paste the text.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Bytes of a page, counted after decompression.</summary>
    [Range(10_000, 50_000_000)]
    public int MaxBytes { get; set; } = 3 * 1024 * 1024;

    /// <summary>Seconds for everything: look-up, redirects and reading.</summary>
    [Range(1, 120)]
    public double Seconds { get; set; } = 10;

    /// <summary>Host names that are refused besides all non-public addresses: the server's own public name, for one.</summary>
    public IReadOnlyList<string> BlockedHosts { get; set; } = [];
}

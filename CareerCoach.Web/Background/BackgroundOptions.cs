using System.ComponentModel.DataAnnotations;

namespace CareerCoach.Web.Background;

/// <summary>Background work of this node.</summary>
public sealed class BackgroundOptions
{
    public const string Section = "Background";

    /// <summary>Jobs at the same time, 1 to 64.</summary>
    [Range(1, 64)]
    public int Workers { get; set; } = 4;
}

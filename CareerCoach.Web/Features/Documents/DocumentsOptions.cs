using System.ComponentModel.DataAnnotations;

namespace CareerCoach.Web.Features.Documents;

/// <summary>What a kept file may be.</summary>
public sealed class DocumentsOptions
{
    public const string Section = "Documents";

    /// <summary>Largest file that is kept, in bytes.</summary>
    [Range(1024, 500L << 20)]
    public long MaxFileBytes { get; set; } = 20L << 20;
}

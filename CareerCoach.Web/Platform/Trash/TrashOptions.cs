using System.ComponentModel.DataAnnotations;

namespace CareerCoach.Web.Platform.Trash;

/// <summary>How long deleted things wait.</summary>
public sealed class TrashOptions
{
    public const string Section = "Trash";

    /// <summary>Days until what lies in the trash is gone for good, 1 to 3650.</summary>
    [Range(1, 3650)]
    public int Days { get; set; } = 30;
}

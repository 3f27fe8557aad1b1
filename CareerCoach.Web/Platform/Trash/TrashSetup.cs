using CareerCoach.Web.Background;

namespace CareerCoach.Web.Platform.Trash;

/// <summary>The trash's end: what waited long enough goes.</summary>
public static class TrashSetup
{
    /// <summary>Adds the purge, each hour on one of the nodes.</summary>
    public static void AddTrashPurge(this WebApplicationBuilder builder)
    {
        builder.Services.AddCheckedOptions<TrashOptions>(TrashOptions.Section);
        builder.Services.AddRecurring<TrashPurge>("purge-trash", "23 * * * *", p => p.RunAsync(CancellationToken.None));
    }
}

namespace CareerCoach.Web.Features.Trash;

/// <summary>The trash page's services.</summary>
public static class TrashPageSetup
{
    /// <summary>Adds what the trash page needs.</summary>
    public static void AddTrash(this WebApplicationBuilder builder) => builder.Services.AddScoped<TrashService>();
}

using CareerCoach.Web.Features.Board.Adding;
using CareerCoach.Web.Platform;
using CareerCoach.Web.Platform.Links;

namespace CareerCoach.Web.Features.Board;

/// <summary>The board's services.</summary>
public static class BoardSetup
{
    /// <summary>Adds what the board needs.</summary>
    public static void AddBoard(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<BoardService>();
        builder.Services.AddScoped<ViewsService>();
        builder.Services.AddScoped<AddJobService>();
        builder.Services.AddScoped<PostingIntake>();
        builder.Services.AddCheckedOptions<LinksOptions>(LinksOptions.Section);
        builder.Services.AddSingleton<LinkDialer>();
        builder.Services.AddSingleton<LinkFetcher>();
    }
}

using CareerCoach.Web.Features.Board.Adding;

namespace CareerCoach.Web.Features.Board;

/// <summary>The board's services.</summary>
public static class BoardSetup
{
    /// <summary>Adds what the board needs.</summary>
    public static void AddBoard(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<BoardService>();
        builder.Services.AddScoped<AddJobService>();
    }
}

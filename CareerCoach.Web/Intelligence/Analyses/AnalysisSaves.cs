using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Intelligence.Analyses;

/// <summary>Two tabs, or a page and a worker, may analyse the same thing at once: the later one looks again and replaces what the first wrote.</summary>
internal static class AnalysisSaves
{
    private const int Attempts = 4;

    /// <summary>Runs <paramref name="write"/>, again when somebody else's save came in between.</summary>
    public static async Task RepeatAsync(Func<Task> write)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await write();
                return;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // a row that was not there when we looked, or one that was changed since
            }
        }
    }
}

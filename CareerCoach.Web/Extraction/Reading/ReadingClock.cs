namespace CareerCoach.Web.Extraction.Reading;

/// <summary>
/// Measures this document's CPU time. Not wall time: on a busy machine that would call good files bad.
/// </summary>
internal sealed class ReadingClock
{
    private readonly TimeSpan start = Environment.CpuUsage.TotalTime;

    public bool TimeIsUp => Environment.CpuUsage.TotalTime - start > ReadingLimits.Cpu;
}

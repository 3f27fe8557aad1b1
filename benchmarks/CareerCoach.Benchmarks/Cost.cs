using System.Diagnostics;
using System.Globalization;

namespace CareerCoach.Benchmarks;

/// <summary>What work costs: CPU time of this process or of a child, memory allocated, memory held at most.</summary>
internal static class Cost
{
    private const int PauseMilliseconds = 2;
    private const double LeastMilliseconds = 400; // the kernel counts in hundredths of a second

    /// <summary>How often work is done at least for one figure, after warming up.</summary>
    public const int Rounds = 12;

    /// <summary>CPU milliseconds and allocated MiB of one item, in this process.</summary>
    public static (double Cpu, double Memory) Own(int items, Action work)
    {
        for (var i = 0; i < 4; i++)
        {
            work();
        }

        GC.Collect();
        var process = Process.GetCurrentProcess();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var before = process.TotalProcessorTime;
        double used;
        var rounds = 0;
        do
        {
            work();
            rounds++;
            process.Refresh();
            used = (process.TotalProcessorTime - before).TotalMilliseconds;
        }
        while (rounds < Rounds || used < LeastMilliseconds);

        return (used / rounds / items, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1048576.0 / rounds / items);
    }

    /// <summary>CPU milliseconds of one run of <c>pdftotext</c>, as the kernel counts those of children that ended.</summary>
    public static double Child(int rounds, params string[] arguments)
    {
        var before = ChildTicks();
        for (var i = 0; i < rounds; i++)
        {
            using var process = Process.Start(new ProcessStartInfo("pdftotext", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.StandardOutput.ReadToEnd();
            process.StandardError.ReadToEnd();
            process.WaitForExit();
        }

        return (ChildTicks() - before) * 10.0 / rounds; // a tick is a hundredth of a second
    }

    private static long ChildTicks()
    {
        var fields = File.ReadAllText("/proc/self/stat").Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture);
    }

    /// <summary>The most MiB that are alive at once while the work is done: full collections beside it, the greatest rest counts.</summary>
    public static double Held(Action work)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = before;
        var running = Task.Run(work);
        while (!running.Wait(PauseMilliseconds))
        {
            GC.Collect();
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
        }

        return (most - before) / 1048576.0;
    }
}

using System.ComponentModel.DataAnnotations;

namespace CareerCoach.Web.Extraction;

/// <summary>What reading one file may cost.</summary>
public sealed class ExtractionOptions
{
    public const string Section = "Extraction";

    /// <summary>Largest file that is taken, in bytes.</summary>
    [Range(1024, 100L << 20)]
    public long MaxFileBytes { get; set; } = 10L << 20;

    /// <summary>CPU seconds a file may take.</summary>
    [Range(2, 120)]
    public int CpuSeconds { get; set; } = 10;

    /// <summary>Memory of a worker in MiB.</summary>
    [Range(128, 4096)]
    public int MemoryMb { get; set; } = 256;

    /// <summary>Seconds after which the machine counts as too busy. It says nothing about the file.</summary>
    [Range(5, 600)]
    public int WallSeconds { get; set; } = 60;

    /// <summary>Seconds a file waits for its turn before it is told to come again.</summary>
    [Range(1, 600)]
    public int QueueSeconds { get; set; } = 120;

    /// <summary>Files that are read at the same time.</summary>
    [Range(1, 32)]
    public int Parallel { get; set; } = 2;

    /// <summary>Workers kept warm for the next file (about 80 MiB each).</summary>
    [Range(0, 8)]
    public int StandbyWorkers { get; set; } = 1;
}

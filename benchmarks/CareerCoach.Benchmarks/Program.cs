using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CareerCoach.Benchmarks;

switch (args)
{
    case ["cpu"]:
        CpuTable.Print();
        return;
    case ["memory"]:
        CpuTable.PrintMemory();
        return;
}

// In this process: a project that BenchmarkDotNet generates below this repository would inherit its build settings and fail.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(ExtractionBenchmarks).Assembly).Run(args, config);

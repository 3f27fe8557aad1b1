using BenchmarkDotNet.Running;
using CareerCoach.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ExtractionBenchmarks).Assembly).Run(args);

using System.Runtime.InteropServices;

namespace CareerCoach.Web.Extraction.Worker;

/// <summary>
/// What a worker takes away from itself before it sees the document. On Linux: CPU time, core dumps, and by seccomp every
/// connection, new program and change of a file. Elsewhere the parent's limits alone hold.
/// </summary>
internal static class Sandbox
{
    private const int ResourceCpu = 0;
    private const int ResourceCore = 4;
    private const int NoNewPrivileges = 38;
    private const ulong SetModeFilter = 1;
    private const ulong AllThreads = 1;

    // RLIMIT_FSIZE = 0 would be simpler, but .NET grows a memfd for its double-mapped code and dies of SIGXFSZ.

    public static void Apply(uint cpuSeconds)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Limit(ResourceCpu, cpuSeconds);
        Limit(ResourceCore, 0);
        Require(prctl(NoNewPrivileges, 1, 0, 0, 0) == 0);
        if (SeccompProgram.ForThisMachine() is { } program)
        {
            Install(program);
        }
    }

    private static void Limit(int resource, ulong value)
    {
        var limit = new ResourceLimit { Current = value, Maximum = value };
        Require(setrlimit(resource, ref limit) == 0);
    }

    private static void Install(SeccompProgram program)
    {
        var filter = Marshal.AllocHGlobal(program.Instructions.Length * Marshal.SizeOf<ulong>());
        for (var i = 0; i < program.Instructions.Length; i++)
        {
            Marshal.WriteInt64(filter, i * sizeof(ulong), unchecked((long)program.Instructions[i]));
        }

        var header = new FilterHeader { Length = (ushort)program.Instructions.Length, Filter = filter };
        Require(syscall(program.SeccompCall, SetModeFilter, AllThreads, ref header) == 0);
    }

    private static void Require(bool succeeded)
    {
        if (!succeeded)
        {
            // Without the sandbox the document is not read: exit code 71 (EX_OSERR).
            Environment.Exit(71);
        }
    }

    [DllImport("libc")]
    private static extern int setrlimit(int resource, ref ResourceLimit limit);

    [DllImport("libc")]
    private static extern int prctl(int option, ulong first, ulong second, ulong third, ulong fourth);

    [DllImport("libc")]
    private static extern long syscall(long number, ulong first, ulong second, ref FilterHeader third);

    [StructLayout(LayoutKind.Sequential)]
    private struct ResourceLimit
    {
        public ulong Current;
        public ulong Maximum;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct FilterHeader
    {
        public ushort Length;
        public IntPtr Filter;
    }
}

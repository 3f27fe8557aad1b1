using System.Runtime.InteropServices;

namespace CareerCoach.Web.Extraction.Worker;

/// <summary>
/// A classic BPF program for seccomp (linux/filter.h): denies with EPERM what a reader of documents never needs.
/// </summary>
/// <param name="Instructions">Each as the kernel lays it out: code, jump if true, jump if false, constant.</param>
/// <param name="SeccompCall">Number of the seccomp system call.</param>
internal sealed record SeccompProgram(ulong[] Instructions, long SeccompCall)
{
    private const ushort Load = 0x20;
    private const ushort JumpIfEqual = 0x15;
    private const ushort JumpIfAnyBit = 0x45;
    private const ushort Return = 0x06;
    private const uint Allow = 0x7FFF0000;
    private const uint KillProcess = 0x80000000;
    private const uint NotPermitted = 0x00050001;

    private const uint OffsetOfNumber = 0;
    private const uint OffsetOfArchitecture = 4;
    private const uint OffsetOfArguments = 16;
    private const uint WriteFlags = 0x1 | 0x2 | 0x40 | 0x200;      // O_WRONLY, O_RDWR, O_CREAT, O_TRUNC

    // socket connect bind execve execveat fork vfork ptrace mount unlink unlinkat rename renameat renameat2 kill creat openat2
    private static readonly uint[] DeniedX64 = [41, 42, 49, 59, 322, 57, 58, 101, 165, 87, 263, 82, 264, 316, 62, 85, 437, 83, 84, 86, 88, 90, 92, 94];

    // the same where they exist on arm64
    private static readonly uint[] DeniedArm64 = [198, 203, 200, 221, 281, 117, 40, 35, 38, 276, 129, 437, 34, 36, 37, 52, 53, 54];

    /// <summary>The program for this processor, or null where there is none.</summary>
    public static SeccompProgram? ForThisMachine() => RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => Build(0xC000003E, DeniedX64, [(257, 2), (2, 1)], 317),
        Architecture.Arm64 => Build(0xC00000B7, DeniedArm64, [(56, 2)], 277),
        _ => null,
    };

    /// <param name="opens">System calls that open a file, with the index of their flags argument: only reading is allowed.</param>
    private static SeccompProgram Build(uint architecture, uint[] denied, (uint Call, uint FlagsIndex)[] opens, long seccompCall)
    {
        List<ulong> program =
        [
            Instruction(Load, OffsetOfArchitecture),
            Instruction(JumpIfEqual, architecture, ifTrue: 1),
            Instruction(Return, KillProcess),
            Instruction(Load, OffsetOfNumber),
        ];
        foreach (var call in denied)
        {
            program.Add(Instruction(JumpIfEqual, call, ifFalse: 1));
            program.Add(Instruction(Return, NotPermitted));
        }

        foreach (var (call, flagsIndex) in opens)
        {
            program.Add(Instruction(JumpIfEqual, call, ifFalse: 4));
            program.Add(Instruction(Load, OffsetOfArguments + (8 * flagsIndex)));
            program.Add(Instruction(JumpIfAnyBit, WriteFlags, ifFalse: 1));
            program.Add(Instruction(Return, NotPermitted));
            program.Add(Instruction(Return, Allow));
        }

        program.Add(Instruction(Return, Allow));
        return new SeccompProgram([.. program], seccompCall);
    }

    private static ulong Instruction(ushort code, uint constant, byte ifTrue = 0, byte ifFalse = 0) =>
        code | ((ulong)ifTrue << 16) | ((ulong)ifFalse << 24) | ((ulong)constant << 32);
}

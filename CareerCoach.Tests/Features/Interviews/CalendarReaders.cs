using System.Diagnostics;
using System.Text.Json;
using CareerCoach.Tests.Support;

namespace CareerCoach.Tests.Features.Interviews;

/// <summary>Two iCalendar libraries that are not ours read our calendars: ical.js (npm) and vobject (Debian's python3-vobject, hence the system's Python).</summary>
internal static class CalendarReaders
{
    private const string Vobject = """
        import json, sys
        try:
            import vobject
        except ImportError:
            sys.exit("install python3-vobject: the tests read calendars with it")
        calendar = vobject.readOne(sys.stdin.read())
        print(json.dumps([{
            "uid": e.uid.value, "sequence": int(e.sequence.value) if hasattr(e, "sequence") else 0, "summary": e.summary.value,
            "location": e.location.value if hasattr(e, "location") else None, "description": e.description.value, "status": e.status.value,
            "start": e.dtstart.value.astimezone(__import__("datetime").timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z"),
            "end": e.dtend.value.astimezone(__import__("datetime").timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        } for e in getattr(calendar, "vevent_list", [])]))
        """;

    /// <summary>The events as each of the two reads them.</summary>
    public static async Task<IReadOnlyList<ReadEvent[]>> ReadAsync(string calendar)
    {
        var folder = await TestServers.FolderAsync();
        return [await RunAsync("node", [Path.Combine(folder, "read-calendar.mjs")], calendar), await RunAsync("/usr/bin/python3", ["-c", Vobject], calendar)];
    }

    private static async Task<ReadEvent[]> RunAsync(string program, string[] arguments, string input)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? JsonSerializer.Deserialize<ReadEvent[]>(output, JsonSerializerOptions.Web)! : throw new InvalidOperationException($"{program}: {await error}");
    }
}

/// <summary>What a calendar program sees of an event.</summary>
internal sealed record ReadEvent(string Uid, int Sequence, string Summary, string? Location, string Description, string Status, string Start, string End);

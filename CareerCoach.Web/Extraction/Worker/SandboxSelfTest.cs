using System.Diagnostics;
using System.Net.Sockets;

namespace CareerCoach.Web.Extraction.Worker;

/// <summary>Tries, inside a worker, what a hostile document might try; "denied" is the only good answer.</summary>
internal static class SandboxSelfTest
{
    public static Dictionary<string, string> Run() => new()
    {
        ["connect"] = Try(() =>
        {
            using var client = new TcpClient();
            client.Connect("127.0.0.1", 9);
        }),
        ["exec"] = Try(() => Process.Start("/bin/true").WaitForExit()),
        ["write"] = Try(() => File.WriteAllText(Path.Combine(Path.GetTempPath(), "careercoach-sandbox-probe"), "x")),
        ["delete"] = Try(() => File.Delete("/etc/careercoach-sandbox-probe")),
        ["environment"] = string.Join(',', Environment.GetEnvironmentVariables().Keys.Cast<string>().Order(StringComparer.Ordinal)),
    };

    private static string Try(Action action)
    {
        try
        {
            action();
            return "allowed";
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.ConnectionRefused)
        {
            return "allowed";
        }
        catch (Exception e)
        {
            return $"denied ({e.GetType().Name})";
        }
    }
}

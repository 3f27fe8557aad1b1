using Hangfire.AspNetCore;
using Hangfire.Logging;

namespace CareerCoach.Web.Background;

/// <summary>
/// Hangfire's log, into this application's. Hangfire keeps one for the whole process: where several applications run in one, as in tests,
/// the one that ends would leave the others' workers with a log that throws, and no job would be done any more. This one falls silent instead.
/// </summary>
internal sealed class EnduringLogProvider(ILoggerFactory loggers) : ILogProvider
{
    private readonly AspNetCoreLogProvider inner = new(loggers);

    /// <inheritdoc />
    public ILog GetLogger(string name)
    {
        try
        {
            return inner.GetLogger(name);
        }
        catch (ObjectDisposedException)
        {
            return new Silence();
        }
    }

    private sealed class Silence : ILog
    {
        public bool Log(Hangfire.Logging.LogLevel logLevel, Func<string>? messageFunc, Exception? exception = null) => false;
    }
}

using CareerCoach.Web.Background;
using Hangfire.Logging;
using Microsoft.Extensions.Logging;
using Xunit;

namespace CareerCoach.Tests.Background;

public sealed class EnduringLogProviderTests
{
    [Fact]
    public void An_application_that_has_ended_leaves_a_log_that_is_silent_instead_of_one_that_throws()
    {
        var loggers = new LoggerFactory();
        var provider = new EnduringLogProvider(loggers);
        Assert.NotNull(provider.GetLogger("before"));
        loggers.Dispose();

        var log = provider.GetLogger("after");

        Assert.False(log.Log(Hangfire.Logging.LogLevel.Error, () => "said to nobody"));
        Assert.False(log.IsErrorEnabled());
    }
}

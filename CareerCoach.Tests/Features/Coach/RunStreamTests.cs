using System.Text;
using CareerCoach.Web.Features.Coach.Answers;
using Xunit;

namespace CareerCoach.Tests.Features.Coach;

public sealed class RunStreamTests
{
    private readonly HandTimers clock = new();
    private readonly CoachRun run = new(new RunRequest(Guid.Empty, Guid.Empty, Guid.Empty, TimeZoneInfo.Utc));
    private readonly byte[] buffer = new byte[64];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task However_fast_the_words_come_they_are_shown_at_most_every_fifty_milliseconds()
    {
        await using var stream = new RunStream(run, clock, CancellationToken.None);
        run.Append("One ");
        Assert.Equal("One ", await ReadAsync(stream));

        var next = ReadAsync(stream);
        for (var i = 0; i < 100; i++)
        {
            run.Append(".");
        }

        Assert.False(next.IsCompleted);
        await AdvanceAsync(next);
        Assert.StartsWith("....", await next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_ends_when_the_answer_ends_with_the_last_word_in_it()
    {
        await using var stream = new RunStream(run, clock, CancellationToken.None);
        run.Append("Last");
        run.End();

        Assert.Equal("Last", await ReadAsync(stream));
        Assert.Equal("", await ReadAsync(stream));
    }

    [Fact]
    public async Task It_ends_when_the_page_is_gone_and_the_answer_goes_on()
    {
        using var gone = new CancellationTokenSource();
        await using var stream = new RunStream(run, clock, gone.Token);
        var read = ReadAsync(stream);
        await gone.CancelAsync();

        Assert.Equal("", await read);
        run.Append("more");
        Assert.False(run.Stopping.IsCancellationRequested);
    }

    [Fact]
    public async Task Letters_of_several_bytes_and_texts_longer_than_the_buffer_come_whole()
    {
        var text = string.Concat(Enumerable.Repeat("é😀ü", 40));
        await using var stream = new RunStream(run, clock, CancellationToken.None);
        run.Append(text[..2]); // ends in half a letter
        Assert.Equal("é", await ReadAsync(stream));
        run.Append(text[2..]);
        run.End();

        using var all = new MemoryStream();
        var copy = stream.CopyToAsync(all, Stop);
        await AdvanceAsync(copy);
        await copy;
        Assert.Equal(text[1..], Encoding.UTF8.GetString(all.ToArray()));
    }

    private async Task<string> ReadAsync(RunStream stream) => Encoding.UTF8.GetString(buffer, 0, await stream.ReadAsync(buffer, Stop));

    private async Task AdvanceAsync(Task until)
    {
        while (!until.IsCompleted)
        {
            clock.Fire();
            await Task.Delay(5, Stop);
        }
    }

    /// <summary>Timers that go off when the test says so.</summary>
    private sealed class HandTimers : TimeProvider
    {
        private readonly List<HandTimer> timers = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = new HandTimer(() => callback(state));
            lock (timers)
            {
                timers.Add(timer);
            }

            return timer;
        }

        public void Fire()
        {
            List<HandTimer> due;
            lock (timers)
            {
                due = [.. timers];
                timers.Clear();
            }

            due.ForEach(t => t.Fire());
        }
    }

    private sealed class HandTimer(Action ring) : ITimer
    {
        private bool isOff;

        public void Fire()
        {
            if (!isOff)
            {
                ring();
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => isOff = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}

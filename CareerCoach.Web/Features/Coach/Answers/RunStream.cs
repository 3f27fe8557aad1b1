using System.Text;

namespace CareerCoach.Web.Features.Coach.Answers;

/// <summary>A growing answer as a stream of UTF-8 that a page reads: each read gives what came since the last one, at most every <see cref="Pause"/>, and nothing once the answer has ended.</summary>
public sealed class RunStream : Stream
{
    /// <summary>Shortest time between two pieces: at most ten a second, however fast the model is.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly CoachRun run;
    private readonly TimeProvider clock;
    private readonly CancellationToken gone;
    private readonly SemaphoreSlim grown = new(1);
    private ReadOnlyMemory<byte> rest;
    private int taken;

    /// <param name="run">The answer.</param>
    /// <param name="clock">Measures the pauses.</param>
    /// <param name="gone">The page is gone: the stream ends.</param>
    public RunStream(CoachRun run, TimeProvider clock, CancellationToken gone)
    {
        ArgumentNullException.ThrowIfNull(run);
        (this.run, this.clock, this.gone) = (run, clock, gone);
        run.Changed += OnChanged;
    }

    /// <inheritdoc />
    public override bool CanRead => true;
    /// <inheritdoc />
    public override bool CanSeek => false;
    /// <inheritdoc />
    public override bool CanWrite => false;
    /// <inheritdoc />
    public override long Length => throw new NotSupportedException();
    /// <inheritdoc />
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc />
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            while (rest.IsEmpty)
            {
                var isOver = run.Ended.IsCompleted; // before the text: what came last is not missed
                if (Next(isOver) is { Length: > 0 } piece)
                {
                    taken += piece.Length;
                    rest = Encoding.UTF8.GetBytes(piece);
                }
                else if (isOver)
                {
                    return 0;
                }
                else
                {
                    await grown.WaitAsync(gone).ConfigureAwait(false);
                    await Task.Delay(Pause, clock, gone).ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException)
        {
            return 0;
        }

        var size = Math.Min(rest.Length, buffer.Length);
        rest[..size].CopyTo(buffer);
        rest = rest[size..];
        return size;
    }

    /// <inheritdoc />
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();
    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Flush()
    {
        // nothing is written
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        run.Changed -= OnChanged;
        base.Dispose(disposing);
    }

    // half of a pair of surrogates waits for its other half
    private string Next(bool isOver)
    {
        var text = run.TextFrom(taken);
        return !isOver && text.Length > 0 && char.IsHighSurrogate(text[^1]) ? text[..^1] : text;
    }

    private void OnChanged()
    {
        if (grown.CurrentCount == 0)
        {
            grown.Release();
        }
    }
}

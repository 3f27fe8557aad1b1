using System.Threading.Channels;
using MimeKit.Utils;

namespace CareerCoach.Web.Mail;

/// <summary>
/// Sends account mails after the page has answered, so that nobody can tell from the time an answer takes whether an account exists.
/// In memory on purpose: the links are secrets that are stored nowhere; who gets no mail asks again.
/// </summary>
public sealed class MailQueue(IMailSender sender, ILogger<MailQueue> logger) : BackgroundService
{
    private const int Longest = 1000;
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(60)];
    private readonly Channel<OutgoingMail> mails = Channel.CreateBounded<OutgoingMail>(Longest);

    /// <summary>Takes a mail to be sent soon; waits while 1,000 are waiting.</summary>
    public ValueTask EnqueueAsync(OutgoingMail mail) => mails.Writer.WriteAsync(mail with { MessageId = mail.MessageId ?? MimeUtils.GenerateMessageId() });

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Parallel.ForEachAsync(mails.Reader.ReadAllAsync(stoppingToken), new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = stoppingToken }, SendAsync);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the application ends, perhaps before it has begun: a taken port is told in a sentence and nothing else
        }
    }

    private async ValueTask SendAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await sender.SendAsync(mail, cancellation);
                return;
            }
            catch (MailFailedException e) when (!e.IsFinal && attempt < Pauses.Length)
            {
                logger.LogWarning("A mail waits for another try: {Reason}", e.Message);
                await Task.Delay(Pauses[attempt], cancellation);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // one bad mail must not stop the others; the address stays out of the log
                logger.LogError(e, "A mail was not sent.");
                return;
            }
        }
    }
}

using CareerCoach.Data.Coaching;

namespace CareerCoach.Web.Features.Coach.Answers;

/// <summary>Which messages of a conversation count: one that replaces another takes its place, and what followed the old one goes with it. All rows stay.</summary>
public static class Talk
{
    /// <summary>The messages to show, oldest first.</summary>
    /// <param name="messages">All rows of the conversation in the order they were made.</param>
    public static List<Message> Visible(IEnumerable<Message> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        List<Message> shown = [];
        foreach (var message in messages)
        {
            if (message.Metadata?.Replaces is { } replaced && shown.FindIndex(m => m.Id == replaced) is >= 0 and var at)
            {
                shown.RemoveRange(at, shown.Count - at);
            }

            shown.Add(message);
        }

        return shown;
    }

    /// <summary>The turns before an answer, without the empty ones of failures.</summary>
    /// <param name="messages">All rows in order.</param>
    /// <param name="answerId">The answer that is to come.</param>
    public static IReadOnlyList<Turn> Before(IEnumerable<Message> messages, Guid answerId) =>
        [.. Visible(messages).TakeWhile(m => m.Id != answerId).Where(m => m.Content.Length > 0).Select(m => new Turn(m.Id, m.Role == "user", m.Content))];
}

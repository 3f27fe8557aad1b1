using CareerCoach.Data.Jobs;
using CareerCoach.Web.Intelligence.Rules.Text;

namespace CareerCoach.Web.Features.Jobs;

/// <summary>A sealed submission that another can be compared with.</summary>
public sealed record SubmissionHead(Guid JobId, string Title, string Company, JobStatus Status, DateTimeOffset SealedAt, string? ResumeName);

/// <summary>One part of two submissions, word by word. <paramref name="Name"/> is a key of the words; both texts empty means that neither had it.</summary>
public sealed record ComparedPart(string Name, IReadOnlyList<WordDifference> Words, bool Same, bool Empty);

/// <summary>Two submissions beside each other, the earlier one first.</summary>
public sealed record SubmissionComparison(SubmissionHead Earlier, SubmissionHead Later, IReadOnlyList<ComparedPart> Parts);

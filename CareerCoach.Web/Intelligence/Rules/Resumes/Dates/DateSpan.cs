namespace CareerCoach.Web.Intelligence.Rules.Resumes.Dates;

/// <summary>A date or a range of dates as printed.</summary>
/// <param name="Start">Index of its first character in the text read.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="From">ISO prefix (<c>YYYY</c>, <c>YYYY-MM</c>) of the beginning, null when not printed.</param>
/// <param name="To">ISO prefix of the end or of a single date, null when not printed.</param>
/// <param name="IsCurrent">True when a word such as "Present" stands for the end.</param>
/// <param name="IsRange">True for two dates, a date with "Present", "since 2019" and an open dash.</param>
internal readonly record struct DateSpan(int Start, int Length, string? From, string? To, bool IsCurrent, bool IsRange)
{
    public int End => Start + Length;

    /// <summary>True for "2019 –": a range without an end.</summary>
    public bool IsOpen => IsRange && To is null && !IsCurrent;
}

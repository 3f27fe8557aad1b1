namespace CareerCoach.Web.Platform.Words;

/// <summary>A number in a sentence that chooses the form of the words beside it: <c>{0} {0:job|jobs}</c> is "1 job" and "2 jobs".</summary>
/// <remarks>Two forms, one and other, as English has them (CLDR plural rules); a language with more gets its rule here.</remarks>
internal readonly record struct CountedNumber(long Number) : IFormattable
{
    /// <inheritdoc />
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        format?.Split('|') is [var one, var other] ? Number == 1 ? one : other : Number.ToString(format, formatProvider);
}

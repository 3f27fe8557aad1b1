namespace CareerCoach.Web.Platform.Editing;

/// <summary>How a save in place ended.</summary>
/// <param name="Now">The fields as they stand in the database.</param>
/// <param name="Conflicts">Fields that were changed elsewhere since they were loaded; they were not overwritten.</param>
public sealed record SaveResult<T>(T Now, IReadOnlyList<string> Conflicts) where T : class;

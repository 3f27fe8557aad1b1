using CareerCoach.Web.Features.Board.Adding;

namespace CareerCoach.Web.Features.Board.Importing;

/// <summary>A row of the file as the job it would become.</summary>
/// <param name="Number">Its number in the file, the first line being 1.</param>
/// <param name="Job">The job.</param>
/// <param name="SavedOn">The day it was saved, where the file says so.</param>
/// <param name="AppliedOn">The day the person applied, where the file says so.</param>
/// <param name="Problem">The sentence why it cannot be imported as it is; null for a good row.</param>
/// <param name="Twin">The title and employer that it likely repeats, on the board or further up in the file; null when it is new.</param>
public sealed record ImportRow(int Number, NewJob Job, DateOnly? SavedOn, DateOnly? AppliedOn, string? Problem, string? Twin);

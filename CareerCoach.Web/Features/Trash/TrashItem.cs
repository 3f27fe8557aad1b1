using CareerCoach.Web.Platform.Trash;

namespace CareerCoach.Web.Features.Trash;

/// <summary>One thing in the trash.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name; empty where it has none.</param>
/// <param name="Detail">What tells it from others of its name, such as the company.</param>
/// <param name="DeletedAt">When it was put there, UTC.</param>
/// <param name="GoneAt">When it is deleted for good, UTC.</param>
public sealed record TrashItem(TrashKind Kind, Guid Id, string Title, string? Detail, DateTimeOffset DeletedAt, DateTimeOffset GoneAt);

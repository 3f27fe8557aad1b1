using CareerCoach.Data;

namespace CareerCoach.Web.Platform;

/// <summary>Opens short-lived contexts that see the current user's rows alone: <c>await using var db = userDb.Open();</c>, one a service method.</summary>
public sealed class UserDb(CareerCoachContexts contexts, CurrentUser user)
{
    /// <summary>A context for the signed-in person; throws when nobody is signed in.</summary>
    public CareerCoachDbContext Open() => contexts.For(user.Id);
}

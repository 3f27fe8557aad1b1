using CareerCoach.Data;
using CareerCoach.Data.Platform;

namespace CareerCoach.Web.Platform.Accounts;

/// <summary>Writes who did what to an account, with the address and browser of the request.</summary>
public sealed class AuditLog(CareerCoachContexts contexts, IHttpContextAccessor http, ILogger<AuditLog> logger)
{
    public const string SignedIn = "sign-in";
    public const string SignInFailed = "sign-in-failed";
    public const string LockedOut = "locked-out";
    public const string SignedOut = "sign-out";
    public const string Registered = "registered";
    public const string EmailConfirmed = "email-confirmed";
    public const string EmailChanged = "email-changed";
    public const string PasswordChanged = "password-changed";
    public const string PasswordReset = "password-reset";
    public const string SessionRevoked = "session-revoked";

    /// <summary>Adds a row about <paramref name="userId"/>. <paramref name="actorId"/> is who did it; null means nobody known.</summary>
    public async Task WriteAsync(Guid userId, string action, Guid? actorId, string? detail = null)
    {
        var context = http.HttpContext;
        await using var db = contexts.ForSystem();
        db.AuditEvents.Add(new AuditEvent
        {
            UserId = userId,
            ActorId = actorId,
            Action = action,
            Detail = detail,
            IpAddress = context?.Connection.RemoteIpAddress?.ToString(),
            UserAgent = context.UserAgent(),
        });
        // not the request's cancellation: who closes the page early does not leave the trail
        await db.SaveChangesAsync(CancellationToken.None);
        logger.LogInformation("Account {UserId}: {Action}", userId, action);
    }
}

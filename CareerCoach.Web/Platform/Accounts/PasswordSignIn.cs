using CareerCoach.Data;
using CareerCoach.Data.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Platform.Accounts;

/// <summary>What a try to sign in came to. The last two are told only to someone who knows the password.</summary>
public enum SignInOutcome
{
    SignedIn,
    /// <summary>Unknown address, wrong password, or too many tries: deliberately not told apart.</summary>
    Refused,
    NotConfirmed,
    NotActive,
}

/// <summary>Sign-in by password. Does the same work for known and unknown addresses, and books a try before it looks at the password, so that tries in parallel can't slip past the lock.</summary>
public sealed class PasswordSignIn(
    UserManager<User> users, SignInManager<User> signIn, CareerCoachContexts contexts, PasswordDummy dummy, AuditLog audit, AccountsOptions options, TimeProvider clock)
{
    /// <summary>Tries to sign in. <paramref name="keep"/>: the cookie outlives the browser.</summary>
    public async Task<SignInOutcome> TryAsync(string email, string password, bool keep)
    {
        var normalized = users.NormalizeEmail(email?.Trim());
        var booked = await BookTryAsync(normalized!);
        var user = await users.FindByEmailAsync(email?.Trim() ?? "");
        var verified = users.PasswordHasher.VerifyHashedPassword(user ?? dummy.User, user?.PasswordHash ?? dummy.Hash, password);
        if (user is null)
        {
            return SignInOutcome.Refused;
        }

        if (!booked || verified == PasswordVerificationResult.Failed || user.PasswordHash is null)
        {
            await audit.WriteAsync(user.Id, booked && user.LockoutEnd > clock.GetUtcNow() ? AuditLog.LockedOut : AuditLog.SignInFailed, null, booked ? null : "locked");
            return SignInOutcome.Refused;
        }

        var outcome = user.Status != UserStatus.Active ? SignInOutcome.NotActive
            : options.RequireConfirmedEmail && !user.EmailConfirmed ? SignInOutcome.NotConfirmed : SignInOutcome.SignedIn;
        var hash = verified == PasswordVerificationResult.SuccessRehashNeeded ? users.PasswordHasher.HashPassword(user, password) : user.PasswordHash;
        await ForgiveAsync(user.Id, hash, outcome == SignInOutcome.SignedIn ? clock.GetUtcNow() : user.LastLoginAt);
        if (outcome != SignInOutcome.SignedIn)
        {
            return outcome;
        }

        await signIn.SignInAsync(user, keep);
        await audit.WriteAsync(user.Id, AuditLog.SignedIn, user.Id);
        return SignInOutcome.SignedIn;
    }

    // One statement, so it counts right under any number of tries at once. True when the account exists and is not locked.
    private async Task<bool> BookTryAsync(string normalizedEmail)
    {
        var now = clock.GetUtcNow();
        var (limit, until) = (options.LockoutAttempts, now.AddMinutes(options.LockoutMinutes));
        await using var db = contexts.ForSystem();
        return await db.Users.Where(u => u.NormalizedEmail == normalizedEmail && (u.LockoutEnd == null || u.LockoutEnd <= now))
            .ExecuteUpdateAsync(set => set
                .SetProperty(u => u.LockoutEnd, u => u.AccessFailedCount + 1 >= limit ? until : null)
                .SetProperty(u => u.AccessFailedCount, u => u.AccessFailedCount + 1 >= limit ? 0 : u.AccessFailedCount + 1)) == 1;
    }

    // whoever knows the password has made no wrong try, whatever else keeps them out
    private async Task ForgiveAsync(Guid userId, string hash, DateTimeOffset? lastLogin)
    {
        await using var db = contexts.ForSystem();
        await db.Users.Where(u => u.Id == userId).ExecuteUpdateAsync(set => set
            .SetProperty(u => u.LockoutEnd, (DateTimeOffset?)null).SetProperty(u => u.AccessFailedCount, 0)
            .SetProperty(u => u.LastLoginAt, lastLogin).SetProperty(u => u.PasswordHash, hash));
    }
}

/// <summary>The hash that stands in for an unknown account's, with the same rounds.</summary>
public sealed class PasswordDummy
{
    public PasswordDummy(IServiceScopeFactory scopes)
    {
        using var scope = scopes.CreateScope();
        Hash = scope.ServiceProvider.GetRequiredService<IPasswordHasher<User>>().HashPassword(User, Guid.NewGuid().ToString());
    }

    public User User { get; } = new();
    public string Hash { get; }
}

using CareerCoach.Data;
using CareerCoach.Data.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CareerCoach.Web.Platform.Accounts;

/// <summary>Makes accounts. The first one is the administrator, also when several people register at once.</summary>
public sealed class Registration(UserManager<User> users, CareerCoachDbContext db, AuditLog audit, TimeProvider clock)
{
    // any constant will do: it names the lock "somebody registers"
    private const long RegistrationLock = 0x43_43_52_45_47;

    /// <summary>Makes the account; null when the address is taken. Takes the same work either way.</summary>
    public async Task<User?> CreateAsync(string email, string password, string? firstName, string? lastName)
    {
        email = email.Trim();
        var user = new User { UserName = email, Email = email, FirstName = Clean(firstName), LastName = Clean(lastName) };
        user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({RegistrationLock})");
            user.Role = await db.Users.AnyAsync() ? UserRole.User : UserRole.Admin;
            var made = await users.CreateAsync(user);
            if (!made.Succeeded)
            {
                return made.Errors.All(e => e.Code is nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName))
                    ? null : throw new InvalidOperationException(string.Join(" ", made.Errors.Select(e => e.Description)));
            }

            await transaction.CommitAsync();
        }

        await audit.WriteAsync(user.Id, AuditLog.Registered, user.Id);
        return user;
    }

    /// <summary>Confirms an address with the token from the mail. False when the token is wrong, used or over a day old.</summary>
    public async Task<bool> ConfirmEmailAsync(Guid userId, string token)
    {
        var user = await users.FindByIdAsync(userId.ToString());
        if (user is null || user.EmailConfirmed || !(await users.ConfirmEmailAsync(user, token)).Succeeded)
        {
            return false;
        }

        user.EmailVerifiedAt = clock.GetUtcNow();
        await users.UpdateAsync(user);
        await audit.WriteAsync(user.Id, AuditLog.EmailConfirmed, user.Id);
        return true;
    }

    private static string? Clean(string? name) => string.IsNullOrWhiteSpace(name) ? null : name.Trim();
}

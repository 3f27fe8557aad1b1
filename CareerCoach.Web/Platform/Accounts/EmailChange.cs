using CareerCoach.Data;
using CareerCoach.Data.Users;
using Microsoft.AspNetCore.Identity;

namespace CareerCoach.Web.Platform.Accounts;

/// <summary>Gives an account another address, which is its sign-in name too.</summary>
public sealed class EmailChange(UserManager<User> users, CareerCoachDbContext db, TimeProvider clock, AuditLog audit)
{
    /// <summary>Applies the change with the token of a link. Returns the old address; null when the token is wrong or the address taken. All sign-ins end.</summary>
    public async Task<string?> ApplyAsync(Guid userId, string email, string token)
    {
        var user = await users.FindByIdAsync(userId.ToString());
        if (user is null)
        {
            return null;
        }

        var old = user.Email;
        user.EmailVerifiedAt = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (!(await users.ChangeEmailAsync(user, email, token)).Succeeded || !(await users.SetUserNameAsync(user, email)).Succeeded)
        {
            return null;
        }

        await transaction.CommitAsync();
        await audit.WriteAsync(user.Id, AuditLog.EmailChanged, user.Id);
        return old;
    }
}

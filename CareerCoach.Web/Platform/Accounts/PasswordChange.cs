using CareerCoach.Data.Users;
using Microsoft.AspNetCore.Identity;

namespace CareerCoach.Web.Platform.Accounts;

/// <summary>Changing and resetting passwords. Either ends all sign-ins of the account but the one that changed it.</summary>
public sealed class PasswordChange(UserManager<User> users, SignInManager<User> signIn, AuditLog audit)
{
    /// <summary>True when this is the account's password.</summary>
    public async Task<bool> IsRightAsync(Guid userId, string password) =>
        await users.FindByIdAsync(userId.ToString()) is { } user && await users.CheckPasswordAsync(user, password);

    /// <summary>Changes the password and keeps this sign-in. Returns the account's address, null when <paramref name="current"/> is wrong.</summary>
    public async Task<string?> ChangeAsync(Guid userId, string current, string replacement)
    {
        var user = await users.FindByIdAsync(userId.ToString());
        if (user is null || !(await users.ChangePasswordAsync(user, current, replacement)).Succeeded)
        {
            return null;
        }

        await signIn.RefreshSignInAsync(user);
        await audit.WriteAsync(user.Id, AuditLog.PasswordChanged, user.Id);
        return user.Email;
    }

    /// <summary>Sets a new password with the token of a link, which works once and for a day. Returns the account's address, null when the token is wrong.</summary>
    public async Task<string?> ResetAsync(Guid userId, string token, string replacement)
    {
        var user = await users.FindByIdAsync(userId.ToString());
        if (user is null || !(await users.ResetPasswordAsync(user, token, replacement)).Succeeded)
        {
            return null;
        }

        await users.SetLockoutEndDateAsync(user, null);
        await users.ResetAccessFailedCountAsync(user);
        await audit.WriteAsync(user.Id, AuditLog.PasswordReset, user.Id);
        return user.Email;
    }
}

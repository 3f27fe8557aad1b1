using System.Text;
using CareerCoach.Data.Users;
using CareerCoach.Web.Platform.Accounts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace CareerCoach.Web.Components.Account;

/// <summary>Makes the addresses that mails carry, with their single-use tokens.</summary>
public sealed class AccountLinks(UserManager<User> users, NavigationManager navigation, AccountsOptions options)
{
    public string SignIn => Absolute("Account/Login");
    public string ForgotPassword => Absolute("Account/ForgotPassword");

    /// <summary>The link that confirms the account's address.</summary>
    public async Task<string> ConfirmEmailAsync(User user) => Absolute("Account/ConfirmEmail", user, await users.GenerateEmailConfirmationTokenAsync(user));

    /// <summary>The link that lets choose a new password.</summary>
    public async Task<string> ResetPasswordAsync(User user) => Absolute("Account/ResetPassword", user, await users.GeneratePasswordResetTokenAsync(user));

    /// <summary>The link that gives the account another address.</summary>
    public async Task<string> ChangeEmailAsync(User user, string email) => QueryHelpers.AddQueryString(
        Absolute("Account/ConfirmEmailChange", user, await users.GenerateChangeEmailTokenAsync(user, email)), "email", email);

    /// <summary>The token that a link carried; null when it is garbled.</summary>
    public static string? TokenOf(string? code)
    {
        try
        {
            return string.IsNullOrEmpty(code) ? null : Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(code));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private string Absolute(string path, User user, string token) => QueryHelpers.AddQueryString(Absolute(path), new Dictionary<string, string?>
    {
        ["userId"] = user.Id.ToString(),
        ["code"] = WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(token)),
    });

    // a configured address first: the host name of a request is whatever its sender wrote
    private string Absolute(string path) => (string.IsNullOrEmpty(options.PublicUrl) ? navigation.BaseUri : options.PublicUrl.TrimEnd('/') + "/") + path;
}

using System.Security.Claims;
using CareerCoach.Data.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CareerCoach.Web.Platform.Accounts;

/// <summary>The claims of a sign-in: Identity's own and the role, which is the account's enum.</summary>
public sealed class AccountClaims(UserManager<User> users, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<User>(users, options)
{
    /// <summary>The id of the session row that stands behind a sign-in.</summary>
    public const string SessionId = "sid";

    /// <summary>The role claim's value: <c>USER</c> or <c>ADMIN</c>.</summary>
    public static string RoleName(UserRole role) => role == UserRole.Admin ? "ADMIN" : "USER";

    /// <summary>The session behind this sign-in; null when nobody is signed in.</summary>
    public static Guid? SessionOf(ClaimsPrincipal principal) => Guid.TryParse(principal.FindFirstValue(SessionId), out var id) ? id : null;

    /// <inheritdoc />
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(User user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(ClaimTypes.Role, RoleName(user.Role)));
        return identity;
    }
}

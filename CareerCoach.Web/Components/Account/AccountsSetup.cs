using System.Security.Claims;
using CareerCoach.Data;
using CareerCoach.Data.Users;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace CareerCoach.Web.Components.Account;

/// <summary>Identity on our tables, and the sign-in cookie.</summary>
public static class AccountsSetup
{
    /// <summary>Adds sign-in.</summary>
    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        builder.Services.AddAuthentication(o =>
        {
            o.DefaultScheme = IdentityConstants.ApplicationScheme;
            o.DefaultSignInScheme = IdentityConstants.ExternalScheme;
        }).AddIdentityCookies();
        builder.Services.AddIdentityCore<User>(o =>
        {
            o.User.RequireUniqueEmail = true;
            o.Password.RequiredLength = 8;
            o.Password.RequireDigit = o.Password.RequireLowercase = o.Password.RequireUppercase = o.Password.RequireNonAlphanumeric = false;
        }).AddEntityFrameworkStores<CareerCoachDbContext>().AddSignInManager().AddDefaultTokenProviders().AddClaimsPrincipalFactory<RoleClaims>();
    }

    /// <summary>Maps signing out.</summary>
    public static void MapAccountEndpoints(this WebApplication app) =>
        app.MapPost("/Account/Logout", async ([FromServices] SignInManager<User> signIn) =>
        {
            await signIn.SignOutAsync();
            return Results.LocalRedirect("~/Account/Login");
        }).WithMetadata(new RequireAntiforgeryTokenAttribute());

    private sealed class RoleClaims(UserManager<User> users, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<User>(users, options)
    {
        protected override async Task<ClaimsIdentity> GenerateClaimsAsync(User user)
        {
            var identity = await base.GenerateClaimsAsync(user);
            identity.AddClaim(new Claim(ClaimTypes.Role, user.Role.ToString().ToUpperInvariant()));
            return identity;
        }
    }
}

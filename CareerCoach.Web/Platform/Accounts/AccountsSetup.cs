using System.Security.Claims;
using CareerCoach.Data;
using CareerCoach.Data.Users;
using CareerCoach.Web.Background;
using CareerCoach.Web.Platform.Sessions;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CareerCoach.Web.Platform.Accounts;

/// <summary>Identity, server-side sessions and the sign-out endpoint.</summary>
public static class AccountsSetup
{
    /// <summary>The shortest password, in characters; there are no rules on which ones.</summary>
    public const int ShortestPassword = 8;

    /// <summary>The longest password, in characters: a bound on the work of hashing it.</summary>
    public const int LongestPassword = 128;

    private static readonly TimeSpan RenewAfter = TimeSpan.FromHours(1);

    /// <summary>Adds accounts, sign-in and sessions.</summary>
    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddCheckedOptions<AccountsOptions>(AccountsOptions.Section);
        services.AddHttpContextAccessor();
        services.AddSingleton<SessionStore>();
        services.AddSingleton<AuditLog>();
        services.AddSingleton<PasswordDummy>();
        services.AddSingleton<AccountLimiter>();
        services.AddScoped<OwnSessions>();
        services.AddScoped<PasswordSignIn>();
        services.AddScoped<Registration>();
        services.AddScoped<PasswordChange>();
        services.AddScoped<EmailChange>();
        services.AddScoped<AccountErasure>();
        services.AddScoped<AuthenticationStateProvider, SessionRevalidation>();
        services.AddRecurring<SessionPurge>("purge-sessions", "17 * * * *", p => p.RunAsync());

        services.AddAuthentication(o =>
        {
            o.DefaultScheme = IdentityConstants.ApplicationScheme;
            o.DefaultSignInScheme = IdentityConstants.ExternalScheme;
        }).AddIdentityCookies();
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<SessionStore, AccountsOptions>(ConfigureCookie);
        services.AddIdentityCore<User>(ConfigureIdentity)
            .AddEntityFrameworkStores<CareerCoachDbContext>()
            .AddSignInManager()
            .AddDefaultTokenProviders()
            .AddClaimsPrincipalFactory<AccountClaims>();
        services.AddOptions<PasswordHasherOptions>().Configure<AccountsOptions>((o, accounts) => o.IterationCount = accounts.PasswordHashRounds);
        services.AddOptions<IdentityOptions>().Configure<AccountsOptions>((o, accounts) => o.SignIn.RequireConfirmedAccount = o.SignIn.RequireConfirmedEmail = accounts.RequireConfirmedEmail);
    }

    /// <summary>Maps sign-out: a form post with the antiforgery token.</summary>
    public static void MapAccountEndpoints(this WebApplication app) =>
        app.MapPost("/Account/Logout", async (ClaimsPrincipal principal, SignInManager<User> signIn, AuditLog audit, [FromForm] string? returnUrl) =>
        {
            if (Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var user))
            {
                await audit.WriteAsync(user, AuditLog.SignedOut, user);
            }

            await signIn.SignOutAsync();
            return TypedResults.LocalRedirect(returnUrl is null ? "/Account/Login?Notice=signed-out" : LocalUrl.OrHome(returnUrl));
        });

    private static void ConfigureIdentity(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = ""; // any: the user name is the e-mail address
        options.Password.RequiredLength = ShortestPassword;
        options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
    }

    private static void ConfigureCookie(CookieAuthenticationOptions options, SessionStore sessions, AccountsOptions accounts)
    {
        options.SessionStore = sessions;
        options.Cookie.Name = "careercoach.session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.LoginPath = "/Account/Login";
        options.AccessDeniedPath = "/Account/AccessDenied";
        options.ExpireTimeSpan = TimeSpan.FromDays(accounts.SessionDays);
        options.SlidingExpiration = true;
        options.Events = new CookieAuthenticationEvents
        {
            // the default slides only after half of the time; the store checks the security stamp on every request, so nothing else is to validate
            OnCheckSlidingExpiration = context =>
            {
                context.ShouldRenew |= context.ElapsedTime >= RenewAfter;
                return Task.CompletedTask;
            },
        };
    }
}

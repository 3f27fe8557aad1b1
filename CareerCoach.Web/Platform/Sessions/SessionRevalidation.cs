using CareerCoach.Web.Platform.Accounts;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace CareerCoach.Web.Platform.Sessions;

/// <summary>Looks at the session row of an open page every 30 s (an option) and signs the page out when the session has ended.</summary>
public class SessionRevalidation(ILoggerFactory loggers, SessionStore sessions, AccountsOptions options) : RevalidatingServerAuthenticationStateProvider(loggers)
{
    /// <inheritdoc />
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(options.RevalidationSeconds);

    /// <inheritdoc />
    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticationState);
        try
        {
            return await sessions.IsAliveAsync(authenticationState.User, cancellationToken);
        }
        catch (Exception e) when (DatabaseTrouble.IsPassing(e))
        {
            return true; // a database that restarts signs nobody out, and gives nothing away meanwhile; the next look decides
        }
    }
}

using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using CareerCoach.Data;
using CareerCoach.Data.Users;
using CareerCoach.Web.Platform.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CareerCoach.Web.Platform.Sessions;

/// <summary>
/// Keeps sign-ins in the database, one row each. The cookie holds a random 256-bit key and the row only its SHA-256, so a
/// copy of the table signs nobody in; deleting or revoking the row ends the sign-in at its next request.
/// </summary>
public sealed class SessionStore(
    CareerCoachContexts contexts, IDataProtectionProvider protection, TimeProvider clock, AccountsOptions options, IOptions<IdentityOptions> identity, ILogger<SessionStore> logger) : ITicketStore
{
    private const int KeyBytes = 32;
    // last_seen is for people to read; a write for each request would buy them nothing
    private static readonly TimeSpan SeenPrecision = TimeSpan.FromMinutes(1);
    private readonly IDataProtector protector = protection.CreateProtector("CareerCoach.Sessions.Ticket");

    private string StampClaim => identity.Value.ClaimsIdentity.SecurityStampClaimType;

    /// <summary>What the row keeps of a key.</summary>
    public static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    /// <inheritdoc />
    public Task<string> StoreAsync(AuthenticationTicket ticket) => StoreCoreAsync(ticket, null);

    /// <inheritdoc />
    public Task<string> StoreAsync(AuthenticationTicket ticket, HttpContext httpContext, CancellationToken cancellationToken) => StoreCoreAsync(ticket, httpContext);

    /// <inheritdoc />
    public async Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        var (owner, hash, bytes, now) = (UserIdOf(ticket.Principal), Hash(key), Seal(ticket), clock.GetUtcNow());
        var expires = ticket.Properties.ExpiresUtc ?? now.AddDays(options.SessionDays);
        await using var db = contexts.ForSystem();
        await db.Sessions.AcrossUsers().Where(s => s.RefreshToken == hash && s.UserId == owner && s.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.Ticket, bytes).SetProperty(s => s.ExpiresAt, expires).SetProperty(s => s.LastSeenAt, now));
    }

    /// <inheritdoc />
    public Task<AuthenticationTicket?> RetrieveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken) =>
        // scripts and styles are the same for everybody: no query for each of them; and the page of last resort must come without a database
        httpContext?.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null && httpContext?.Features.Get<IExceptionHandlerFeature>() is null ? RetrieveAsync(key) : Task.FromResult<AuthenticationTicket?>(null);

    /// <inheritdoc />
    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        var (hash, now) = (Hash(key), clock.GetUtcNow());
        await using var db = contexts.ForSystem();
        var found = await db.Sessions.AcrossUsers().Where(s => s.RefreshToken == hash && s.RevokedAt == null && s.ExpiresAt > now)
            .Join(db.Users.Where(u => u.Status == UserStatus.Active), s => s.UserId, u => u.Id, (s, u) => new { s.Id, s.Ticket, s.LastSeenAt, u.SecurityStamp, u.Role })
            .SingleOrDefaultAsync();
        if (found is null || Open(found.Ticket) is not { } ticket || ticket.Principal.FindFirstValue(StampClaim) != found.SecurityStamp)
        {
            return null;
        }

        if (now - found.LastSeenAt >= SeenPrecision)
        {
            await db.Sessions.AcrossUsers().Where(s => s.Id == found.Id).ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenAt, now));
        }

        // the role as it is now, not as it was at sign-in
        var claims = (ClaimsIdentity)ticket.Principal.Identity!;
        SetClaim(claims, ClaimTypes.Role, AccountClaims.RoleName(found.Role));
        SetClaim(claims, AccountClaims.SessionId, found.Id.ToString());
        return ticket;
    }

    /// <inheritdoc />
    public async Task RemoveAsync(string key)
    {
        var hash = Hash(key);
        await using var db = contexts.ForSystem();
        await db.Sessions.AcrossUsers().Where(s => s.RefreshToken == hash).ExecuteDeleteAsync();
    }

    /// <summary>True while the session behind <paramref name="principal"/> stands: not revoked or expired, account active, password and role as they were.</summary>
    public async Task<bool> IsAliveAsync(ClaimsPrincipal principal, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(principal);
        if (AccountClaims.SessionOf(principal) is not { } id)
        {
            return false;
        }

        var now = clock.GetUtcNow();
        await using var db = contexts.ForSystem();
        var user = await db.Sessions.AcrossUsers().Where(s => s.Id == id && s.RevokedAt == null && s.ExpiresAt > now)
            .Join(db.Users.Where(u => u.Status == UserStatus.Active), s => s.UserId, u => u.Id, (s, u) => new { u.SecurityStamp, u.Role })
            .SingleOrDefaultAsync(cancellation);
        return user is not null && principal.FindFirstValue(StampClaim) == user.SecurityStamp && principal.IsInRole(AccountClaims.RoleName(user.Role));
    }

    private async Task<string> StoreCoreAsync(AuthenticationTicket ticket, HttpContext? context)
    {
        var key = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(KeyBytes));
        var now = clock.GetUtcNow();
        await using var db = contexts.ForSystem();
        db.Sessions.Add(new Session
        {
            UserId = UserIdOf(ticket.Principal),
            RefreshToken = Hash(key),
            Ticket = Seal(ticket),
            UserAgent = context.UserAgent(),
            IpAddress = context?.Connection.RemoteIpAddress?.ToString(),
            LastSeenAt = now,
            ExpiresAt = ticket.Properties.ExpiresUtc ?? now.AddDays(options.SessionDays),
        });
        await db.SaveChangesAsync();
        return key;
    }

    private byte[] Seal(AuthenticationTicket ticket) => protector.Protect(TicketSerializer.Default.Serialize(ticket));

    private AuthenticationTicket? Open(byte[] bytes)
    {
        try
        {
            return TicketSerializer.Default.Deserialize(protector.Unprotect(bytes));
        }
        catch (CryptographicException e)
        {
            logger.LogWarning(e, "A session could not be opened with the current keys; its owner has to sign in again.");
            return null;
        }
    }

    private static void SetClaim(ClaimsIdentity identity, string type, string value)
    {
        foreach (var old in identity.FindAll(type).ToList())
        {
            identity.RemoveClaim(old);
        }

        identity.AddClaim(new Claim(type, value));
    }

    private static Guid UserIdOf(ClaimsPrincipal principal) => Guid.Parse(principal.FindFirstValue(ClaimTypes.NameIdentifier)!);
}

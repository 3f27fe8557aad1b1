using System.Security.Claims;

namespace CareerCoach.Web.Platform;

/// <summary>The signed-in person of this circuit or request. Set by the platform alone; never by a page or a parameter.</summary>
public sealed class CurrentUser
{
    private ClaimsPrincipal principal = new();

    /// <summary>The person's id; throws when nobody is signed in.</summary>
    public Guid Id => Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) && id != Guid.Empty
        ? id : throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>True when somebody is signed in.</summary>
    public bool IsSignedIn => principal.Identity?.IsAuthenticated == true;

    /// <summary>True for an administrator.</summary>
    public bool IsAdmin => principal.IsInRole("ADMIN");

    internal void Set(ClaimsPrincipal user) => principal = user;
}

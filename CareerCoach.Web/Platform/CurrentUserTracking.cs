using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace CareerCoach.Web.Platform;

/// <summary>Tells <see cref="CurrentUser"/> who sits at a circuit, also when that changes while it lives.</summary>
public sealed class CurrentUserCircuitHandler(AuthenticationStateProvider authentication, CurrentUser user) : CircuitHandler, IDisposable
{
    /// <inheritdoc />
    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        authentication.AuthenticationStateChanged += OnChanged;
        user.Set((await authentication.GetAuthenticationStateAsync()).User);
    }

    private async void OnChanged(Task<AuthenticationState> state) => user.Set((await state).User);

    /// <inheritdoc />
    public void Dispose() => authentication.AuthenticationStateChanged -= OnChanged;
}

/// <summary>Tells <see cref="CurrentUser"/> who sent an HTTP request.</summary>
public sealed class CurrentUserMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, CurrentUser user)
    {
        user.Set(context.User);
        return next(context);
    }
}

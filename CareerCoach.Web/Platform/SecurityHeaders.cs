namespace CareerCoach.Web.Platform;

/// <summary>The headers on every answer. The policy is what Blazor and MudBlazor need and no more (measured: a style nonce breaks MudBlazor).</summary>
public static class SecurityHeaders
{
    /// <summary>The policy for people's files, for <c>WithSecurityHeadersPolicy</c>: whatever is in one, a browser may neither run it nor load anything for it.</summary>
    public const string Files = nameof(Files);

    /// <summary>Adds the policies that endpoints ask for by name.</summary>
    public static void AddCareerCoachSecurityHeaders(this IServiceCollection services) => services.AddSecurityHeaderPolicies().AddPolicy(Files, policies => policies
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicyNoReferrer()
        .AddCrossOriginResourcePolicy(p => p.SameOrigin())
        .AddContentSecurityPolicy(csp =>
        {
            csp.AddDefaultSrc().None();
            csp.AddFrameAncestors().None();
            csp.AddSandbox();
        })
        .RemoveServerHeader());

    /// <summary>Adds the security headers to all answers.</summary>
    public static void UseCareerCoachSecurityHeaders(this WebApplication app)
    {
        var policies = new HeaderPolicyCollection()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicyNoReferrer()
            .AddCrossOriginOpenerPolicy(p => p.SameOrigin())
            .AddCrossOriginResourcePolicy(p => p.SameOrigin())
            .AddPermissionsPolicy(p =>
            {
                p.AddMicrophone().Self(); // spoken answers in mock interviews
                p.AddCamera().None();
                p.AddGeolocation().None();
            })
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().Self();
                csp.AddBaseUri().Self();
                csp.AddObjectSrc().None();
                csp.AddFormAction().Self();
                csp.AddFrameAncestors().None();
                csp.AddFrameSrc().None();
                csp.AddImgSrc().Self().Data().Blob();
                csp.AddFontSrc().Self();
                csp.AddConnectSrc().Self();
                csp.AddScriptSrc().Self();
                csp.AddStyleSrc().Self().UnsafeInline();
            })
            .RemoveServerHeader();
        if (!app.Environment.IsDevelopment())
        {
            policies.AddStrictTransportSecurityMaxAgeIncludeSubDomains();
        }

        app.UseSecurityHeaders(policies);
    }
}

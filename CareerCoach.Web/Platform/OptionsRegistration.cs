using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CareerCoach.Web.Platform;

/// <summary>Binds settings to options that are validated at the start; a wrong one stops it with a sentence that names the key.</summary>
public static class OptionsRegistration
{
    /// <summary>Binds <typeparamref name="TOptions"/> to <paramref name="section"/>, checks its data annotations at the start, and makes it injectable as itself too.</summary>
    public static void AddCheckedOptions<TOptions>(this IServiceCollection services, string section) where TOptions : class
    {
        services.AddOptions<TOptions>().BindConfiguration(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TOptions>>(new AnnotationsValidator<TOptions>(section));
        services.AddSingleton(p => p.GetRequiredService<IOptions<TOptions>>().Value);
        services.AddSingleton(new CheckedSection(section, typeof(TOptions)));
    }

    private sealed class AnnotationsValidator<TOptions>(string section) : IValidateOptions<TOptions> where TOptions : class
    {
        public ValidateOptionsResult Validate(string? name, TOptions options)
        {
            var results = new List<ValidationResult>();
            return Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true)
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail(results.Select(r => $"The setting {section}:{string.Join(", ", r.MemberNames)} is not valid: {r.ErrorMessage}"));
        }
    }
}

/// <summary>One section of the settings and the options class it is bound to; tests hold the example file against these.</summary>
public sealed record CheckedSection(string Section, Type Options);

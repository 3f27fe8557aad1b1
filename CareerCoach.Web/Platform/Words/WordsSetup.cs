using System.Globalization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;

namespace CareerCoach.Web.Platform.Words;

/// <summary>The words of the app: resources, in which a number chooses between singular and plural.</summary>
public static class WordsSetup
{
    /// <summary>Adds <see cref="IStringLocalizer{T}"/> over the resources.</summary>
    public static IServiceCollection AddWords(this IServiceCollection services)
    {
        services.AddLocalization();
        return services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory>(provider => new CountingLocalizerFactory(ActivatorUtilities.CreateInstance<ResourceManagerStringLocalizerFactory>(provider))));
    }

    private sealed class CountingLocalizerFactory(IStringLocalizerFactory resources) : IStringLocalizerFactory
    {
        public IStringLocalizer Create(Type resourceSource) => new CountingLocalizer(resources.Create(resourceSource));

        public IStringLocalizer Create(string baseName, string location) => new CountingLocalizer(resources.Create(baseName, location));
    }

    private sealed class CountingLocalizer(IStringLocalizer resources) : IStringLocalizer
    {
        public LocalizedString this[string name] => resources[name];

        public LocalizedString this[string name, params object[] arguments] => resources[name, [.. arguments.Select(a => a is int or long ? new CountedNumber(Convert.ToInt64(a, CultureInfo.InvariantCulture)) : a)]];

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => resources.GetAllStrings(includeParentCultures);
    }
}

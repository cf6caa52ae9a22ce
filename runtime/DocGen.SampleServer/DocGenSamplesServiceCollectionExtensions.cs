using DocGen.SampleServer;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the sample server to an app.</summary>
public static class DocGenSamplesServiceCollectionExtensions
{
    /// <summary>Adds what <c>MapDocGenSamples</c> needs. The pages are read once, when it is called.</summary>
    /// <param name="services">The app's services.</param>
    /// <param name="configure">Says where the pages are, and what else shall be.</param>
    /// <exception cref="ArgumentNullException">One of both is null.</exception>
    public static IServiceCollection AddDocGenSamples(this IServiceCollection services, Action<DocGenSamplesOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddRouting();
        services.Configure(configure);
        services.TryAddSingleton(provider => new DocGenSampleStore(provider.GetRequiredService<IOptions<DocGenSamplesOptions>>().Value.MostEntities));
        services.TryAddSingleton(provider => new SampleApi(
            provider.GetRequiredService<IOptions<DocGenSamplesOptions>>(), provider.GetRequiredService<DocGenSampleStore>(), provider.GetService<TimeProvider>()));
        return services;
    }
}

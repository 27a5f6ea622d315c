using Kantorentop.Application.Documenten;
using Kantorentop.Application.Verplichtingen;

namespace Kantorentop.Web.Verplichtingen;

/// <summary>The use cases of the obligations; they hold no state.</summary>
public static class VerplichtingenServices
{
    public static IServiceCollection AddVerplichtingen(this IServiceCollection services) => services
        .AddSingleton<Verplichtingenbron>()
        .AddSingleton<ToonVerplichtingen>()
        .AddSingleton<ToonVerplichting>()
        .AddSingleton<ToonVerplichtingenstand>()
        .AddSingleton<Antwoorddocumenten>()
        .AddSingleton(provider => new Documenteigenaarsoort(
            Antwoorddocumenten.Soort, provider.GetRequiredService<Antwoorddocumenten>().RechtAsync, _ => Adressen.Verplichtingen))
        .AddSingleton<BeantwoordVerplichting>();
}

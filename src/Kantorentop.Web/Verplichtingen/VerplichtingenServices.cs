using Kantorentop.Application.Documenten;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Application.Verplichtingen.Bronnen;

namespace Kantorentop.Web.Verplichtingen;

/// <summary>The use cases of the obligations; they hold no state.</summary>
public static class VerplichtingenServices
{
    public static IServiceCollection AddVerplichtingen(this IServiceCollection services) => services
        .AddSingleton<IPlichtbron, Antwoordbron>()
        .AddSingleton<IPlichtbron, Afspraakbron>()
        .AddSingleton<IPlichtbron, Kaderbron>()
        .AddSingleton<IPlichtbron, Fondsenbron>()
        .AddSingleton<IPlichtbron, Registersbron>()
        .AddSingleton<IPlichtbron, Overleggenbron>()
        .AddSingleton<IPlichtbron, Projectenbron>()
        .AddSingleton<Verplichtingenbron>()
        .AddSingleton<Verplichtingenboek>()
        .AddSingleton<ToonPlichtenmatrix>()
        .AddSingleton<ToonLedenstand>()
        .AddSingleton<ToonVerplichtingen>()
        .AddSingleton<ToonVerplichting>()
        .AddSingleton<ToonVerplichtingenstand>()
        .AddSingleton<Antwoorddocumenten>()
        .AddSingleton(provider => new Documenteigenaarsoort(
            Antwoorddocumenten.Soort, provider.GetRequiredService<Antwoorddocumenten>().RechtAsync, _ => Adressen.Verplichtingen))
        .AddSingleton<BeantwoordVerplichting>();
}

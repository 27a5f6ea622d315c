using Kantorentop.Application.Documenten;
using Kantorentop.Application.Schade;
using Kantorentop.Application.Toegang;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kantorentop.Web.Schade;

/// <summary>The use cases of article 4; they hold no state.</summary>
public static class SchadeServices
{
    public static IServiceCollection AddSchade(this IServiceCollection services)
    {
        services.TryAddSingleton<Inzage>();
        return services
            .AddSingleton<Kostendragers>()
            .AddSingleton<Plaatsbepaling>()
            .AddSingleton<Schadebereik>()
            .AddSingleton<ToonSchade>()
            .AddSingleton<ToonSchadeoverzicht>()
            .AddSingleton<ToonHerijkingen>()
            .AddSingleton<RegistreerRisicoanalyse>()
            .AddSingleton<RegistreerVoornemen>()
            .AddSingleton<RegistreerKostenafspraak>()
            .AddSingleton<RegistreerBesluit>()
            .AddSingleton<HerstelBesluit>()
            .AddSingleton<RegistreerHerijking>()
            .AddSingleton<Schadedocumenten>()
            .AddSingleton<Herijkingdocumenten>()
            .AddSingleton(provider => new Documenteigenaarsoort(
                Herijkingdocumenten.Soort,
                provider.GetRequiredService<Herijkingdocumenten>().RechtAsync,
                sleutel => Herijkingdocumenten.Parse(sleutel) is var (_, regio) ? Adressen.Afspraakregio(regio) + "#herijking" : Adressen.Afspraken))
            .AddSingleton(provider => new Documenteigenaarsoort(
                Schadedocumenten.Analysesoort, provider.GetRequiredService<Schadedocumenten>().AnalyseAsync, Schadeadressen.Locatie))
            .AddSingleton(provider => new Documenteigenaarsoort(
                Schadedocumenten.Besluitsoort, provider.GetRequiredService<Schadedocumenten>().BesluitAsync, sleutel => Schadeadressen.Besluit(Guid.Parse(sleutel))));
    }
}

using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Documenten;
using Kantorentop.Application.Invoer;

namespace Kantorentop.Web.Afspraken;

/// <summary>The use cases of the agreements; they hold no state.</summary>
public static class AfsprakenServices
{
    public static IServiceCollection AddAfspraken(this IServiceCollection services) => services
        .AddSingleton<Invoerconcepten>()
        .AddSingleton<Schrijfbasis>()
        .AddSingleton<OpenAfspraken>()
        .AddSingleton<ToonRegio>()
        .AddSingleton<ToonRegioverhaal>()
        .AddSingleton<ToonLocatietijdlijn>()
        .AddSingleton<ToonAfspraak>()
        .AddSingleton<VergelijkAfspraken>()
        .AddSingleton<ToonDoelen>()
        .AddSingleton<Afspraakdocumenten>()
        .AddSingleton(provider => new Documenteigenaarsoort(
            Afspraakdocumenten.Soort,
            provider.GetRequiredService<Afspraakdocumenten>().RechtAsync,
            sleutel => Afspraakdelen.Parse(sleutel) is var (versie, deel) ? Adressen.Afspraak(versie.Regio, versie.Versie, "documenten") + "#" + deel.Anker() : Adressen.Afspraken))
        .AddSingleton<ToonStrijdigheden>()
        .AddSingleton<BeginConcept>()
        .AddSingleton<BeginWijziging>()
        .AddSingleton<BewaarOnderdeel>()
        .AddSingleton<DienAfspraakIn>()
        .AddSingleton<ControleerAfspraak>()
        .AddSingleton<ConsulteerMarktpartijen>()
        .AddSingleton<ToetsMededinging>()
        .AddSingleton<OndertekenAfspraak>()
        .AddSingleton<VerlaatAfspraak>()
        .AddSingleton<StuurAfspraakTerug>();
}

using System.Globalization;
using Kantorentop.Application.Documenten;
using Kantorentop.Application.Fondsen;

namespace Kantorentop.Web.Fondsen;

/// <summary>The use cases of the funds; they hold no state.</summary>
public static class FondsenServices
{
    public static IServiceCollection AddFondsen(this IServiceCollection services) => services
        .AddSingleton<StelFondsVoor>()
        .AddSingleton<BeheerFonds>()
        .AddSingleton<BoekInFonds>()
        .AddSingleton<ToonFonds>()
        .AddSingleton<ToonFondsen>()
        .AddSingleton<LegOpschortingVast>()
        .AddSingleton<ToonOpschortingen>()
        .AddSingleton<Fondsdocumenten>()
        .AddSingleton(provider => new Documenteigenaarsoort(
            Fondsdocumenten.Soort, provider.GetRequiredService<Fondsdocumenten>().RechtAsync, nummer => Adressen.Fonds(int.Parse(nummer, CultureInfo.InvariantCulture))))
        .AddSingleton(_ => new Documenteigenaarsoort(
            Fondsdocumenten.Opschortingsoort, Fondsdocumenten.OpschortingrechtAsync, _ => Adressen.Opschortingen));
}

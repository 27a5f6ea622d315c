using Kantorentop.Application.Documenten;
using Kantorentop.Application.Overleggen;

namespace Kantorentop.Web.Overleggen;

/// <summary>The use cases of the consultations; they hold no state.</summary>
public static class OverleggenServices
{
    public static IServiceCollection AddOverleggen(this IServiceCollection services) => services
        .AddSingleton<Actiehouders>()
        .AddSingleton<BeheerOverleg>()
        .AddSingleton<LegBesluitVast>()
        .AddSingleton<MeldActieAf>()
        .AddSingleton<ToonOverleg>()
        .AddSingleton<ToonOverleggen>()
        .AddSingleton<RegistreerOproep>()
        .AddSingleton<ToonOproepen>()
        .AddSingleton<Overlegdocumenten>()
        .AddSingleton(provider => new Documenteigenaarsoort(
            Overlegdocumenten.Soort, provider.GetRequiredService<Overlegdocumenten>().OverlegAsync, sleutel => Overlegadressen.Overleg(Guid.Parse(sleutel))))
        .AddSingleton(provider => new Documenteigenaarsoort(
            Overlegdocumenten.Agendasoort, provider.GetRequiredService<Overlegdocumenten>().AgendapuntAsync, sleutel => Overlegadressen.Overleg(Overlegdocumenten.OverlegVan(sleutel))));
}

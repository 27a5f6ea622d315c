using Kantorentop.Application.Afspraken;

namespace Kantorentop.Web.Afspraken;

/// <summary>The use cases of the agreements; they hold no state.</summary>
public static class AfsprakenServices
{
    public static IServiceCollection AddAfspraken(this IServiceCollection services) => services
        .AddSingleton<Schrijfbasis>()
        .AddSingleton<OpenAfspraken>()
        .AddSingleton<ToonRegio>()
        .AddSingleton<ToonAfspraak>()
        .AddSingleton<ToonDoelen>()
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

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
        .AddSingleton<ToonOpschortingen>();
}

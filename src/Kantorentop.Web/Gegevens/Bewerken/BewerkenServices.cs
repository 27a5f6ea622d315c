using Kantorentop.Application.Uitwisseling.Bewerken;

namespace Kantorentop.Web.Gegevens.Bewerken;

/// <summary>The use cases with which facts are entered one by one; they hold no state.</summary>
public static class BewerkenServices
{
    public static IServiceCollection AddBewerken(this IServiceCollection services) => services
        .AddSingleton<RegistreerFeit>()
        .AddSingleton<ToonFeitformulier>()
        .AddSingleton<ToonBlad>()
        .AddSingleton<ZoekFeiten>();
}

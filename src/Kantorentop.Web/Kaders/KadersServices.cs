using Kantorentop.Application.Documenten;
using Kantorentop.Application.Kaders;

namespace Kantorentop.Web.Kaders;

/// <summary>The use cases of the spatial frameworks; they hold no state.</summary>
public static class KadersServices
{
    public static IServiceCollection AddKaders(this IServiceCollection services) => services
        .AddSingleton<ToonKaders>()
        .AddSingleton<ToonKader>()
        .AddSingleton<RegistreerKader>()
        .AddSingleton<ToonGebiedsvisie>()
        .AddSingleton<RegistreerGebiedsvisie>()
        .AddSingleton<Kaderdocumenten>()
        .AddSingleton(provider => new Documenteigenaarsoort(
            Kaderdocumenten.Soort, provider.GetRequiredService<Kaderdocumenten>().RechtAsync, code => Adressen.Kader(code)))
        .AddSingleton(provider => new Documenteigenaarsoort(
            RegistreerGebiedsvisie.Documentsoort, provider.GetRequiredService<RegistreerGebiedsvisie>().RechtAsync, Adressen.Gebiedsvisie));
}

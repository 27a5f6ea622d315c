using Kantorentop.Application.Transformatieplannen;

namespace Kantorentop.Web.Transformatieplannen;

/// <summary>The use cases of the plans of art. 7.4; they hold no state.</summary>
public static class TransformatieplannenServices
{
    public static IServiceCollection AddTransformatieplannen(this IServiceCollection services) => services
        .AddSingleton<Verwittigingsbron>()
        .AddSingleton<ToonTransformatiestanden>()
        .AddSingleton<ToonTransformatieplan>()
        .AddSingleton<ToonVooruitblik>()
        .AddSingleton<RegistreerTransformatieplan>()
        .AddSingleton<VerwittigEigenaar>();
}

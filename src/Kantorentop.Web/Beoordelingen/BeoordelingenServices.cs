using Kantorentop.Application.Beoordelingen;

namespace Kantorentop.Web.Beoordelingen;

/// <summary>The use cases of judging answers; they hold no state.</summary>
public static class BeoordelingenServices
{
    public static IServiceCollection AddBeoordelingen(this IServiceCollection services) => services
        .AddSingleton<ToonBewijs>()
        .AddSingleton<BeoordeelAntwoord>();
}

using Kantorentop.Application.Verklaringen;

namespace Kantorentop.Web.Verklaringen;

/// <summary>The use cases of the yearly declarations; they hold no state.</summary>
public static class VerklaringenServices
{
    public static IServiceCollection AddVerklaringen(this IServiceCollection services) => services
        .AddSingleton<LegVerklaringAf>()
        .AddSingleton<ToonVerklaring>()
        .AddSingleton<ToonVerklaringen>();
}

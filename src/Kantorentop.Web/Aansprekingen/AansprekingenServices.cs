using Kantorentop.Application.Aansprekingen;

namespace Kantorentop.Web.Aansprekingen;

/// <summary>The use cases of the register of art. 13.11; they hold no state.</summary>
public static class AansprekingenServices
{
    public static IServiceCollection AddAansprekingen(this IServiceCollection services) => services
        .AddSingleton<ToonAansprekingen>()
        .AddSingleton<RegistreerAanspreking>()
        .AddSingleton<BeantwoordAanspreking>();
}

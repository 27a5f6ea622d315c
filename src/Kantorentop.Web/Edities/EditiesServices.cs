using Kantorentop.Application.Edities;

namespace Kantorentop.Web.Edities;

/// <summary>The use cases of published editions; they hold no state.</summary>
public static class EditiesServices
{
    public static IServiceCollection AddEdities(this IServiceCollection services) => services
        .AddSingleton<ToonEdities>()
        .AddSingleton<ToonEditie>()
        .AddSingleton<BereidEditieVoor>()
        .AddSingleton<PubliceerEditie>()
        .AddSingleton<RekenEditieNa>();
}

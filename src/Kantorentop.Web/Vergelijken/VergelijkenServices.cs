using Kantorentop.Application.Vergelijken;

namespace Kantorentop.Web.Vergelijken;

/// <summary>The use case of the comparison; it holds no state.</summary>
public static class VergelijkenServices
{
    public static IServiceCollection AddVergelijken(this IServiceCollection services) => services.AddSingleton<Vergelijk>();
}

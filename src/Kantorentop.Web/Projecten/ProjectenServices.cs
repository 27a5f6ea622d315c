using Kantorentop.Application.Projecten;

namespace Kantorentop.Web.Projecten;

/// <summary>The use cases of projects; they hold no state.</summary>
public static class ProjectenServices
{
    public static IServiceCollection AddProjecten(this IServiceCollection services) => services
        .AddSingleton<BewaarProject>()
        .AddSingleton<ToonProject>()
        .AddSingleton<ToonProjecten>()
        .AddSingleton<ToonOntwikkelherkomst>()
        .AddSingleton<ToonSectorontwikkeling>();
}

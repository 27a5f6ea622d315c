using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Herkomst;
using Kantorentop.Application.Opmerkingen;
using Kantorentop.Application.Plannen;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Voorraad;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kantorentop.Web.Gebieden;

/// <summary>The use cases of the dashboards; they hold no state.</summary>
public static class DashboardServices
{
    public static IServiceCollection AddDashboards(this IServiceCollection services)
    {
        services.TryAddSingleton<OpenAfspraken>();
        return services
            .AddSingleton<ToonGebiedsvisies>()
            .AddSingleton<ToonOpenHandtekeningen>()
            .AddSingleton<ToonBinnengekomen>()
            .AddSingleton<ToonGebied>()
            .AddSingleton<ToonAfstemming>()
            .AddSingleton<ToonHerkomst>()
            .AddSingleton<ToonOpmerkingen>()
            .AddSingleton<PlaatsOpmerking>()
            .AddSingleton<BeantwoordOpmerking>()
            .AddSingleton<ToonPlannen>()
            .AddSingleton<ToonGebouwen>()
            .AddSingleton<ToonGebouw>()
            .AddSingleton<ToonTransformatieplicht>();
    }
}

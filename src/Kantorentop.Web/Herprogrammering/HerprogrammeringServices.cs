using Kantorentop.Application.Herprogrammering;

namespace Kantorentop.Web.Herprogrammering;

/// <summary>The use cases of scenarios; they hold no state.</summary>
public static class HerprogrammeringServices
{
    public static IServiceCollection AddHerprogrammering(this IServiceCollection services) => services
        .AddSingleton<Scenarioschrijver>()
        .AddSingleton<BeginScenario>()
        .AddSingleton<BeheerScenario>()
        .AddSingleton<BewaarMaatregelen>()
        .AddSingleton<NeemScenarioOver>()
        .AddSingleton<ToonScenarios>()
        .AddSingleton<ToonScenario>()
        .AddSingleton<ToonScenarioschade>()
        .AddSingleton<ToonLocatiekeuze>();
}

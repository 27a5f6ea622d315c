using Kantorentop.Application.Overlegdossiers;

namespace Kantorentop.Web.Overlegdossiers;

/// <summary>The use cases of the papers of consultations, and what makes them in the background of a host.</summary>
public static class OverlegdossiersServices
{
    public static IServiceCollection AddOverlegdossiers(this IServiceCollection services) => services
        .AddSingleton<MaakDossier>()
        .AddSingleton<ToonDossiers>()
        .AddSingleton<Dossierwerker>();
}

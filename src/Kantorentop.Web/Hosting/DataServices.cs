using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling;
using Kantorentop.Domain.Tijd;
using Kantorentop.Web.Aansprekingen;
using Kantorentop.Web.Afspraken;
using Kantorentop.Web.Beoordelingen;
using Kantorentop.Web.Berichten;
using Kantorentop.Web.Documenten;
using Kantorentop.Web.Edities;
using Kantorentop.Web.Fondsen;
using Kantorentop.Web.Gebieden;
using Kantorentop.Web.Gegevens;
using Kantorentop.Web.Gegevens.Bewerken;
using Kantorentop.Web.Herprogrammering;
using Kantorentop.Web.Kaders;
using Kantorentop.Web.Overlegdossiers;
using Kantorentop.Web.Overleggen;
using Kantorentop.Web.Projecten;
using Kantorentop.Web.Reeksen;
using Kantorentop.Web.Registers;
using Kantorentop.Web.Schade;
using Kantorentop.Web.Termijnen;
using Kantorentop.Web.Transformatieplannen;
using Kantorentop.Web.Vergelijken;
using Kantorentop.Web.Verklaringen;
using Kantorentop.Web.Verplichtingen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kantorentop.Web.Hosting;

/// <summary>The database, the clock of the domain, the way to write and the figures; all are one per process.</summary>
public static class DataServices
{
    /// <summary>Setting that says what 'per jaar' means in art. 12.3: 'Convenantjaar' or 'Kalenderjaar'.</summary>
    public const string Overlegtelling = "Convenant:Overlegtelling";

    public static IServiceCollection AddKantorentopData(this IServiceCollection services, string connectionString)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<Domeinklok>();
        services.AddSingleton(provider => Convenantdata.Standaard with
        {
            Overlegtelling = provider.GetRequiredService<IConfiguration>().GetValue(Overlegtelling, Jaartelling.Convenantjaar),
        });
        services.AddSingleton<IDbContextFactory<KantorentopContext>>(new KantorentopContextFactory(connectionString));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<KantorentopContext>>().CreateDbContext());
        services.AddSingleton<Snapshothouder>();
        services.AddSingleton<Kennisbron>();
        services.AddSingleton<Registratieboek>();
        services.AddSingleton<Auditboek>();
        services.AddSingleton<Referentielader>();
        services.AddSingleton<Importeer>();
        services.AddSingleton<Exporteer>();
        services.AddSingleton<Inzendingopslag>();
        services.AddDocumenten();
        services.AddKaders();
        services.AddVerplichtingen();
        services.AddBeoordelingen();
        services.AddAansprekingen();
        services.AddTransformatieplannen();
        services.AddVerklaringen();
        services.AddProjecten();
        services.AddDashboards();
        services.AddReeksen();
        services.AddVergelijken();
        services.AddEdities();
        services.AddOverlegdossiers();
        services.AddAfspraken();
        services.AddFondsen();
        services.AddHerprogrammering();
        services.AddSchade();
        services.AddTermijnen();
        services.AddRegisters();
        services.AddOverleggen();
        services.AddBerichten();
        services.AddBewerken();
        return services;
    }
}

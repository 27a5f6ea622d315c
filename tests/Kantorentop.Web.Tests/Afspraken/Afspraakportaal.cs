using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;
using Kantorentop.Web.Tests.Ondersteuning;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kantorentop.Web.Tests.Afspraken;

/// <summary>The portal with the region Utrecht of two municipalities and two locations, and a draft of its agreement.</summary>
public sealed class Afspraakportaal : IAsyncLifetime
{
    public const string Provincie = "invoer@provincie-utrecht.example";
    public const string Gemeente = "invoer@gemeente-utrecht.example";
    public const string Bestuurder = "tekent@gemeente-utrecht.example";
    public const string Buitenstaander = "invoer@gemeente-amsterdam.example";
    public const string Secretariaat = "secretariaat@kantorentop.example";

    public Proefportaal Portaal { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var database = await Testdatabase.CreateAsync(Databasesoort.Sqlite);
        var boek = new Registratieboek(database.Contexts, new Domeinklok(new Klok(2015, 1, 14)));
        await boek.LegVastAsync(new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel), (sessie, _) =>
        {
            VoegGebiedToe(sessie);
            return Task.FromResult(Uitkomst.Gelukt);
        });
        await using (var db = database.Contexts.CreateDbContext()) await Databasestempel.ZetAsync(db, Stempel.Voorbeeld);
        Portaal = Proefportaal.Op(database);
        await Portaal.Services.GetRequiredService<BeginConcept>().VoerUitAsync(Bevoegdheid.Opdrachtregel, Guid.NewGuid(), "Utrecht");
    }

    public Task<Klant> MeldAanAsync(string email) => Portaal.MeldAanAsync(email);

    /// <summary>What is recorded now.</summary>
    public async Task<Afspraakblad> BladAsync(int versie = 1) =>
        (await Portaal.Services.GetRequiredService<ToonAfspraak>().VoerUitAsync(Bevoegdheid.Opdrachtregel, new("Utrecht", versie)))!;

    /// <summary>Someone else saves a vision.</summary>
    public async Task SchrijfVisieAsync(string mix)
    {
        var gezien = (await BladAsync()).Stand.LaatsteVan(Onderdeel.Visie);
        await Portaal.Services.GetRequiredService<BewaarOnderdeel>().VisieAsync(
            new(Bevoegdheid.Opdrachtregel, Guid.NewGuid(), new("Utrecht", 1)), new(new Visie(mix, "Vraag", null), gezien));
    }

    public async Task DisposeAsync() => await Portaal.DisposeAsync();

    private static void VoegGebiedToe(Schrijfsessie sessie)
    {
        var begin = new DateOnly(2005, 1, 1);
        sessie.VoegToe(new Gemeente("GM0344", "Utrecht", "PV26", begin, null, null), new Gemeente("GM0356", "Nieuwegein", "PV26", begin, null, null));
        sessie.VoegToe(new Kantorenregio("Utrecht", true), new Kantorenregio("Zwolle", false));
        sessie.VoegToe(new Regiolidmaatschap("Utrecht", "GM0344", begin, null), new Regiolidmaatschap("Utrecht", "GM0356", begin, null));
        sessie.VoegToe(new Locatie("UTR-PAP", "GM0344", "Papendorp", null, null), new Locatie("NWG-PLE", "GM0356", "Plettenburg", null, null));
        sessie.VoegToe(new Gebouw("G1", "UTR-PAP", "Toren", null, null, null, new DateOnly(2000, 1, 1), null, null, null));
        sessie.VoegToe(new Ruimte("R1", "G1", new Oppervlakte(20_000m), null, null, null));
    }
}

using Kantorentop.Application.Kaders;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Schade;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Tests.Schade;

/// <summary>A location KAN of Utrecht with a plan P of 10.000 m² of developer ONT-1, on 15 January 2015.</summary>
internal sealed class Schadeproef(Testdatabase database, Snapshothouder houder) : IAsyncDisposable
{
    public static readonly Domeinklok Portaalklok = new(new Klok(2015, 1, 15));

    public static readonly Bevoegdheid Utrecht = Wie(Organisatiesoort.Gemeente, "GM0344");

    public static readonly Capaciteitsbesluit Voornemen = new(
        new Guid("20120628-0004-0002-0000-000000000001"), "P", Besluitsoort.Schrappen, new Oppervlakte(4_000), Alternatief.Aangeboden, "Woningen op dezelfde plek.", null, null);

    public static readonly Kostenafspraak GeenSchade = new(Voornemen.Sleutel, new(2014, 6, 1), GeenSchade: true, Bedrag.Nul, "De ontwikkelaar bouwt woningen.");

    public static readonly Analysedossier Analyse = new(
        new("KAN", new(2013, 5, 1), Analysemethode.Standaardformat, "Gemeente Utrecht", Analysestaat.Besproken, "Vertrouwelijk."),
        [new("KAN", "P", new Bedrag(123_456_789), null)],
        ["ONT-1"]);

    private readonly Registratieboek _boek = new(database.Contexts, Portaalklok, houder);
    private readonly Plaatsbepaling _plaatsen = new(houder, Portaalklok);

    public Snapshothouder Houder => houder;

    public IDbContextFactory<KantorentopContext> Contexts => database.Contexts;

    public KantorentopContext Db() => database.Contexts.CreateDbContext();

    public ToonSchade Tonen => new(database.Contexts, houder, _plaatsen, new Inzage(new Auditboek(database.Contexts, Portaalklok)), Portaalklok);

    public ToonSchadeoverzicht Overzicht => new(database.Contexts, houder, new Schadebereik(houder, Portaalklok), Portaalklok);

    public ToonHerijkingen Herijkingen => new(database.Contexts);

    public ToonKader Kaders => new(database.Contexts, houder, Portaalklok);

    public RegistreerHerijking Herijking => new(_boek, houder, Portaalklok);

    public decimal Capaciteit(DateOnly dag) => houder.Huidig.Plancapaciteit(Gebied.Locatie("KAN"), dag).Totaal;

    public Task<Uitkomst> AnalyseAsync(Bevoegdheid wie, Analysedossier dossier, long versie = 0) =>
        new RegistreerRisicoanalyse(_boek, _plaatsen, Portaalklok).ExecuteAsync(wie, dossier, new(Guid.NewGuid(), versie));

    public Task<Uitkomst> VoornemenAsync(Bevoegdheid wie, Capaciteitsbesluit besluit, long versie = 0) =>
        new RegistreerVoornemen(_boek, _plaatsen).ExecuteAsync(wie, besluit, new(Guid.NewGuid(), versie));

    public Task<Uitkomst> AfspraakAsync(Bevoegdheid wie, Kostenafspraak afspraak, long versie = 0, params Kostenaandeel[] aandelen) =>
        new RegistreerKostenafspraak(_boek, _plaatsen, Portaalklok).ExecuteAsync(wie, afspraak, aandelen, new(Guid.NewGuid(), versie));

    public async Task<Uitkomst> BesluitAsync(Bevoegdheid wie, DateOnly dag, Guid? sleutel = null) =>
        await BesluitAsync(wie, new Genomenbesluit(sleutel ?? Voornemen.Sleutel, dag, "2014/123"), (await Tonen.BesluitAsync(Utrecht, sleutel ?? Voornemen.Sleutel))?.Versie ?? 0);

    public Task<Uitkomst> BesluitAsync(Bevoegdheid wie, Genomenbesluit besluit, long versie) =>
        new RegistreerBesluit(_boek, _plaatsen, Portaalklok).ExecuteAsync(wie, besluit, new(Guid.NewGuid(), versie));

    /// <summary>Takes back what is recorded now of a decision.</summary>
    public async Task<Uitkomst> HerstelAsync(Bevoegdheid wie, string reden = "Het besluit ging over een ander plan.", Guid? sleutel = null) =>
        await new HerstelBesluit(_boek, _plaatsen).ExecuteAsync(
            wie, new(sleutel ?? Voornemen.Sleutel, reden), new(Guid.NewGuid(), (await Tonen.BesluitAsync(Utrecht, sleutel ?? Voornemen.Sleutel))?.Versie ?? 0));

    public static Bevoegdheid Wie(Organisatiesoort soort, string sleutel, Rol rollen = Rol.Lezen | Rol.Invoeren) =>
        new(Guid.NewGuid(), "Proef", new Organisatie(soort, sleutel), rollen);

    public static async Task<Schadeproef> StartAsync(Databasesoort soort)
    {
        var database = await Testdatabase.CreateAsync(soort);
        var houder = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
        await new Registratieboek(database.Contexts, Portaalklok).LegVastAsync(new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel), (sessie, _) =>
        {
            sessie.VoegToe(new Gemeente("GM0344", "Utrecht", "PV26", new(2000, 1, 1), null, null), new Gemeente("GM0356", "Nieuwegein", "PV26", new(2000, 1, 1), null, null));
            sessie.VoegToe(new Kantorenregio("Utrecht", Belangrijkste: true));
            sessie.VoegToe(new Regiolidmaatschap("Utrecht", "GM0344", new(2000, 1, 1), null));
            sessie.VoegToe(new Locatie("KAN", "GM0344", "Kanaleneiland", null, null), new Locatie("NWG", "GM0356", "Plettenburg", null, null));
            sessie.VoegToe(new Partij("ONT-1", "Ontwikkelaar", Partijsoort.Ontwikkelaar, null, null), new Partij("BEL-1", "Belegger", Partijsoort.Belegger, null, null));
            sessie.VoegToe(new Plan("P", "KAN", "Plan", null, "ONT-1"), new Plan("Q", "NWG", "Ander plan", null, "BEL-1"));
            sessie.VoegToe(Stand("P", 10_000), Stand("Q", 5_000));
            return Task.FromResult(Uitkomst.Gelukt);
        });
        await houder.WerkBijAsync();
        return new Schadeproef(database, houder);
    }

    public async ValueTask DisposeAsync()
    {
        houder.Dispose();
        await database.DisposeAsync();
    }

    private static Planstand Stand(string plan, decimal m2) => new(plan, new(2011, 1, 1), null, Planstatus.Vastgesteld, new Oppervlakte(m2), null);
}

using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;

namespace Kantorentop.Browser.Tests.Ondersteuning;

/// <summary>A small country of one region without an agreement: eight municipalities in two provinces, a location, a building and a plan in each.</summary>
internal static class Regioproef
{
    public const string Regio = "Groene Kring";

    public static readonly (string Code, string Naam, string Provincie)[] Gemeenten =
    [
        ("GM0344", "Utrecht", "PV26"), ("GM0356", "Nieuwegein", "PV26"), ("GM0321", "Houten", "PV26"), ("GM0632", "Woerden", "PV26"),
        ("GM0599", "Rotterdam", "PV28"), ("GM0505", "Dordrecht", "PV28"), ("GM0546", "Leiden", "PV28"), ("GM0513", "Gouda", "PV28"),
    ];

    private static readonly DateOnly Begin = new(2005, 1, 1);

    public static async Task<Testdatabase> MaakAsync()
    {
        var database = await Testdatabase.CreateAsync(Databasesoort.Sqlite);
        var boek = new Registratieboek(database.Contexts, new Domeinklok(new Klok(2015, 1, 14)));
        await boek.LegVastAsync(new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel), (sessie, _) =>
        {
            Voeg(sessie);
            return Task.FromResult(Uitkomst.Gelukt);
        });
        await using var db = database.Contexts.CreateDbContext();
        await Databasestempel.ZetAsync(db, Stempel.Voorbeeld);
        return database;
    }

    private static void Voeg(Schrijfsessie sessie)
    {
        sessie.VoegToe(new Kantorenregio(Regio, true));
        sessie.VoegToe(
            new Partij("BEL-1", "Voorbeeld Vastgoed Fonds", Partijsoort.Belegger, "IVBN", null),
            new Partij("ONT-1", "Voorbeeld Ontwikkeling", Partijsoort.Ontwikkelaar, "NEPROM", null));
        sessie.VoegToe(new Raming(Regio, new(2012, 1, 1), new(20_000m), new(5_000m), 10_000m, new(0m), null, null));
        foreach (var (code, naam, provincie) in Gemeenten)
        {
            var locatie = $"{code}-CEN";
            sessie.VoegToe(new Gemeente(code, naam, provincie, Begin, null, null));
            sessie.VoegToe(new Regiolidmaatschap(Regio, code, Begin, null));
            sessie.VoegToe(new Locatie(locatie, code, $"Centrum {naam}", null, null));
            sessie.VoegToe(new Gebouw($"{code}-1", locatie, "Toren", null, null, null, new(2000, 1, 1), null, null, "BEL-1"));
            sessie.VoegToe(new Ruimte($"{code}-1-A", $"{code}-1", new Oppervlakte(20_000m), null, null, null));
            sessie.VoegToe(new Plan(Plan(code), locatie, $"Plan {naam}", null, "ONT-1"));
            sessie.VoegToe(new Planstand(Plan(code), new(2012, 1, 1), null, Planstatus.Vastgesteld, new Oppervlakte(10_000m), null));
        }
    }

    public static string Plan(string gemeente) => $"P-{gemeente}";
}

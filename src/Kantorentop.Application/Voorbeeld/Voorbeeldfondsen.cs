using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>
/// The funds of the example: one in each state, one for longer than art. 5.4 has in mind, one that ends on 29 February, and two
/// findings of art. 12.2. That of Utrecht has a ledger.
/// </summary>
public static class Voorbeeldfondsen
{
    private static readonly Initiatiefnemer ProvincieUtrecht = Overheid(Organisatiesoort.Provincie, "PV26", "provincie Utrecht");
    private static readonly Initiatiefnemer GemeenteUtrecht = Overheid(Organisatiesoort.Gemeente, "GM0344", "gemeente Utrecht");

    /// <summary>Puts them into the example once, as its last registraties.</summary>
    public static Task PlaatsAsync(IDbContextFactory<KantorentopContext> contexts, CancellationToken ct = default) =>
        Voorbeeldboek.VulEenmaalAsync<Fonds>(contexts, SchrijfAsync, ct);

    private static async Task SchrijfAsync(Voorbeeldboek boek, CancellationToken ct)
    {
        if (!await boek.HeeftLandAsync(ct)) return;
        var utrecht = Ingesteld(boek, new("Utrecht", new("Kantorenfonds Utrecht", [Gebied.Gemeente("GM0344")], [ProvincieUtrecht, GemeenteUtrecht, Initiatiefnemer.Koepel("IVBN")], Bedrag.VanEuro(37.5m))), new(new(2014, 1, 1), new(2018, 12, 31), null));
        await Voorbeeldboekingen.SchrijfAsync(boek, utrecht, ct);
        Ingesteld(
            boek,
            new("Amsterdam", new("Fonds Kantoren Amsterdam", [], [Overheid(Organisatiesoort.Gemeente, "GM0363", "gemeente Amsterdam"), Initiatiefnemer.Koepel("NEPROM"), Initiatiefnemer.Koepel("Vastgoed Belang")], Bedrag.VanEuro(50))),
            new(new(2014, 7, 1), new(2020, 12, 31), "Eigenaren betalen in zeven gelijke delen. Met een kortere looptijd halen we het bedrag voor de eerste tien gebouwen niet."));
        Ingesteld(boek, new("Rotterdam", new("Rotterdams Kantorenfonds", [], [Overheid(Organisatiesoort.Gemeente, "GM0599", "gemeente Rotterdam"), Initiatiefnemer.Koepel("IVBN")], null)), new(new(2013, 3, 1), new(2016, 2, 29), null));
        Voorbereid(boek, new("Den Haag", new("Kantorenfonds Haaglanden", [], [Overheid(Organisatiesoort.Provincie, "PV28", "provincie Zuid-Holland"), Overheid(Organisatiesoort.Gemeente, "GM0518", "gemeente 's-Gravenhage"), Initiatiefnemer.Koepel("FMN")], null)));
        Voeg(boek, new("Eindhoven", new("Fonds Brainport Kantoren", [], [Overheid(Organisatiesoort.Gemeente, "GM0772", "gemeente Eindhoven"), Initiatiefnemer.Koepel("CoreNet")], null)));
        Doe(boek, Ingesteld(boek, new("Zwolle", new("Zwols Kantorenfonds", [], [Overheid(Organisatiesoort.Gemeente, "GM0193", "gemeente Zwolle"), Initiatiefnemer.Koepel("IVBN")], null)), new(new(2013, 1, 1), new(2015, 12, 31), null)), ("fonds-beeindigen", new(2014, 10, 1)), (fonds, daad) =>
            fonds.Beeindig(new(2014, 10, 1), "De twee gebouwen waarvoor het fonds was bedoeld, zijn gesloopt.", daad));
        await OpschortingenAsync(boek, ct);
    }

    private static async Task OpschortingenAsync(Voorbeeldboek boek, CancellationToken ct)
    {
        var nummer = boek.Registreer("opschorting-vastleggen", "artikel 12, lid 2", "secretariaat");
        Opschorting[] rijen =
        [
            new(Gebied.Kantorenregio("Breda-Tilburg"), new(2014, 11, 3), null, "Verslag van het overleg van 3 november 2014", "Eigenaren en gemeenten vinden dat een fonds er hier niet komt."),
            new(Gebied.Kantorenregio("Eindhoven"), new(2013, 5, 13), new(2014, 9, 1), "Verslag van het overleg van 13 mei 2013", "Beëindigd toen er een nieuw voorstel lag."),
        ];
        await Bulkschrijver.VoegToeAsync(boek.Db, rijen.Select(rij => new Rij<Opschorting>(rij, nummer, null)), ct);
    }

    private static Fonds Ingesteld(Voorbeeldboek boek, Voorbeeldfonds voorbeeld, Instelbesluit besluit)
    {
        var fonds = Voorbereid(boek, voorbeeld);
        Doe(boek, fonds, ("fonds-voorwaarden", new(2012, 12, 14)), (rij, daad) => rij.LegVoorwaardenVast(Bewijzen(4), new(Draagvlakmaat.Eigenaren, 38, 52, new(2012, 12, 10)), daad));
        Doe(boek, fonds, ("fonds-instellen", besluit.Vanaf), (rij, daad) => rij.StelIn(besluit, Kadervoorwaardestaat.Overeengekomen, daad));
        return fonds;
    }

    private static Fonds Voorbereid(Voorbeeldboek boek, Voorbeeldfonds voorbeeld)
    {
        var fonds = Voeg(boek, voorbeeld);
        Doe(boek, fonds, ("fonds-voorbereiden", new(2012, 11, 1)), (rij, daad) => rij.BereidVoor(daad));
        Doe(boek, fonds, ("fonds-voorwaarden", new(2012, 12, 10)), (rij, daad) => rij.LegVoorwaardenVast(Bewijzen(2), new(Draagvlakmaat.Oppervlakte, 410_000, 875_000, new(2012, 12, 10)), daad));
        return fonds;
    }

    private static Fonds Voeg(Voorbeeldboek boek, Voorbeeldfonds voorbeeld)
    {
        var nummer = boek.Db.Set<Fonds>().Local.Count + 1;
        boek.Registreer("fonds-voorstellen", $"fonds {nummer}", voorbeeld.Gegevens.Initiatiefnemers[0].Naam);
        var fonds = Fonds.StelVoor(nummer, voorbeeld.Regio, voorbeeld.Gegevens, Daad(voorbeeld.Gegevens.Initiatiefnemers[0], new(2012, 10, 1)));
        boek.Db.Add(fonds);
        return fonds;
    }

    private static void Doe(Voorbeeldboek boek, Fonds fonds, (string Soort, DateOnly Op) stap, Func<Fonds, Daad, Uitkomst> doe)
    {
        var wie = fonds.Initiatiefnemers[0];
        boek.Registreer(stap.Soort, $"fonds {fonds.Nummer}", wie.Naam);
        if (doe(fonds, Daad(wie, stap.Op)) is { IsGelukt: false } mislukt) throw new InvalidOperationException(mislukt.Meldingen[0].Tekst);
    }

    private static IReadOnlyList<Voorwaardebewijs> Bewijzen(int aantal) =>
    [
        .. new Voorwaardebewijs[]
        {
            new(Fondsvoorwaarde.Rijksbesluit, "Brief van het ministerie van 5 november 2012: de regio werkt verder terwijl het onderzoek loopt.", new(2012, 11, 5)),
            new(Fondsvoorwaarde.Emu, "Advies van de accountant: het fonds is een stichting en telt niet mee in de begroting.", new(2012, 11, 19)),
            new(Fondsvoorwaarde.Mededinging, "Toets door de afdeling Juridische Zaken: meedoen is vrijwillig en bedragen blijven geheim.", new(2012, 12, 3)),
            new(Fondsvoorwaarde.Draagvlak, "Raadpleging van alle eigenaren, verslag van 10 december 2012.", new(2012, 12, 10)),
        }.Take(aantal),
    ];

    private static Initiatiefnemer Overheid(Organisatiesoort soort, string sleutel, string naam) => new(soort, sleutel, naam);

    private static Daad Daad(Initiatiefnemer wie, DateOnly op) =>
        new(new Bevoegdheid(null, "Voorbeeld", wie.Organisatie, Rol.Lezen | Rol.Invoeren) { OrganisatieNaam = wie.Naam }, op);

    private sealed record Voorbeeldfonds(string Regio, Fondsgegevens Gegevens);
}

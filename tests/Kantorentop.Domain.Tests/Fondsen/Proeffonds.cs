using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Fondsen;

/// <summary>A fund in the region Utrecht, with one location in a Balansgebied, an office that is vacant for years and one that is not.</summary>
internal static class Proeffonds
{
    public static readonly DateOnly Vandaag = Dag("2015-01-15");
    public static readonly Bevoegdheid Ambtenaar = new(Guid.NewGuid(), "A. Ambtenaar", new Organisatie(Organisatiesoort.Gemeente, "GM0344"), Rol.Lezen | Rol.Invoeren) { OrganisatieNaam = "gemeente Utrecht" };
    public static readonly Initiatiefnemer Gemeente = new(Organisatiesoort.Gemeente, "GM0344", "gemeente Utrecht");
    public static readonly Fondsgegevens Gegevens = new("Kantorenfonds Utrecht", [], [Gemeente, Initiatiefnemer.Koepel("IVBN")], Bedrag.VanEuro(12.50m));

    public static Daad Daad(string op = "2015-01-15") => new(Ambtenaar, Dag(op));

    public static Fonds Nieuw(Fondsgegevens? gegevens = null) => Fonds.StelVoor(1, "Utrecht", gegevens ?? Gegevens, Daad("2013-01-01"));

    /// <summary>With evidence for the four conditions and a count of support.</summary>
    public static Fonds Onderbouwd(Fondsgegevens? gegevens = null)
    {
        var fonds = Nieuw(gegevens);
        fonds.LegVoorwaardenVast(
            [.. Enum.GetValues<Fondsvoorwaarde>().Select(voorwaarde => new Voorwaardebewijs(voorwaarde, "Besluit", Dag("2013-06-01")))],
            new Draagvlak(Draagvlakmaat.Eigenaren, 30, 50, Dag("2013-06-01")), Daad());
        return fonds;
    }

    public static Fonds Ingesteld(string vanaf = "2014-01-01", string laatsteDag = "2018-12-31", Fondsgegevens? gegevens = null)
    {
        var fonds = Onderbouwd(gegevens);
        var uitkomst = fonds.StelIn(new(Dag(vanaf), Dag(laatsteDag), "omdat het langer duurt"), Kadervoorwaardestaat.Overeengekomen, Daad());
        return uitkomst.IsGelukt ? fonds : throw new InvalidOperationException(uitkomst.Meldingen[0].Tekst);
    }

    public static Snapshot Kennis(string? balansTot = null) => Snapshot.Van(1, Wereld(
        [Gebouw("LEEG", eigenaar: "BEL-1"), Gebouw("VOL", eigenaar: "BEL-1"), Gebouw("ELDERS", eigenaar: "BEL-1") with { Locatie = "BUITEN" }],
        [Ruimte("R1", "LEEG", 1_000), Ruimte("R2", "VOL", 1_000)],
        Stand("R1", "2010-01-01"), Stand("R2", "2010-01-01", gebruik: Gebruik.Kantoor, aangeboden: false)) with
    {
        Gemeenten = [new("GM0344", "Utrecht", "PV26", Dag("1900-01-01"), null, null), new("GM0355", "Zeist", "PV26", Dag("1900-01-01"), null, null)],
        Locaties = [new(Locatiecode, "GM0344", "Locatie", null, null), new("BUITEN", "GM0355", "Buiten", null, null)],
        Gebiedsaanduidingen = [new(Locatiecode, Toekomstperspectief.Balans, Dag("2012-01-01"), DagOfNiets(balansTot))],
        Partijen = [.. Enumerable.Range(1, 6).Select(nummer => new Partij($"BEL-{nummer}", $"Belegger {nummer}", Partijsoort.Belegger, "IVBN", null))],
        Plannen = [new("PLAN", Locatiecode, "Plan", null, null)],
    });

    public static Fondsboek Werk(Fonds fonds, params IReadOnlyList<Boeking> boekingen) => new(fonds, new Grootboek(boekingen), Kennis(), Vandaag);

    public static Boekingsopdracht Opdracht(Boekingsoort soort, decimal euro, string datum = "2014-06-01") => new()
    {
        Soort = soort,
        Datum = Dag(datum),
        Bedrag = Bedrag.VanEuro(euro),
        Omschrijving = "proef",
        Partij = soort.IsVanEigenaar() && soort != Boekingsoort.Ontvangst ? "BEL-1" : null,
        Gebouw = soort.IsCompensatie() ? "LEEG" : null,
    };

    /// <summary>The ledger with one more entry.</summary>
    public static Fondsboek Met(this Fondsboek werk, Boekingsopdracht opdracht) =>
        werk with { Boek = new([.. werk.Boek.Boekingen, Boekingregels.Maak(werk, opdracht, nummer: 1)]) };

    public static IEnumerable<string> Codes(this IEnumerable<Melding> meldingen) => meldingen.Select(melding => melding.Code);
}

using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>The ledger of the example's fund of Utrecht: a levy on six owners, a surcharge, contributions, one compensation, costs and a correction.</summary>
internal static class Voorbeeldboekingen
{
    private const string Gemeente = "GM0344";
    private const string Kanaalpoort = "UTR-KAN-001";
    private static readonly DateOnly Vergund = new(2014, 6, 2);

    public static async Task SchrijfAsync(Voorbeeldboek boek, Fonds fonds, CancellationToken ct)
    {
        var nummer = boek.Registreer("fonds-boeken", $"fonds {fonds.Nummer}", "gemeente Utrecht");
        var rijen = new List<Boeking>();
        void Boek(Boeking boeking) => rijen.Add(boeking with { Volgnummer = rijen.Count + 1, Fonds = fonds.Nummer, Nummer = nummer });

        Boek(Maak(Boekingsoort.Bijdrage, new(2014, 1, 15), 750_000m, "Bijdrage van de provincie Utrecht"));
        Boek(Maak(Boekingsoort.Bijdrage, new(2014, 1, 15), 500_000m, "Bijdrage van de gemeente Utrecht"));
        foreach (var (partij, euro) in new[] { ("BEL-1", 182_400m), ("BEL-2", 96_250.5m), ("BEL-3", 71_300m), ("BEL-4", 143_875.25m), ("BEL-5", 64_010m), ("BEL-6", 88_940m) })
            Boek(Maak(Boekingsoort.Heffing, new(2014, 3, 3), euro, "Heffing 2014") with { Partij = partij });
        foreach (var heffing in rijen.Where(rij => rij.Soort == Boekingsoort.Heffing && rij.Partij != "BEL-5").ToList())
            Boek(heffing with { Soort = Boekingsoort.Ontvangst, Datum = new(2014, 4, 14), Aanslag = heffing.Volgnummer });
        Boek(Maak(Boekingsoort.Kosten, new(2014, 5, 12), 18_150m, "Taxatiebureau, eerste deel"));
        Boek(Maak(Boekingsoort.Kosten, new(2014, 5, 12), 18_150m, "Taxatiebureau, eerste deel"));
        Boek(rijen[^1].Tegen(0, new(2014, 5, 26), "Dezelfde rekening was twee keer geboekt.", nummer));
        if (await BalansplanAsync(boek.Db, ct) is { } plan)
            Boek(Maak(Boekingsoort.Toeslag, new(2014, 7, 1), 37.5m * 1_200, "Toeslag over 1.200 m²") with { Partij = "ONT-1", Plan = plan, Vergund = Vergund });
        Boek(Maak(Boekingsoort.CompensatieTransformatie, new(2014, 11, 3), 900_000m, "Eerste deel van de compensatie") with { Partij = "BEL-1", Gebouw = Kanaalpoort });
        boek.Db.AddRange(rijen);
    }

    private static Boeking Maak(Boekingsoort soort, DateOnly datum, decimal euro, string omschrijving) => new()
    {
        Fonds = 0,
        Volgnummer = 0,
        Datum = datum,
        Soort = soort,
        Bedrag = Bedrag.VanEuro(euro),
        Omschrijving = omschrijving,
        Nummer = 0,
    };

    /// <summary>A plan in Utrecht that lay in a Balansgebied on the day of the permit.</summary>
    private static Task<string?> BalansplanAsync(KantorentopContext db, CancellationToken ct) => (
        from plan in db.Bekend<Plan>()
        join locatie in db.Bekend<Locatie>() on plan.Locatie equals locatie.Code
        join aanduiding in db.Bekend<Gebiedsaanduiding>() on locatie.Code equals aanduiding.Locatie
        where locatie.Gemeente == Gemeente && aanduiding.Toekomstperspectief == Toekomstperspectief.Balans
            && aanduiding.Vanaf <= Vergund && (aanduiding.Tot == null || aanduiding.Tot > Vergund)
        orderby plan.Code
        select plan.Code).FirstOrDefaultAsync(ct);
}

using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Aansprekingen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Two addressings of the example: a province waits for a municipality, and the Rijk was answered by an umbrella.</summary>
public static class Voorbeeldaansprekingen
{
    /// <summary>Puts them into the example once.</summary>
    public static Task PlaatsAsync(IDbContextFactory<KantorentopContext> contexts, CancellationToken ct = default) =>
        Voorbeeldboek.VulEenmaalAsync<Aanspreking>(contexts, (boek, _) =>
        {
            Schrijf(boek, (1, "provincie Utrecht", new(Organisatiesoort.Provincie, "PV26"), new(Organisatiesoort.Gemeente, "GM0344")), "3.2",
                Gebied.Kantorenregio("Utrecht"), "Wij zien nog geen besluit over de plannen die u zou schrappen. Wanneer legt u dat aan uw raad voor?");
            var beantwoord = Schrijf(boek, (2, "Rijk", new(Organisatiesoort.Rijk, ""), new(Organisatiesoort.Koepel, "IVBN")), "7.7",
                null, "Er staan nog weinig voorbeelden van transformatie in de bibliotheek. Wilt u uw leden daarom vragen?");
            beantwoord.Beantwoord(
                "Wij hebben onze leden in december geschreven. In februari leveren wij vijf voorbeelden aan.", new(2015, 1, 12), boek.Registreer("aanspreking-beantwoorden", "aanspreking 2", "IVBN"));
            return Task.CompletedTask;
        }, ct);

    private static Aanspreking Schrijf(Voorbeeldboek boek, (int Nummer, string Naam, Organisatie Van, Organisatie Aan) wie, string lid, Gebied? gebied, string tekst)
    {
        var aanspreking = new Aanspreking
        {
            Nummer = wie.Nummer,
            Vansoort = wie.Van.Soort,
            Van = wie.Van.Sleutel,
            Aansoort = wie.Aan.Soort,
            Aan = wie.Aan.Sleutel,
            Lid = lid,
            Gebied = gebied?.ToString(),
            Tekst = tekst,
            Datum = new DateOnly(2014, 12, 8),
            Registratie = boek.Registreer("partij-aanspreken", $"{wie.Naam} over artikel {lid}", wie.Naam),
        };
        boek.Db.Add(aanspreking);
        return aanspreking;
    }
}

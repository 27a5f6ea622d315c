using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Praktijkvoorbeelden;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>The good examples of the example country: three that are published, one that waits for its check.</summary>
internal static class Voorbeeldpraktijk
{
    private static readonly IReadOnlyList<Praktijkvoorbeeld> Alle =
    [
        Voorbeeld(1, Praktijksoort.Transformatie, "Van verzekeringskantoor naar studentenwoningen") with
        {
            Gemeente = "GM0363",
            Plek = "Kantoor aan de ringweg",
            Oppervlakte = new Oppervlakte(8_400m),
            Gedaan = "Het gebouw is in elf maanden verbouwd tot 190 studentenwoningen. De gevel en de trappenhuizen bleven staan.",
            Succesfactor = "De gemeente had één loket en gaf de vergunning binnen acht weken.",
            Bron = "Jaarverslag van de eigenaar over 2013",
        },
        Voorbeeld(2, Praktijksoort.Sloop, "Twee lege torens weg, een park erbij") with
        {
            Gemeente = "GM0518",
            Oppervlakte = new Oppervlakte(14_250m),
            Gedaan = "Twee kantoortorens zijn gesloopt. Op een derde van de plek komt een kleiner gebouw.",
            Succesfactor = "Drie eigenaren verdeelden de kosten en de ruimte die overbleef.",
        },
        Voorbeeld(3, Praktijksoort.Herontwikkeling, "Eén gebouw met twintig kleine huurders") with
        {
            Gemeente = "GM0344",
            Locatie = "UTR-KAN",
            Oppervlakte = new Oppervlakte(5_100m),
            Gedaan = "Een gebouw voor één huurder is opgedeeld. Vergaderzalen en receptie worden gedeeld.",
            Succesfactor = "De gemeente paste de parkeernorm toe op het hele gebouw.",
        },
        Voorbeeld(4, Praktijksoort.Transformatie, "Kantoor wordt huisartsenpost") with
        {
            Gemeente = "GM0344",
            Gedaan = "De begane grond is verbouwd tot huisartsenpost.",
            Succesfactor = "De zorgverzekeraar betaalde mee aan de verbouwing.",
            Staat = Praktijkstaat.TerControle,
            GepubliceerdOp = null,
        },
    ];

    public static Task PlaatsAsync(IDbContextFactory<KantorentopContext> contexts, CancellationToken ct) =>
        Voorbeeldboek.VulEenmaalAsync<Praktijkvoorbeeld>(contexts, async (boek, annuleer) =>
        {
            if (await boek.HeeftLandAsync(annuleer))
                await Voorbeeldregisters.SchrijfAsync(boek, Alle.Select(rij => (rij, "praktijkvoorbeeld-indienen", $"praktijkvoorbeeld {rij.Nummer}", rij.Inzendernaam)), annuleer);
        }, ct);

    private static Praktijkvoorbeeld Voorbeeld(int nummer, Praktijksoort soort, string titel) => new()
    {
        Nummer = nummer,
        Inzendersoort = Organisatiesoort.Koepel,
        Inzender = "IVBN",
        Inzendernaam = "IVBN",
        IngediendOp = new(2014, 10, 6),
        Titel = titel,
        Soort = soort,
        Gedaan = "",
        Succesfactor = "",
        Staat = Praktijkstaat.Gepubliceerd,
        GepubliceerdOp = new(2014, 10, 20),
    };
}

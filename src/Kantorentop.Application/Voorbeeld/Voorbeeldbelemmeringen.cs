using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Belemmeringen;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>The obstacles of the example, in every state: answered and public, in research, only reported.</summary>
internal static class Voorbeeldbelemmeringen
{
    /// <summary>Stands in a report that is not public, and nowhere else: tests look for it everywhere.</summary>
    public const string Herkenbaar = "parkeergarage onder het voormalige postkantoor";

    private static readonly IReadOnlyList<Belemmering> Alle =
    [
        Melding(1, (Organisatiesoort.Koepel, "IVBN", "IVBN"), "Bouwbesluit: eisen aan geluid bij ombouw naar woningen") with
        {
            GemeldOp = new(2013, 2, 11),
            Omschrijving = "Bij ombouw naar woningen gelden de geluidseisen van nieuwbouw. Daardoor moet de hele gevel open. Een eigen niveau voor verbouw zou helpen.",
            Regel = "Bouwbesluit",
            Laag = Bestuurslaag.Rijk,
            Staat = Belemmeringstaat.Beantwoord,
            OnderzochtVanaf = new(2013, 3, 4),
            BeantwoordOp = new(2013, 9, 16),
            Antwoord = "Voor verbouw geldt het rechtens verkregen niveau. Wij lichten dat toe in een handreiking voor gemeenten.",
            VrijgegevenOp = new(2013, 9, 30),
        },
        Melding(2, (Organisatiesoort.Koepel, "CoreNet", "CoreNet"), "Parkeernorm bij gebruik door twee huurders") with
        {
            GemeldOp = new(2014, 5, 19),
            Omschrijving = "Wie een deel van een kantoor onderverhuurt, moet voor elke huurder eigen parkeerplaatsen aanwijzen.",
            Regel = "Nota parkeren",
            Laag = Bestuurslaag.Gemeente,
            Overheid = "GM0344",
            Locatie = "UTR-PAP",
            Staat = Belemmeringstaat.InOnderzoek,
            OnderzochtVanaf = new(2014, 6, 10),
            VrijgegevenOp = new(2014, 6, 16),
        },
        Melding(3, (Organisatiesoort.Marktpartij, "BEL-1", "Voorbeeld Vastgoed Fonds"), "Bestemmingsplan laat geen hotel toe") with
        {
            GemeldOp = new(2014, 12, 1),
            Omschrijving = $"Wij willen een leeg kantoor ombouwen. Het plan laat alleen kantoren toe, ook voor de {Herkenbaar}.",
            Regel = "Bestemmingsplan",
            Laag = Bestuurslaag.Gemeente,
            Overheid = "GM0344",
            Locatie = "UTR-KAN",
        },
        Melding(4, (Organisatiesoort.Gemeente, "GM0363", "gemeente Amsterdam"), "Leegstandswet: tijdelijke verhuur stopt na vijf jaar") with
        {
            GemeldOp = new(2014, 12, 8),
            Omschrijving = "Ombouw naar tijdelijke woningen verdient zich in vijf jaar niet terug.",
            Regel = "Leegstandswet",
            Laag = Bestuurslaag.Rijk,
            VrijgegevenOp = new(2014, 12, 15),
        },
    ];

    public static Task PlaatsAsync(IDbContextFactory<KantorentopContext> contexts, CancellationToken ct) =>
        Voorbeeldboek.VulEenmaalAsync<Belemmering>(contexts, async (boek, annuleer) =>
        {
            if (await boek.HeeftLandAsync(annuleer))
                await Voorbeeldregisters.SchrijfAsync(boek, Alle.Select(rij => (rij, "belemmering-melden", $"belemmering {rij.Nummer}", rij.Meldernaam)), annuleer);
        }, ct);

    private static Belemmering Melding(int nummer, (Organisatiesoort Soort, string Sleutel, string Naam) melder, string onderwerp) => new()
    {
        Nummer = nummer,
        GemeldOp = default,
        Meldersoort = melder.Soort,
        Melder = melder.Sleutel,
        Meldernaam = melder.Naam,
        Onderwerp = onderwerp,
        Omschrijving = "",
        Laag = Bestuurslaag.Rijk,
    };
}

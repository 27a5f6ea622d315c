using Kantorentop.Domain.Geheimhouding;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Overlegdossiers;

/// <summary>The chapter with the figures of the land and the regions on the day of the dossier.</summary>
internal static class Cijferhoofdstuk
{
    public static Dossierhoofdstuk Maak(Dossierinvoer invoer) => new(
        $"De cijfers op {Dossierwoorden.Datum(invoer.Stempel.Peildatum)}",
        [
            new Dossieralinea("Oppervlakten zijn m² v.v.o. De voorraad telt ruimten van 500 m² of meer, opgeleverd of in aanbouw (artikel 1). Van een deel van de voorraad is het gebruik niet bekend; dat telt niet als leeg."),
            Voorraad(invoer),
            new Dossieralinea("De afstemming vergelijkt de publiekrechtelijke plannen met wat de vraag nog overlaat (artikel 2, lid 2). Boven nul is er meer gepland dan nodig."),
            Afstemming(invoer),
        ]);

    /// <summary>What stands where there is no number.</summary>
    public static string Zonder(Kerncijfers? cijfers, Cijfer cijfer) =>
        cijfers is null || cijfer.Groep() >= cijfers.BepaalVerborgen() ? "niet openbaar" : "–";

    private static Dossiertabel Voorraad(Dossierinvoer invoer) => new(
        "Kerncijfers",
        "Voorraad en leegstand",
        [
            new("Gebied"), new("Voorraad m²", Dossierkolomsoort.Getal), new("Leegstand m²", Dossierkolomsoort.Getal), new("Leegstand %", Dossierkolomsoort.Getal),
            new("Structureel %", Dossierkolomsoort.Getal), new("Onbekend m²", Dossierkolomsoort.Getal), new("Gebouwen op de lijst van artikel 7, lid 4", Dossierkolomsoort.Getal),
        ],
        [.. invoer.Gebieden.Select(gebied => Rij(gebied, invoer.Stempel.Peildatum))]);

    private static IReadOnlyList<Dossiercel> Rij(Dossiergebied gebied, DateOnly dag)
    {
        var kern = gebied.Nu?.Kern;
        return
        [
            new(gebied.Naam),
            Dossiercellen.M2(kern?.Voorraad, Cijfer.Voorraad.Van(gebied.Gebied, dag), Zonder(kern, Cijfer.Voorraad)),
            Dossiercellen.M2(kern?.Leegstand, Cijfer.Leegstand.Van(gebied.Gebied, dag), Zonder(kern, Cijfer.Leegstand)),
            Dossiercellen.Procent(kern?.Leegstandspercentage, Cijfer.Leegstandspercentage.Van(gebied.Gebied, dag), Zonder(kern, Cijfer.Leegstandspercentage)),
            Dossiercellen.Procent(kern?.StructureelPercentage, Cijfer.StructureelPercentage.Van(gebied.Gebied, dag), Zonder(kern, Cijfer.StructureelPercentage)),
            Dossiercellen.M2(kern?.VoorraadOnbekend, Cijfer.VoorraadOnbekend.Van(gebied.Gebied, dag), Zonder(kern, Cijfer.VoorraadOnbekend)),
            Dossiercellen.Gebouwen(gebied.Nu?.Transformatieplicht, Cijfer.Transformatieplicht.Van(gebied.Gebied, dag), Zonder(kern, Cijfer.Transformatieplicht)),
        ];
    }

    private static Dossiertabel Afstemming(Dossierinvoer invoer) => new(
        "Afstemming",
        "Afstemming van plannen op vraag per kantorenregio",
        [
            new("Kantorenregio"), new("Plannen m²", Dossierkolomsoort.Getal), new("Resterende vraag m²", Dossierkolomsoort.Getal),
            new("Plannen min vraag m²", Dossierkolomsoort.Getal), new("Boven het pad m²", Dossierkolomsoort.Getal),
        ],
        [.. invoer.Gebieden.Where(gebied => gebied.Gebied.Soort == Gebieden.Gebiedssoort.Kantorenregio).Select(gebied => Regiorij(gebied, invoer.Stempel.Peildatum))]);

    private static IReadOnlyList<Dossiercel> Regiorij(Dossiergebied gebied, DateOnly dag)
    {
        var (rij, zonder) = (gebied.Nu?.Afstemming, gebied.Nu is null ? "niet openbaar" : "geen raming");
        return
        [
            new(gebied.Naam),
            Dossiercellen.M2(rij?.Publiekrechtelijk, Cijfer.Publiekrechtelijk.Van(gebied.Gebied, dag), zonder),
            Dossiercellen.M2(rij?.ResterendeVraag, Cijfer.ResterendeVraag.Van(gebied.Gebied, dag), zonder),
            Dossiercellen.M2(rij?.Balans, Cijfer.Balans.Van(gebied.Gebied, dag), zonder),
            Dossiercellen.M2(rij?.Achterstand, Cijfer.Achterstand.Van(gebied.Gebied, dag), zonder),
        ];
    }
}

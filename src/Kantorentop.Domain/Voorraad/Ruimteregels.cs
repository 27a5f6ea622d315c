using Kantorentop.Domain.Uitwisseling;

namespace Kantorentop.Domain.Voorraad;

/// <summary>What may be recorded of a unit and its standen.</summary>
internal static class Ruimteregels
{
    public static IEnumerable<Melding> Toets(Ruimte ruimte, Feitenindex bekend) =>
        Bevindingen.Bekend(bekend.FindGebouw(ruimte.Gebouw) is not null, "gebouw", ruimte.Gebouw, "gebouwen")
            .Concat(Oppervlakten(ruimte.Oppervlakte))
            .Concat(Bevindingen.Periode(ruimte.BestaatVanaf, ruimte.BestaatTot, "bestaat_vanaf", "bestaat_tot"))
            .Concat(ruimte.Voorgangers.SelectMany(voorganger => Voorganger(ruimte, voorganger, bekend)))
            .Concat(bekend.Opvolgers(ruimte.Code).Where(opvolger => opvolger.Gebouw != ruimte.Gebouw).Select(opvolger => new Melding(
                "opvolger-in-ander-gebouw",
                $"Ruimte '{opvolger.Code}' is ontstaan uit deze ruimte en ligt in gebouw '{opvolger.Gebouw}'. Verbeter het gebouw van een van beide.",
                "gebouw")));

    public static IEnumerable<Melding> Toets(Ruimtestand stand, Feitenindex bekend) =>
        Bevindingen.Bekend(bekend.FindRuimte(stand.Ruimte) is not null, "ruimte", stand.Ruimte, "ruimten")
            .Concat(Bevindingen.Periode(stand.Vanaf, stand.Tot))
            .Concat(Bevindingen.GeenOverlap(stand, bekend));

    public static IEnumerable<Melding> Waarschuw(Ruimtestand stand, Feitenindex bekend)
    {
        if (bekend.FindRuimte(stand.Ruimte) is { } ruimte && bekend.FindGebouw(ruimte.Gebouw) is { Onttrokken: { } weg } && stand.Vanaf >= weg)
            yield return new Melding("stand-na-onttrekking", $"Het gebouw is sinds {Bevindingen.Dag(weg)} geen kantoor meer: deze stand telt niet mee.", "vanaf");
    }

    private static IEnumerable<Melding> Oppervlakten(Oppervlakte oppervlakte)
    {
        if (oppervlakte.M2 is <= 0 or > Oppervlakte.Maximum)
            yield return new Melding("oppervlakte", "Vul een oppervlakte in boven 0 en tot en met 1.000.000 m² v.v.o.", "oppervlakte");
    }

    private static IEnumerable<Melding> Voorganger(Ruimte ruimte, string voorganger, Feitenindex bekend)
    {
        var vorige = bekend.FindRuimte(voorganger);
        if (voorganger == ruimte.Code)
            return [new Melding("ontstaan-uit-zichzelf", "Een ruimte kan niet uit zichzelf ontstaan. Vul de vorige ruimte in of laat het leeg.", "ontstaan_uit")];
        return vorige is null || vorige.Gebouw == ruimte.Gebouw
            ? Bevindingen.Bekend(vorige is not null, "ontstaan_uit", voorganger, "ruimten")
            : [new Melding("ontstaan-uit-ander-gebouw", $"Ruimte '{voorganger}' ligt in gebouw '{vorige.Gebouw}'. Een ruimte ontstaat uit ruimten in hetzelfde gebouw.", "ontstaan_uit")];
    }
}

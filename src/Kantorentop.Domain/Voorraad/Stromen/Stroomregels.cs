using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Voorraad.Stromen;

/// <summary>Why the metres of a unit came into or left the stock and the vacancy: one reason per movement.</summary>
internal static class Stroomregels
{
    /// <summary>The movements of a building into and out of the Kantorenvoorraad on those days.</summary>
    public static IEnumerable<Stroompost> Voorraad(Gebouwdossier gebouw, Dagvak dagen)
    {
        var inVoorraad = Voorraadregels.InVoorraad(gebouw.InAanbouw, gebouw.Bestaand);
        foreach (var ruimte in gebouw.Ruimten)
        {
            var vak = inVoorraad.Doorsnede(ruimte.Bestaan);
            if (!ruimte.TeltMee || !vak.HeeftDagen) continue;
            if (dagen.Bevat(vak.Vanaf)) yield return Post(InVoorraad(gebouw, ruimte, inVoorraad, vak.Vanaf), vak.Vanaf, ruimte, 1);
            if (dagen.Bevat(vak.Tot)) yield return Post(Weg(gebouw, ruimte, vak.Tot), vak.Tot, ruimte, -1);
        }
    }

    /// <summary>The movements of a building into and out of the Leegstand on those days.</summary>
    public static IEnumerable<Stroompost> Leegstand(Gebouwdossier gebouw, Dagvak dagen)
    {
        foreach (var ruimte in gebouw.Ruimten)
            foreach (var (leeg, _) in ruimte.Leegstand)
            {
                if (dagen.Bevat(leeg.Vanaf)) yield return Post(Leeg(gebouw, ruimte, leeg.Vanaf), leeg.Vanaf, ruimte, 1);
                if (dagen.Bevat(leeg.Tot)) yield return Post(NietMeerLeeg(gebouw, ruimte, leeg.Tot), leeg.Tot, ruimte, -1);
            }
    }

    /// <summary>A municipality that came with, or left with, so much.</summary>
    public static Stroompost Gemeente(string gemeente, int dag, long honderdsten) =>
        new(Stroom.GebiedGewijzigd, DateOnly.FromDayNumber(dag), honderdsten / 100m, null, null, gemeente);

    private static Stroom InVoorraad(Gebouwdossier gebouw, Ruimtedossier ruimte, Dagvak inVoorraad, int dag)
    {
        if (inVoorraad.Bevat(dag - 1)) return Begonnen(ruimte);
        return gebouw.InAanbouw.Bevat(dag) ? Stroom.BouwGestart : Stroom.Opgeleverd;
    }

    private static Stroom Leeg(Gebouwdossier gebouw, Ruimtedossier ruimte, int dag)
    {
        if (!gebouw.Bestaand.Bevat(dag - 1)) return Stroom.LeegOpgeleverd;
        if (!ruimte.Bestaan.Bevat(dag - 1)) return Begonnen(ruimte);
        return ruimte.StandOp(DateOnly.FromDayNumber(dag - 1))?.Gebruik switch
        {
            null => Stroom.BekendGeworden,
            Gebruik.Kantoor => Stroom.Vrijgekomen,
            _ => Stroom.Aangeboden,
        };
    }

    private static Stroom NietMeerLeeg(Gebouwdossier gebouw, Ruimtedossier ruimte, int dag)
    {
        if (!gebouw.Bestaand.Bevat(dag) || !ruimte.Bestaan.Bevat(dag)) return Weg(gebouw, ruimte, dag);
        return ruimte.StandOp(DateOnly.FromDayNumber(dag))?.Gebruik switch
        {
            null => Stroom.OnbekendGeworden,
            Gebruik.Kantoor => Stroom.InGebruik,
            _ => Stroom.NietMeerAangeboden,
        };
    }

    // A unit that ends on the day of the withdrawal of its building goes with the building.
    private static Stroom Weg(Gebouwdossier gebouw, Ruimtedossier ruimte, int dag)
    {
        if (gebouw.Gebouw.Onttrokken?.DayNumber != dag)
            return gebouw.Ruimten.Any(ander => ander.Ruimte.Voorgangers.Contains(ruimte.Ruimte.Code)) ? Stroom.GesplitstOfSamengevoegd : Stroom.RuimteVervallen;
        return gebouw.Gebouw.Onttrekking switch
        {
            Onttrekking.Sloop => Stroom.Sloop,
            Onttrekking.Transformatie => Stroom.Transformatie,
            Onttrekking.Overig => Stroom.OverigOnttrokken,
            _ => Stroom.OnttrokkenZonderSoort,
        };
    }

    private static Stroom Begonnen(Ruimtedossier ruimte) =>
        ruimte.Ruimte.Voorgangers.Count > 0 ? Stroom.GesplitstOfSamengevoegd : Stroom.RuimteToegevoegd;

    private static Stroompost Post(Stroom soort, int dag, Ruimtedossier ruimte, int teken) =>
        new(soort, DateOnly.FromDayNumber(dag), teken * ruimte.Honderdsten / 100m, ruimte.Ruimte.Gebouw, ruimte.Ruimte.Code, null);
}

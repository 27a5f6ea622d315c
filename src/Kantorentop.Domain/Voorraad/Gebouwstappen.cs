namespace Kantorentop.Domain.Voorraad;

/// <summary>What one building adds to the figures of its area over time; one instance serves building after building.</summary>
internal sealed class Gebouwstappen(Gebiedscijfers.Bouwer bouwer)
{
    private readonly Gebouwtelling _telling = new();

    public void Voeg(Gebouwdossier gebouw)
    {
        foreach (var ruimte in gebouw.Ruimten)
        {
            if (!ruimte.TeltMee) continue;
            VoegVoorraad(gebouw, ruimte);
            VoegLeegstand(ruimte);
            VoegNieuwbouw(gebouw.Gebouw, ruimte);
        }
        VoegAantallen();
    }

    private void VoegVoorraad(Gebouwdossier gebouw, Ruimtedossier ruimte)
    {
        var inAanbouw = gebouw.InAanbouw.Doorsnede(ruimte.Bestaan);
        var bestaand = gebouw.Bestaand.Doorsnede(ruimte.Bestaan);
        bouwer.Voeg(Grootheid.VoorraadInAanbouw, inAanbouw, ruimte.Honderdsten);
        bouwer.Voeg(Grootheid.VoorraadOpgeleverd, bestaand, ruimte.Honderdsten);
        if (bestaand.HeeftDagen)
            foreach (var onbekend in Leegstandsregels.OnbekendeDagen(ruimte.Standen, bestaand))
                bouwer.Voeg(Grootheid.VoorraadOnbekend, onbekend, ruimte.Honderdsten);
        _telling.VoegGeheel(inAanbouw, 1);
        _telling.VoegGeheel(bestaand, 1);
    }

    private void VoegLeegstand(Ruimtedossier ruimte)
    {
        foreach (var periode in ruimte.Leegstand)
        {
            bouwer.Voeg(Grootheid.Leegstand, periode.Dagen, ruimte.Honderdsten);
            bouwer.Voeg(Grootheid.StructureleLeegstand, periode.Structureel, ruimte.Honderdsten);
            bouwer.Voeg(Grootheid.LeegstandLangerDanEenJaar, periode.LangerDanEenJaar, ruimte.Honderdsten);
            _telling.VoegDeel(periode.Dagen, 1);
        }
    }

    /// <summary>New build in the window of art. 2.2: the units that exist on the day of delivery, whatever comes of them later.</summary>
    private void VoegNieuwbouw(Gebouw gebouw, Ruimtedossier ruimte)
    {
        if (Voorraadregels.Nieuwbouwdag(gebouw) is not { } opgeleverd) return;
        if (ruimte.Bestaan.Bevat(opgeleverd.DayNumber))
            bouwer.VoegStap(Grootheid.NieuwbouwSinds2012, opgeleverd.DayNumber, ruimte.Honderdsten);
    }

    private void VoegAantallen()
    {
        foreach (var (dagen, ruimten, leeg) in _telling.Vakken())
        {
            if (ruimten == 0) continue;
            bouwer.Voeg(Grootheid.AantalGebouwen, dagen, 1);
            if (leeg == 0) continue;
            bouwer.Voeg(leeg == ruimten ? Grootheid.AantalVolledigLeeg : Grootheid.AantalGedeeltelijkLeeg, dagen, 1);
        }
    }
}

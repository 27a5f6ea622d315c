using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Geheimhouding;

/// <summary>What of a building counts for public figures on a day, hundredths of a m².</summary>
internal enum Geheimgrootheid
{
    Voorraad,
    Leegstand,
    StructureleLeegstand,
    TotEenJaar,
    EenTotDrieJaar,
}

/// <summary>The part of one building in the figures of a day.</summary>
internal static class Gebouwdeel
{
    /// <summary>Counts a building; false when it is in no figure on the day.</summary>
    public static bool Tel(Gebouwdossier gebouw, int dag, Span<long> bedragen)
    {
        bedragen.Clear();
        if (!gebouw.InAanbouw.Bevat(dag) && !gebouw.Bestaand.Bevat(dag)) return false;
        foreach (var ruimte in gebouw.Ruimten)
        {
            if (!ruimte.TeltMee || !ruimte.Bestaan.Bevat(dag)) continue;
            bedragen[(int)Geheimgrootheid.Voorraad] += ruimte.Honderdsten;
            if (ruimte.LeegstandOp(dag) is not { } leegstand) continue;
            bedragen[(int)Geheimgrootheid.Leegstand] += ruimte.Honderdsten;
            bedragen[(int)Duur(leegstand, dag)] += ruimte.Honderdsten;
        }
        return bedragen[0] > 0;
    }

    private static Geheimgrootheid Duur(Leegstandsperiode leegstand, int dag)
    {
        if (leegstand.Structureel.Bevat(dag)) return Geheimgrootheid.StructureleLeegstand;
        return leegstand.LangerDanEenJaar.Bevat(dag) ? Geheimgrootheid.EenTotDrieJaar : Geheimgrootheid.TotEenJaar;
    }
}

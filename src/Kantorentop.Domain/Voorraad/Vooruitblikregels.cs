using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Voorraad;

/// <summary>What comes on the lists of one location within a run of days.</summary>
internal static class Vooruitblikregels
{
    /// <summary>The buildings that come on the list of art. 7.4; not those that stay on it with another area.</summary>
    public static IEnumerable<Plichtverwachting> Gebouwen(Locatiedossier locatie, Dagvak dagen)
    {
        Transformatieplichtperiode? vorige = null;
        foreach (var periode in locatie.Transformatieplichten)
        {
            if (dagen.Bevat(periode.Dagen.Vanaf) && !SluitAan(vorige, periode)) yield return Verwacht(periode);
            vorige = periode;
        }
    }

    /// <summary>The units that become structurally vacant; not the parts of a unit that already was when it was split.</summary>
    public static IEnumerable<Structureelverwachting> Ruimten(Locatiedossier locatie, Dagvak dagen) =>
        from gebouw in locatie.Gebouwen
        from ruimte in gebouw.Ruimten
        from periode in ruimte.Leegstand
        let eerste = Leegstandsregels.EersteDagNa(periode.Begin, Leegstandsregels.JarenTotStructureel)
        where dagen.Bevat(eerste) && periode.Dagen.Bevat(eerste)
        select new Structureelverwachting(
            ruimte.Ruimte.Code, gebouw.Gebouw.Code, DateOnly.FromDayNumber(eerste), DateOnly.FromDayNumber(periode.Begin), ruimte.Honderdsten / 100m);

    private static bool SluitAan(Transformatieplichtperiode? vorige, Transformatieplichtperiode periode) =>
        vorige is { } eerder && eerder.Gebouw == periode.Gebouw && eerder.Dagen.Tot == periode.Dagen.Vanaf;

    private static Plichtverwachting Verwacht(Transformatieplichtperiode periode) => new(
        periode.Gebouw.Gebouw.Code,
        DateOnly.FromDayNumber(periode.Dagen.Vanaf),
        DateOnly.FromDayNumber(periode.LeegSinds),
        periode.Honderdsten / 100m,
        Transformatieplichtregels.LeegOp(periode.Gebouw, DateOnly.FromDayNumber(periode.Dagen.Vanaf)) / 100m);
}

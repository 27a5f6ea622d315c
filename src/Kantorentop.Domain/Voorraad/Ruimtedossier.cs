using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Voorraad;

/// <summary>A unit with its standen in order and its vacancies.</summary>
internal sealed class Ruimtedossier
{
    private readonly ArraySegment<Ruimtestand> _standen;

    /// <summary>Works out the vacancies of a unit.</summary>
    /// <param name="ruimte">The unit.</param>
    /// <param name="standen">Its standen, in order of their first day.</param>
    /// <param name="bestaand">The days on which the building is bestaand.</param>
    /// <param name="ouder">The units of the building that came to be earlier: what this one may have come from.</param>
    public Ruimtedossier(Ruimte ruimte, ArraySegment<Ruimtestand> standen, Dagvak bestaand, ReadOnlySpan<Ruimtedossier> ouder)
    {
        Ruimte = ruimte;
        _standen = standen;
        Honderdsten = ruimte.Oppervlakte.Honderdsten;
        TeltMee = Voorraadregels.TeltMee(ruimte);
        Bestaan = Voorraadregels.Bestaan(ruimte);
        var dagen = Leegstandsregels.LegeDagen(ruimte, standen, bestaand);
        Leegstand = dagen.Count == 0 ? [] : new Leegstandsperiode[dagen.Count];
        for (var i = 0; i < dagen.Count; i++)
            Leegstand[i] = new Leegstandsperiode(dagen[i], Begin(dagen[i], ouder));
    }

    public Ruimte Ruimte { get; }

    public long Honderdsten { get; }

    public bool TeltMee { get; }

    public Dagvak Bestaan { get; }

    /// <summary>Its vacancies, in order.</summary>
    public Leegstandsperiode[] Leegstand { get; }

    public ReadOnlySpan<Ruimtestand> Standen => _standen;

    /// <summary>The same unit in a building that is bestaand on other days.</summary>
    public Ruimtedossier With(Dagvak bestaand, ReadOnlySpan<Ruimtedossier> ouder) => new(Ruimte, _standen, bestaand, ouder);

    /// <summary>The stand that holds on a day, or null where it is unknown.</summary>
    public Ruimtestand? StandOp(DateOnly dag)
    {
        foreach (var stand in _standen)
            if (new Periode(stand.Vanaf, stand.Tot).Bevat(dag))
                return stand;
        return null;
    }

    /// <summary>The vacancy that lasts on a day, or null.</summary>
    public Leegstandsperiode? LeegstandOp(int dag)
    {
        foreach (var periode in Leegstand)
            if (periode.Dagen.Bevat(dag))
                return periode;
        return null;
    }

    /// <summary>Where the unit came from units that were all leeg the day before, their vacancy goes on: it began at the latest of their begins [conv].</summary>
    private int Begin(Dagvak dagen, ReadOnlySpan<Ruimtedossier> ouder)
    {
        if (Ruimte.OntstaanUit is null || Ruimte.BestaatVanaf?.DayNumber != dagen.Vanaf) return dagen.Vanaf;
        int? begin = null;
        foreach (var code in Ruimte.Voorgangers)
        {
            if (Find(ouder, code)?.LeegstandOp(dagen.Vanaf - 1) is not { } eerder) return dagen.Vanaf;
            begin = Math.Max(begin ?? eerder.Begin, eerder.Begin);
        }
        return begin ?? dagen.Vanaf;
    }

    private static Ruimtedossier? Find(ReadOnlySpan<Ruimtedossier> ruimten, string code)
    {
        foreach (var ruimte in ruimten)
            if (ruimte.Ruimte.Code == code)
                return ruimte;
        return null;
    }
}

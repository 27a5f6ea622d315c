namespace Kantorentop.Domain.Plannen;

/// <summary>Demand that existing stock cannot take (art. 2.2), m² over 2012–2021.</summary>
public static class Vraagregels
{
    /// <summary>Replacement and expansion demand, each without what existing stock can take; expansion may be negative, the whole not [conv].</summary>
    public static decimal Vraag(Raming raming) => NietNegatief(
        NietNegatief(raming.Vervangingsvraag.M2 - raming.VervangingsvraagInVoorraad.M2) + NettoUitbreiding(raming));

    /// <summary>The other reading of the clause 'die niet in de bestaande voorraad kan worden geaccommodeerd': it bears on Uitbreidingsvraag only.</summary>
    public static decimal VraagAlleenUitbreiding(Raming raming) => NietNegatief(raming.Vervangingsvraag.M2 + NettoUitbreiding(raming));

    /// <summary>Demand less what was built since 2012; never negative.</summary>
    public static decimal Resterend(decimal vraag, decimal nieuwbouw) => NietNegatief(vraag - nieuwbouw);

    private static decimal NettoUitbreiding(Raming raming) => raming.Uitbreidingsvraag - raming.UitbreidingsvraagInVoorraad.M2;

    private static decimal NietNegatief(decimal m2) => Math.Max(0m, m2);
}

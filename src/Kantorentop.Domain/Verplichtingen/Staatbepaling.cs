namespace Kantorentop.Domain.Verplichtingen;

/// <summary>The state of one duty. A duty without a term is never late, and no data is never fulfilled.</summary>
internal static class Staatbepaling
{
    /// <summary>At least this share of development on existing types of location is striven for (art. 8.3).</summary>
    private const decimal Streefaandeel = 50m;

    public static Verplichting Bepaal(Verplichtingregel regel, Onderwerp onderwerp, Peil peil)
    {
        var verplichting = Maak(regel, onderwerp, peil);
        return verplichting with { Staat = Staat(verplichting, peil) };
    }

    public static Verplichting Vervallen(Verplichtingregel regel, Onderwerp onderwerp, Peil peil)
    {
        var verplichting = Maak(regel, onderwerp, peil);
        return regel.Afronding == Afronding.BijAntwoord ? verplichting with { Staat = Voldaan(verplichting) } : verplichting;
    }

    private static Verplichting Maak(Verplichtingregel regel, Onderwerp onderwerp, Peil peil)
    {
        var begin = peil.Data.Inwerkingtreding;
        var bewijzen = peil.Bewijzen[new(regel.Lid, onderwerp.Soort, onderwerp.Code)].Order().ToList();
        return new Verplichting(regel, peil.Dossier.Partij.Code, onderwerp)
        {
            Staat = Verplichtingstaat.NietVanToepassing,
            Sinds = onderwerp.Sinds is { } sinds && sinds > begin ? sinds : begin,
            Uiterlijk = onderwerp.Jaar is { } jaar ? peil.Data.Jaaropgave(jaar) : Artikelen.Get(regel.Lid).Termijn.Uiterlijk(peil.Data),
            EersteBewijs = bewijzen.Count == 0 ? null : bewijzen[0],
            LaatsteBewijs = bewijzen.Count == 0 ? null : bewijzen[^1],
        };
    }

    private static Verplichtingstaat Staat(Verplichting verplichting, Peil peil)
    {
        var regel = verplichting.Regel;
        if (verplichting.IsBeantwoord && regel.Afronding == Afronding.BijAntwoord) return Voldaan(verplichting);
        if (!peil.Dossier.IsLid) return Verplichtingstaat.NietVanToepassing;
        if (peil.Op < verplichting.Sinds) return Verplichtingstaat.NogNietAanDeOrde;
        if (peil.Dossier.Opschortingen.TryGetValue(regel.Lid, out var vanaf) && vanaf <= peil.Op) return Verplichtingstaat.Opgeschort;
        if (verplichting.Uiterlijk is null && peil.Op > peil.Data.LaatsteDag) return Verplichtingstaat.NietVanToepassing;
        if (regel.AlleenUitMelding || verplichting.MistPerspectief) return Verplichtingstaat.NietTeBeoordelen;
        if (regel.Afronding == Afronding.BijAandeel) return NaarAandeel(verplichting, peil);
        return verplichting.Uiterlijk is { } uiterlijk && peil.Op > uiterlijk ? Verplichtingstaat.TeLaat : Verplichtingstaat.Loopt;
    }

    private static Verplichtingstaat Voldaan(Verplichting verplichting) =>
        verplichting.Uiterlijk is null || verplichting.EersteBewijs <= verplichting.Uiterlijk
            ? Verplichtingstaat.VoldaanOpTijd
            : Verplichtingstaat.VoldaanTeLaat;

    private static Verplichtingstaat NaarAandeel(Verplichting verplichting, Peil peil)
    {
        if (verplichting.Onderwerp.Aandeel is not { HeeftActiviteit: true } aandeel) return Verplichtingstaat.NietTeBeoordelen;
        if (peil.Op <= verplichting.Uiterlijk) return Verplichtingstaat.Loopt;
        if (aandeel.Haalt(Streefaandeel)) return Verplichtingstaat.VoldaanOpTijd;
        return aandeel.KanHalen(Streefaandeel) ? Verplichtingstaat.NietTeBeoordelen : Verplichtingstaat.TeLaat;
    }
}

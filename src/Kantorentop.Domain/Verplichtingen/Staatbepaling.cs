using Kantorentop.Domain.Projecten;
using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>The state of one duty. A duty without a term is never late, and no data is never fulfilled.</summary>
internal static class Staatbepaling
{
    public static Verplichting Bepaal(Verplichtingregel regel, Onderwerp onderwerp, Peil peil)
    {
        var verplichting = Maak(regel, onderwerp, peil);
        return verplichting with { Staat = Staat(verplichting, peil) };
    }

    public static Verplichting Vervallen(Verplichtingregel regel, Onderwerp onderwerp, Peil peil)
    {
        var verplichting = Maak(regel, onderwerp, peil);
        return regel.Afronding == Afronding.BijAntwoord && verplichting.IsBeantwoord ? verplichting with { Staat = Voldaan(verplichting) } : verplichting;
    }

    private static Verplichting Maak(Verplichtingregel regel, Onderwerp onderwerp, Peil peil)
    {
        var begin = peil.Data.Inwerkingtreding;
        IReadOnlyList<DateOnly> bewijzen = [.. peil.Bewijzen[new(regel.Lid, onderwerp.Soort, onderwerp.Code)].Order()];
        var sinds = onderwerp.Sinds > begin ? onderwerp.Sinds.Value : begin;
        return new Verplichting(regel, peil.Dossier.Drager.Code, onderwerp)
        {
            Staat = Verplichtingstaat.NietVanToepassing,
            Sinds = sinds,
            Uiterlijk = onderwerp.Uiterlijk ?? Termijn(regel, onderwerp, sinds, peil.Data),
            EersteBewijs = bewijzen.Count == 0 ? null : bewijzen[0],
            LaatsteBewijs = bewijzen.Count == 0 ? null : bewijzen[^1],
            BeslissendBewijs = bewijzen.Count < regel.Aantal ? null : bewijzen[regel.Aantal - 1],
        };
    }

    /// <summary>The last day by the member; none for what only became owed after it, as by who joined a region later [conv].</summary>
    private static DateOnly? Termijn(Verplichtingregel regel, Onderwerp onderwerp, DateOnly sinds, Convenantdata data)
    {
        if (regel.IsZonderTermijn || onderwerp.IsVrij) return null;
        var uiterlijk = onderwerp.Jaar is { } jaar ? data.Jaaropgave(jaar) : Artikelen.Get(regel.Lid).Termijn.Uiterlijk(data);
        return uiterlijk < sinds ? null : uiterlijk;
    }

    private static Verplichtingstaat Staat(Verplichting verplichting, Peil peil)
    {
        var regel = verplichting.Regel;
        if (verplichting.IsBeantwoord && regel.Afronding == Afronding.BijAntwoord) return Voldaan(verplichting);
        if (!peil.Dossier.IsLid || verplichting.Onderwerp.IsVrij) return Verplichtingstaat.NietVanToepassing;
        if (verplichting.Onderwerp.WachtOpAanleiding || peil.Op < verplichting.Sinds) return Verplichtingstaat.NogNietAanDeOrde;
        if (IsOpgeschort(verplichting, peil)) return Verplichtingstaat.Opgeschort;
        if (verplichting.Uiterlijk is null && peil.Op > peil.Data.LaatsteDag) return Verplichtingstaat.NietVanToepassing;
        if (regel.AlleenUitMelding || verplichting.MistPerspectief) return Verplichtingstaat.NietTeBeoordelen;
        if (regel.Afronding == Afronding.BijAandeel) return NaarAandeel(verplichting, peil);
        if (regel.Afronding == Afronding.BijCijfer) return NaarCijfer(verplichting, peil);
        return verplichting.Uiterlijk is { } uiterlijk && peil.Op > uiterlijk ? Verplichtingstaat.TeLaat : Verplichtingstaat.Loopt;
    }

    private static Verplichtingstaat Voldaan(Verplichting verplichting) =>
        verplichting.Uiterlijk is null || verplichting.BeslissendBewijs <= verplichting.Uiterlijk
            ? Verplichtingstaat.VoldaanOpTijd
            : Verplichtingstaat.VoldaanTeLaat;

    private static bool IsOpgeschort(Verplichting verplichting, Peil peil)
    {
        var vanRegio = verplichting.Onderwerp.OpgeschortSinds;
        return vanRegio <= peil.Op || (peil.Dossier.Opschortingen.TryGetValue(verplichting.Regel.Lid, out var vanaf) && vanaf <= peil.Op);
    }

    private static Verplichtingstaat NaarCijfer(Verplichting verplichting, Peil peil) => verplichting.Onderwerp.IsGehaald switch
    {
        _ when verplichting.Uiterlijk is not { } uiterlijk || peil.Op <= uiterlijk => Verplichtingstaat.Loopt,
        true => Verplichtingstaat.VoldaanOpTijd,
        false => Verplichtingstaat.TeLaat,
        null => Verplichtingstaat.NietTeBeoordelen,
    };

    private static Verplichtingstaat NaarAandeel(Verplichting verplichting, Peil peil)
    {
        if (verplichting.Onderwerp.Aandeel is not { HeeftActiviteit: true } aandeel) return Verplichtingstaat.NietTeBeoordelen;
        if (peil.Op <= verplichting.Uiterlijk) return Verplichtingstaat.Loopt;
        if (aandeel.Haalt(Ontwikkelstand.Streefaandeel)) return Verplichtingstaat.VoldaanOpTijd;
        return aandeel.KanHalen(Ontwikkelstand.Streefaandeel) ? Verplichtingstaat.NietTeBeoordelen : Verplichtingstaat.TeLaat;
    }
}

using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Application.Voorraad;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Uitwisseling.Verstrekken;

/// <summary>The buildings of art. 7.4 that someone may see, in the published language. Opening the list is noted.</summary>
public sealed class VerstrekTransformatieplicht(Kennisbron bron, ToonTransformatieplicht lijst, Inzage inzage, Domeinklok klok)
{
    public async Task<Uitkomst<Transformatieplichtbericht>> ExecuteAsync(Bevoegdheid wie, Gebied gebied, Peilpunt peil, CancellationToken ct = default)
    {
        var peildatum = Gebiedspeildatum.VoorRijen(peil.Peildatum, klok.Vandaag);
        if (peildatum.Melding is { } bezwaar) return Uitkomst<Transformatieplichtbericht>.Mislukt(bezwaar);
        var kennis = await bron.NeemAsync(wie, peil.BekendOp, ct);
        if (kennis.Waarde is not { } snapshot) return Uitkomst<Transformatieplichtbericht>.Mislukt(kennis.Meldingen);
        if (!snapshot.Bestaat(gebied)) return Uitkomst<Transformatieplichtbericht>.Mislukt(Cijfertoegang.Onbekend(gebied));
        await inzage.NoteerAsync(wie, $"transformatieplicht van {gebied}", ct);
        return Uitkomst<Transformatieplichtbericht>.Met(
            new(peildatum.Dag, gebied.ToString(), [.. lijst.Zichtbaar(snapshot, wie, gebied, peildatum.Dag)]));
    }
}

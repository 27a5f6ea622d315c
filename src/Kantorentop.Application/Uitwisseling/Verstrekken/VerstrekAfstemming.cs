using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Uitwisseling.Verstrekken;

/// <summary>Plan capacity against demand of a region on a day (art. 2.2), in the published language.</summary>
public sealed class VerstrekAfstemming(Cijfertoegang toegang)
{
    /// <summary>Field of an address that holds the name of the region.</summary>
    public const string VeldRegio = "regio";

    public async ValueTask<Uitkomst<Afstemmingsbericht>> ExecuteAsync(Bevoegdheid wie, string regio, Peilpunt peil, CancellationToken ct = default)
    {
        var gebied = Gebied.Kantorenregio(regio);
        var zicht = await toegang.OpenAsync(wie, gebied, peil, ct);
        if (zicht.Waarde is not { } open) return Mislukt(zicht.Meldingen);
        return open.Inzage.Mag(gebied, open.Dag)
            ? Uitkomst<Afstemmingsbericht>.Met(Afstemmingsbericht.Van(open.Snapshot.Afstemming(regio, open.Dag)))
            : Mislukt([Cijfertoegang.Verborgen]);
    }

    // Here the area has a field of another name.
    private static Uitkomst<Afstemmingsbericht> Mislukt(IReadOnlyList<Melding> meldingen) => Uitkomst<Afstemmingsbericht>.Mislukt(
        [.. meldingen.Select(melding => melding.Veld == Cijfertoegang.VeldGebied ? melding with { Veld = VeldRegio } : melding)]);
}

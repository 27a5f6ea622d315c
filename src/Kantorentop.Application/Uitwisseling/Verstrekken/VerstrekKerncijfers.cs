using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Uitwisseling.Verstrekken;

/// <summary>Stock and vacancy of an area on a day, in the published language.</summary>
public sealed class VerstrekKerncijfers(Cijfertoegang toegang)
{
    public async ValueTask<Uitkomst<Kerncijferbericht>> ExecuteAsync(Bevoegdheid wie, Gebied gebied, Peilpunt peil, CancellationToken ct = default)
    {
        var zicht = await toegang.OpenAsync(wie, gebied, peil, ct);
        if (zicht.Waarde is not { } open) return Uitkomst<Kerncijferbericht>.Mislukt(zicht.Meldingen);
        return open.Inzage.Kerncijfers(gebied, open.Dag) is { } cijfers
            ? Uitkomst<Kerncijferbericht>.Met(Kerncijferbericht.Van(cijfers))
            : Uitkomst<Kerncijferbericht>.Mislukt(Cijfertoegang.Verborgen);
    }
}

using Kantorentop.Application.Broncijfers;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Uitwisseling.Verstrekken;

/// <summary>The figures of other methods in the published language, each with ours of the same day as far as someone may see it.</summary>
public sealed class VerstrekBroncijfers(Kennisbron bron, ToonBroncijfers broncijfers)
{
    /// <summary>The figures, the latest day first.</summary>
    /// <param name="wie">Who asks.</param>
    /// <param name="gebied">Area that they are about; null for every area.</param>
    /// <param name="bekendOp">The instant up to which recordings count, included; null for now.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Uitkomst<IReadOnlyList<Broncijferbericht>>> ExecuteAsync(Bevoegdheid wie, Gebied? gebied, DateTimeOffset? bekendOp, CancellationToken ct = default)
    {
        var kennis = await bron.NeemAsync(wie, bekendOp, ct);
        if (kennis.Waarde is not { } snapshot) return Uitkomst<IReadOnlyList<Broncijferbericht>>.Mislukt(kennis.Meldingen);
        if (gebied is { } deel && !snapshot.Bestaat(deel)) return Uitkomst<IReadOnlyList<Broncijferbericht>>.Mislukt(Cijfertoegang.Onbekend(deel));
        return Uitkomst<IReadOnlyList<Broncijferbericht>>.Met([.. (await broncijfers.ExecuteAsync(wie, snapshot, gebied, ct)).Select(Broncijferbericht.Van)]);
    }
}

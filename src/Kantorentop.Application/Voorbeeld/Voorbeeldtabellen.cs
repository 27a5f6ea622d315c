using Kantorentop.Application.Opslag;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Writes the recordings of the example, table by table in the order in which they refer to each other.</summary>
internal sealed class Voorbeeldtabellen(KantorentopContext db, Voorbeeldvastlegging vastlegging, IProgress<string>? voortgang)
{
    /// <summary>Writes all tables in the current transaction.</summary>
    public async Task SchrijfAsync(CancellationToken ct)
    {
        await SchrijfAsync(Feitentabellen.Gemeenten, ct);
        await SchrijfAsync(Feitentabellen.Kantorenregios, ct);
        await SchrijfAsync(Feitentabellen.RegioGemeenten, ct);
        await SchrijfAsync(Feitentabellen.Locaties, ct);
        await SchrijfAsync(Feitentabellen.Gebiedsaanduidingen, ct);
        await SchrijfAsync(Feitentabellen.Herstructureringen, ct);
        await SchrijfAsync(Feitentabellen.Partijen, ct);
        await SchrijfAsync(Feitentabellen.Gebouwen, ct);
        await SchrijfAsync(Feitentabellen.Eigendommen, ct);
        await SchrijfAsync(Feitentabellen.Ruimten, ct);
        await SchrijfAsync(Feitentabellen.Ruimtestanden, ct);
        await SchrijfAsync(Feitentabellen.Plannen, ct);
        await SchrijfAsync(Feitentabellen.Planstanden, ct);
        await SchrijfAsync(Feitentabellen.Ramingen, ct);
    }

    private async Task SchrijfAsync<T>(Feitentabel<T> tabel, CancellationToken ct)
        where T : class
    {
        voortgang?.Report($"Voorbeeldgegevens laden: {tabel.Naam}");
        var rijen = vastlegging.Rows<T>().ToList();
        if (tabel.Identiteit is { } identiteit)
            await Bulkschrijver.VoegIdentiteitenToeAsync(db, identiteit.Type, rijen.Select(rij => identiteit.Code(rij.Feit)), ct);
        await Bulkschrijver.VoegToeAsync(db, rijen, ct);
    }
}

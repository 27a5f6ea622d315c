using Kantorentop.Application.Opslag;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Uitwisseling.Bewerken;

/// <summary>Reads what a form to add, correct or end one row needs; null when it is not there for who asks.</summary>
public sealed class ToonFeitformulier(IDbContextFactory<KantorentopContext> contexts)
{
    /// <summary>The form to add a row.</summary>
    /// <param name="door">Who asks.</param>
    /// <param name="tabel">Table of the published language.</param>
    /// <param name="bij">What the row belongs to; null where it stands by itself.</param>
    /// <param name="ct">Stops the work.</param>
    public Task<Feitformulier?> NieuwAsync(Bevoegdheid door, string tabel, string? bij, CancellationToken ct = default) =>
        LeesAsync(tabel, (bewerking, db) => bewerking.ToonNieuwAsync(db, door, bij, ct), ct);

    /// <summary>The form to correct or end a recording.</summary>
    /// <param name="door">Who asks.</param>
    /// <param name="tabel">Table of the published language.</param>
    /// <param name="id">Row number of the recording.</param>
    /// <param name="ct">Stops the work.</param>
    public Task<Feitformulier?> WijzigAsync(Bevoegdheid door, string tabel, long id, CancellationToken ct = default) =>
        LeesAsync(tabel, (bewerking, db) => bewerking.ToonAsync(db, door, id, ct), ct);

    private async Task<Feitformulier?> LeesAsync(
        string tabel, Func<Feitbewerking, KantorentopContext, Task<Feitformulier?>> lees, CancellationToken ct) =>
        Tabelvormen.Find(tabel) is { } vorm ? await Leestransactie.LeesAsync(contexts, db => lees(vorm.MaakBewerking(), db), ct) : null;
}

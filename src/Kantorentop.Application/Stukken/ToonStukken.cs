using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Stukken;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Stukken;

/// <summary>One paper that the covenant asks, with every time that it is owed.</summary>
/// <param name="Regel">What is asked.</param>
/// <param name="Ronden">Each time, in order.</param>
/// <param name="MagVastleggen">True when the asker records it.</param>
/// <param name="IsEigen">True when the asker's organisation owes it.</param>
public sealed record Stukblad(Stukregel Regel, IReadOnlyList<Stukronde> Ronden, bool MagVastleggen, bool IsEigen)
{
    /// <summary>Row number of the recording of each time that has one.</summary>
    public required IReadOnlyDictionary<int, long> Rijen { get; init; }

    /// <summary>The time that a new recording is about; null when every time has one.</summary>
    public int? Volgende => Ronden.FirstOrDefault(ronde => ronde.Stuk is null)?.Volgnummer ?? (Regel.Ritme == Stukritme.Vaker ? Ronden.Count + 1 : null);
}

/// <summary>Shows the papers that the covenant asks; they are public.</summary>
public sealed class ToonStukken(IDbContextFactory<KantorentopContext> contexts, Convenantdata data, Domeinklok klok)
{
    /// <summary>All of them, in the order of the covenant.</summary>
    public async Task<IReadOnlyList<Stukblad>> ExecuteAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        var stukken = (await LeesAsync(null, ct)).ToLookup(rij => rij.Feit.Lid);
        return [.. Stukregels.Alle.Select(regel => Blad(wie, regel, [.. stukken[regel.Lid]]))];
    }

    /// <summary>That of one member; null when it asks none.</summary>
    public async Task<Stukblad?> VindAsync(Bevoegdheid wie, string lid, CancellationToken ct = default) =>
        Stukregels.Find(lid) is { } regel ? Blad(wie, regel, await LeesAsync(lid, ct)) : null;

    private Stukblad Blad(Bevoegdheid wie, Stukregel regel, IReadOnlyList<Vastlegging<Stuk>> rijen) =>
        new(regel, new Stukronden(data, klok.Vandaag).Van(regel, rijen.Select(rij => rij.Feit)), Stukrecht.MagVastleggen(wie, regel), Stukrecht.IsVan(wie, regel))
        {
            Rijen = rijen.ToDictionary(rij => rij.Feit.Volgnummer, rij => rij.Id),
        };

    private async Task<IReadOnlyList<Vastlegging<Stuk>>> LeesAsync(string? lid, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Bekend<Stuk>().Where(rij => lid == null || rij.Lid == lid).MetNummers().ToListAsync(ct);
    }
}

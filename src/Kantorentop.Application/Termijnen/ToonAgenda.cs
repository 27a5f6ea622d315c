using Kantorentop.Domain.Termijnen;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Termijnen;

/// <summary>The calendar of one person.</summary>
/// <param name="Vandaag">The day on which it was made.</param>
/// <param name="Regels">What is late first, then by day.</param>
public sealed record Agenda(DateOnly Vandaag, IReadOnlyList<Agendaregel> Regels);

/// <summary>All terms that concern an organisation, in one calendar.</summary>
public sealed class ToonAgenda(Agendabron bron)
{
    /// <summary>The calendar; null for a visitor and for an account that may not read.</summary>
    public async Task<Agenda?> ExecuteAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        if (!wie.Heeft(Rol.Lezen) || wie.Organisatie is not { } organisatie) return null;
        var (bronnen, kennis) = await bron.LeesAsync(wie, organisatie, ct);
        return new(kennis.Vandaag, new Agendavorming(kennis.Vandaag, kennis.Snapshot.Data).Vorm(bronnen));
    }
}

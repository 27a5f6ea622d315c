using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Overleggen;

/// <summary>A call with what follows from it today.</summary>
/// <param name="Rij">The call with its recording.</param>
/// <param name="Staat">How it stands.</param>
/// <param name="Uiterlijk">Last day to begin the talks in time, or null.</param>
/// <param name="OpzegbaarVanaf">First day on which a Party may give notice without agreement, or null.</param>
public sealed record Oproepregel(Vastlegging<Oproep> Rij, Oproepstaat Staat, DateOnly? Uiterlijk, DateOnly? OpzegbaarVanaf)
{
    /// <summary>The date that comes next: to begin the talks, or to agree; null when nothing is waited for.</summary>
    public DateOnly? Volgende => Staat switch
    {
        Oproepstaat.Wacht or Oproepstaat.TeLaat => Uiterlijk,
        Oproepstaat.InOverleg => OpzegbaarVanaf?.AddDays(-1),
        _ => null,
    };
}

/// <summary>The calls and who left.</summary>
/// <param name="Regels">The latest first.</param>
/// <param name="Opzeggingen">The notices with their recordings.</param>
/// <param name="Gebonden">The signatories that the covenant binds today.</param>
/// <param name="MagInvoeren">True when the asker records them.</param>
public sealed record Oproepenbeeld(
    IReadOnlyList<Oproepregel> Regels, IReadOnlyList<Vastlegging<Opzegging>> Opzeggingen, IReadOnlyList<Convenantpartij> Gebonden, bool MagInvoeren);

/// <summary>The yearly discussions, and how each year stands (art. 12.5).</summary>
public sealed record Evaluatiebeeld(IReadOnlyList<Vastlegging<Evaluatie>> Regels, IReadOnlyList<Jaarstand> Jaren, bool MagInvoeren);

/// <summary>Shows the calls of art. 12.1, 14.3 and 15.1 with their dates, and the yearly discussions; they are for everyone.</summary>
public sealed class ToonOproepen(IDbContextFactory<KantorentopContext> contexts, Convenantdata data, Domeinklok klok)
{
    /// <summary>All calls and notices.</summary>
    public async Task<Oproepenbeeld> ExecuteAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var oproepen = await Oproepbron.OproepenAsync(db, ct);
        var opzeggingen = await db.Bekend<Opzegging>().OrderBy(opzegging => opzegging.Datum).ThenBy(opzegging => opzegging.Partij).MetNummers().ToListAsync(ct);
        return new(
            [.. oproepen.Select(Regel)],
            opzeggingen,
            [.. Convenantpartijen.GebondenOp(klok.Vandaag, opzeggingen.Select(rij => rij.Feit))],
            Overlegrechten.MagInvoeren(wie));
    }

    /// <summary>All calls, without who left.</summary>
    public async Task<IReadOnlyList<Oproepregel>> TermijnenAsync(CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return [.. (await Oproepbron.OproepenAsync(db, ct)).Select(Regel)];
    }

    /// <summary>All yearly discussions, the latest first.</summary>
    public async Task<Evaluatiebeeld> EvaluatiesAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var rijen = await db.Bekend<Evaluatie>().OrderByDescending(evaluatie => evaluatie.Datum).MetNummers().ToListAsync(ct);
        var evaluaties = rijen.ConvertAll(rij => rij.Feit);
        return new(rijen, Jaarregels.Evaluaties(evaluaties, data, klok.Vandaag, Evaluatieregels.Einde(evaluaties)), Overlegrechten.MagInvoeren(wie));
    }

    private Oproepregel Regel(Vastlegging<Oproep> rij) => new(
        rij, Oproepregels.Staat(rij.Feit, data, klok.Vandaag), Oproepregels.UiterlijkeAanvang(rij.Feit, data), Oproepregels.OpzegbaarVanaf(rij.Feit));
}

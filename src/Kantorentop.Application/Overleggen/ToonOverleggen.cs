using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Overleggen;

/// <summary>A consultation on a list.</summary>
/// <param name="Overleg">The consultation.</param>
/// <param name="Besluiten">How many decisions were taken.</param>
public sealed record Overlegregel(Overleg Overleg, int Besluiten);

/// <summary>An open action with its consultation.</summary>
/// <param name="Actie">The action.</param>
/// <param name="Datum">Day of the consultation.</param>
/// <param name="MagAfmelden">True when the asker reports it done.</param>
public sealed record Actieregel(Overlegactie Actie, DateOnly Datum, bool MagAfmelden);

/// <summary>The consultations, as far as the asker may know of them.</summary>
/// <param name="Regels">The latest first.</param>
/// <param name="Jaren">How each year stands with art. 12.3.</param>
/// <param name="Acties">The open actions, the first to end first; none for who does not read along.</param>
public sealed record Overleggenbeeld(IReadOnlyList<Overlegregel> Regels, IReadOnlyList<Jaarstand> Jaren, IReadOnlyList<Actieregel> Acties)
{
    public required bool MagMeelezen { get; init; }

    public required bool MagInvoeren { get; init; }

    /// <summary>The next that is planned from today, or null.</summary>
    public Overleg? Volgende(DateOnly vandaag) => Regels.Select(regel => regel.Overleg)
        .LastOrDefault(overleg => overleg.Staat == Overlegstaat.Gepland && overleg.Datum >= vandaag);
}

/// <summary>Lists the consultations and tells whether there were enough. That is for everyone; what was said is not.</summary>
public sealed class ToonOverleggen(IDbContextFactory<KantorentopContext> contexts, Convenantdata data, Domeinklok klok)
{
    /// <summary>What the asker may know.</summary>
    public async Task<Overleggenbeeld> ExecuteAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var alle = await db.Bekend<Overleg>().OrderByDescending(overleg => overleg.Datum).ThenBy(overleg => overleg.Sleutel)
            .Select(overleg => new
            {
                Overleg = overleg,
                Besluiten = db.Bekend<Overlegbesluit>(null).Count(besluit => besluit.Overleg == overleg.Sleutel),
                Einde = db.Bekend<Evaluatie>(null).Min(evaluatie => evaluatie.Einde),
            }).ToListAsync(ct);
        var einde = alle.Count > 0 ? alle[0].Einde : await db.Bekend<Evaluatie>().MinAsync(evaluatie => evaluatie.Einde, ct);
        return new(
            [.. alle.Where(rij => Overlegrechten.MagZien(wie, rij.Overleg)).Select(rij => new Overlegregel(rij.Overleg, rij.Besluiten))],
            Jaarregels.Overleggen(alle.Select(rij => rij.Overleg), data, klok.Vandaag, einde),
            Overlegrechten.MagMeelezen(wie) ? await ActiesAsync(db, wie, ct) : [])
        {
            MagMeelezen = Overlegrechten.MagMeelezen(wie),
            MagInvoeren = Overlegrechten.MagInvoeren(wie),
        };
    }

    private static async Task<IReadOnlyList<Actieregel>> ActiesAsync(KantorentopContext db, Bevoegdheid wie, CancellationToken ct)
    {
        var open = await db.Bekend<Overlegactie>().Where(actie => actie.GedaanOp == null)
            .Join(db.Bekend<Overleg>(), actie => actie.Overleg, overleg => overleg.Sleutel, (actie, overleg) => new { actie, overleg.Datum }).ToListAsync(ct);
        return [.. open.OrderBy(rij => rij.actie.Uiterlijk).ThenBy(rij => rij.actie.Nummer).Select(rij => new Actieregel(rij.actie, rij.Datum, Overlegrechten.MagAfmelden(wie, rij.actie)))];
    }
}

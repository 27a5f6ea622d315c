using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Overleggen;

/// <summary>Reports an action done: the organisation that has it does, or the secretariaat.</summary>
public sealed class MeldActieAf(IDbContextFactory<KantorentopContext> contexts, Registratieboek boek, Domeinklok klok)
{
    private static readonly Melding GeenRecht = new("geen-recht", "De organisatie die de actie heeft of het secretariaat meldt haar af, met de rol invoeren.");

    /// <summary>The action as it is recorded; null when it does not exist or is not the asker's to report.</summary>
    public async Task<Vastlegging<Overlegactie>?> FindAsync(Bevoegdheid wie, Guid sleutel, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var rij = await db.Bekend<Overlegactie>().Where(actie => actie.Sleutel == sleutel).MetNummers().SingleOrDefaultAsync(ct);
        return rij is not null && Overlegrechten.MagAfmelden(wie, rij.Feit) ? rij : null;
    }

    /// <summary>Records the day on which it was done, also to correct it.</summary>
    /// <param name="wie">Who reports.</param>
    /// <param name="sleutel">Key of the action.</param>
    /// <param name="afmelding">The day, and what was done.</param>
    /// <param name="formulier">The form.</param>
    /// <param name="ct">Stops the work.</param>
    public Task<Uitkomst> ExecuteAsync(
        Bevoegdheid wie, Guid sleutel, (DateOnly? Op, string? Tekst) afmelding, Overlegformulier formulier, CancellationToken ct = default)
    {
        if (!Overlegrechten.MagMeelezen(wie)) return Task.FromResult(Uitkomst.Mislukt(Overlegfouten.NietGevonden));
        return boek.LegVastAsync(new Handeling(formulier.OperatieId, "actie-afmelden", $"actie {sleutel}", wie), async (sessie, annuleer) =>
        {
            var rijen = sessie.Db.Bekend<Overlegactie>().Where(actie => actie.Sleutel == sleutel);
            if (await rijen.SingleOrDefaultAsync(annuleer) is not { } oud) return Uitkomst.Mislukt(Overlegfouten.NietGevonden);
            if (!Overlegrechten.MagAfmelden(wie, oud)) return Uitkomst.Mislukt(GeenRecht);
            if (await rijen.VersieAsync(annuleer) != formulier.Versie) return Uitkomst.Mislukt(Overlegfouten.Verouderd);
            sessie.Onderwerp = $"actie {oud.Nummer}";
            var nieuw = oud with { GedaanOp = afmelding.Op, Afmelding = afmelding.Tekst };
            var overleg = await Overlegbron.FindAsync(sessie.Db, oud.Overleg, annuleer);
            if (Overlegregels.Afmelding(nieuw, overleg!.Datum, klok.Vandaag).ToList() is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
            if (nieuw != oud) await sessie.VervangAsync(rijen, [nieuw], annuleer);
            return Uitkomst.Gelukt;
        }, ct);
    }
}

using Kantorentop.Application.Beoordelingen;
using Kantorentop.Application.Documenten;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>One duty with its answers. That someone else than the party opens answers is noted in the audit trail.</summary>
public sealed class ToonVerplichting(IDbContextFactory<KantorentopContext> contexts, Verplichtingenboek boek, Auditboek audit)
{
    /// <summary>The duty; null when it does not exist or is none of the asker's business.</summary>
    public async Task<Verplichtingdetail?> ExecuteAsync(Bevoegdheid wie, string partij, string sleutel, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var beeld = await boek.HuidigAsync(db, ct);
        if (beeld.Find(partij) is not { } gevonden || !Antwoordrecht.MagVerplichtingen(wie, gevonden.Drager)) return null;
        if (gevonden.Verplichtingen.FirstOrDefault(rij => rij.Sleutel.ToString() == sleutel) is not { } verplichting) return null;
        var antwoorden = verplichting.Regel.NeemtAntwoord(gevonden.Drager) ? await AntwoordenAsync(db, partij, sleutel, ct) : [];
        if (antwoorden.Count > 0 && wie.Organisatie != gevonden.Drager.Organisatie) await NoteerAsync(wie, partij, sleutel, ct);
        return new Verplichtingdetail(gevonden.Drager, verplichting, antwoorden, MagNu(wie, gevonden.Drager, verplichting));
    }

    private static bool MagNu(Bevoegdheid wie, Drager drager, Verplichting verplichting) =>
        verplichting.Regel.NeemtAntwoord(drager) && Antwoordrecht.MagBeantwoorden(wie, drager) && verplichting.Staat != Verplichtingstaat.NogNietAanDeOrde;

    private static async Task<List<Antwoordregel>> AntwoordenAsync(KantorentopContext db, string partij, string sleutel, CancellationToken ct)
    {
        var antwoorden = await db.Set<Antwoord>().AsNoTracking()
            .Where(antwoord => antwoord.Partij == partij && antwoord.Sleutel == sleutel)
            .OrderByDescending(antwoord => antwoord.Nummer)
            .Join(db.Registraties, antwoord => antwoord.Nummer, registratie => registratie.Nummer, (antwoord, registratie) => new { antwoord, registratie })
            .ToListAsync(ct);
        if (antwoorden.Count == 0) return [];
        var documenten = await Documentlezer.LeesAsync(
            db, Antwoorddocumenten.Soort, [.. antwoorden.Select(rij => Antwoorddocumenten.Sleutel(rij.antwoord.Nummer))], ookVertrouwelijk: true, ct);
        var oordelen = await db.BeoordelingenAsync([.. antwoorden.Select(rij => rij.antwoord.Id)], ct);
        return
        [
            .. antwoorden.Select(rij => new Antwoordregel(
                rij.antwoord.Nummer, rij.antwoord.Tekst, rij.antwoord.Bewijsdatum, rij.registratie.Ogenblik, rij.registratie.Naam,
                [.. documenten[Antwoorddocumenten.Sleutel(rij.antwoord.Nummer)].OrderBy(regel => regel.Laatste.Naam, StringComparer.Ordinal)])
            {
                Id = rij.antwoord.Id,
                Beoordeling = oordelen.GetValueOrDefault(rij.antwoord.Id),
            }),
        ];
    }

    private Task NoteerAsync(Bevoegdheid wie, string partij, string sleutel, CancellationToken ct) => audit.NoteerAsync(
        new Auditgebeurtenis("antwoorden-inzien", $"{partij} {sleutel}", "gelukt", "web", wie.Gebruiker?.ToString() ?? wie.Naam), ct);
}

using Kantorentop.Application.Documenten;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Verklaringen;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verklaringen;

/// <summary>Reads declarations, and the duties that they answer. Checks no rights.</summary>
internal static class Verklaringsbron
{
    /// <summary>The duties of a year that a declaration answers, in the order of the covenant; empty when nothing is declared over that year.</summary>
    public static IReadOnlyList<Verplichting> Plichten(IEnumerable<Verplichting> verplichtingen, int jaar) =>
    [
        .. verplichtingen.Where(plicht => plicht.Onderwerp.Jaar == jaar && Verklaringsvragen.Find(plicht.Regel.Lid) is not null)
            .OrderBy(plicht => Artikelen.Plaats(plicht.Regel.Lid)),
    ];

    /// <summary>Number of the last answer to one of these duties; 0 without.</summary>
    public static async Task<long> VersieAsync(KantorentopContext db, string partij, IReadOnlyList<Verplichting> plichten, CancellationToken ct)
    {
        var sleutels = plichten.Select(plicht => plicht.Sleutel.ToString()).ToList();
        return await db.Set<Antwoord>().Where(antwoord => antwoord.Partij == partij && sleutels.Contains(antwoord.Sleutel))
            .MaxAsync(antwoord => (long?)antwoord.Nummer, ct) ?? 0;
    }

    /// <summary>Every declaration of a party up to a year, the last one first.</summary>
    public static async Task<IReadOnlyList<Verklaring>> VanAsync(KantorentopContext db, string partij, int totEnMet, CancellationToken ct)
    {
        var rijen = await db.Set<Verklaringsrij>().AsNoTracking()
            .Where(rij => rij.Partij == partij && rij.Jaar <= totEnMet)
            .Join(db.Registraties, rij => rij.Nummer, registratie => registratie.Nummer, (rij, registratie) => new { Rij = rij, registratie.Ogenblik, registratie.Naam })
            .ToListAsync(ct);
        if (rijen.Count == 0) return [];
        var documenten = await Documentlezer.LeesAsync(
            db, Antwoorddocumenten.Soort, [.. rijen.Select(rij => Antwoorddocumenten.Sleutel(rij.Rij.Nummer)).Distinct()], ookVertrouwelijk: true, ct);
        return
        [
            .. rijen.GroupBy(rij => rij.Rij.Nummer).OrderByDescending(groep => groep.Key).Select(groep => new Verklaring(groep.Key, groep.First().Rij.Jaar)
            {
                Bewijsdatum = groep.First().Rij.Bewijsdatum,
                Ogenblik = groep.First().Ogenblik,
                Naam = groep.First().Naam,
                Delen = [.. groep.Select(rij => rij.Rij.AlsDeel()).OrderBy(deel => Artikelen.Plaats(deel.Lid))],
                Documenten = [.. documenten[Antwoorddocumenten.Sleutel(groep.Key)].OrderBy(regel => regel.Laatste.Naam, StringComparer.Ordinal)],
            }),
        ];
    }
}

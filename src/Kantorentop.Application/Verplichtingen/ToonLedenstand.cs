using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>How the members of an umbrella stand with one member of the covenant: numbers of members, never which.</summary>
/// <param name="Artikel">The member of the covenant.</param>
/// <param name="Leden">Members that owe something by it now, or did.</param>
/// <param name="Klaar">Of those: everything that is owed is done.</param>
/// <param name="Bezig">Of those: something runs, nothing is late.</param>
/// <param name="TeLaat">Of those: something is late.</param>
/// <param name="Overig">Of those: suspended, or impossible to judge.</param>
public sealed record Ledenregel(Artikellid Artikel, int Leden, int Klaar, int Bezig, int TeLaat, int Overig);

/// <summary>How the members of an umbrella stand (art. 13): states only, no square metre and no name.</summary>
/// <param name="Koepel">The umbrella.</param>
/// <param name="Leden">All its members that are known.</param>
/// <param name="Regels">Per member of the covenant.</param>
public sealed record Ledenstand(Drager Koepel, int Leden, IReadOnlyList<Ledenregel> Regels);

/// <summary>The roll-up of an umbrella.</summary>
public sealed class ToonLedenstand(IDbContextFactory<KantorentopContext> contexts, Verplichtingenboek boek)
{
    /// <summary>The roll-up; null when there is no such umbrella or it is none of the asker's business.</summary>
    public async Task<Ledenstand?> ExecuteAsync(Bevoegdheid wie, string koepel, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var beeld = await boek.HuidigAsync(db, ct);
        if (beeld.Dragers.Find(koepel) is not { } drager || !Antwoordrecht.MagLedenstand(wie, drager)) return null;
        var leden = beeld.Alle.Where(rij => Koepels.Van(rij.Drager) == koepel).ToList();
        var perArtikel = leden.SelectMany(lid => lid.Verplichtingen.GroupBy(verplichting => verplichting.Artikel))
            .GroupBy(groep => groep.Key, groep => new Plichtcel(groep.Key.Nummer, "", Telling(groep)).Staat);
        return new(drager, leden.Count, [.. perArtikel.Select(Regel).Where(regel => regel.Leden > 0).OrderBy(regel => Artikelen.Plaats(regel.Artikel.Nummer))]);
    }

    private static Ledenregel Regel(IGrouping<Artikellid, Celstaat> staten)
    {
        var geldend = staten.Where(staat => staat is not (Celstaat.NietVanToepassing or Celstaat.NogNietAanDeOrde)).ToList();
        int Aantal(params ReadOnlySpan<Celstaat> welke)
        {
            var aantal = 0;
            foreach (var staat in geldend)
                if (welke.Contains(staat)) aantal++;
            return aantal;
        }

        return new(staten.Key, geldend.Count, Aantal(Celstaat.Voldaan), Aantal(Celstaat.Loopt), Aantal(Celstaat.TeLaat), Aantal(Celstaat.Opgeschort, Celstaat.NietTeBeoordelen));
    }

    private static int[] Telling(IEnumerable<Verplichting> verplichtingen)
    {
        var telling = new int[Enum.GetValues<Verplichtingstaat>().Length];
        foreach (var verplichting in verplichtingen) telling[(int)verplichting.Staat]++;
        return telling;
    }
}

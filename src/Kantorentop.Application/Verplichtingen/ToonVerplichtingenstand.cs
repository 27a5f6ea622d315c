using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>Where everyone stands, for the secretariaat: counts only.</summary>
public sealed class ToonVerplichtingenstand(IDbContextFactory<KantorentopContext> contexts, Verplichtingenboek boek)
{
    /// <summary>The counts; null for who may not see every bearer.</summary>
    public async Task<Verplichtingenstand?> ExecuteAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        if (!Antwoordrecht.MagAlleLezen(wie)) return null;
        await using var db = contexts.CreateDbContext();
        return (await boek.HuidigAsync(db, ct)).Stand;
    }

    internal static Verplichtingenstand Tel(IReadOnlyList<Dragerplichten> allen)
    {
        var partijen = allen.Where(rij => rij.Verplichtingen.Count > 0)
            .Select(rij => new Partijstand(rij.Drager, Telling.Van(rij.Verplichtingen)))
            .OrderByDescending(stand => stand.Telling.VraagtNu).ThenBy(stand => stand.Drager.Naam, StringComparer.Ordinal);
        var artikelen = allen.SelectMany(rij => rij.Verplichtingen).GroupBy(verplichting => verplichting.Artikel)
            .Select(groep => new Artikelstand(groep.Key, Telling.Van(groep))).OrderBy(stand => Artikelen.Plaats(stand.Artikel.Nummer));
        return new Verplichtingenstand([.. partijen], [.. artikelen]);
    }
}

/// <summary>All parties and all members that give duties, each with counts.</summary>
public sealed record Verplichtingenstand(IReadOnlyList<Partijstand> Partijen, IReadOnlyList<Artikelstand> Artikelen);

public sealed record Partijstand(Drager Drager, Telling Telling);

public sealed record Artikelstand(Artikellid Artikel, Telling Telling);

/// <summary>Numbers of duties per group; they add up to all.</summary>
public sealed record Telling(int VraagtNu, int TeLaat, int Loopt, int Voldaan, int TeltNietMee)
{
    /// <summary>All duties; what is late is part of what waits.</summary>
    public int Totaal => VraagtNu + Loopt + Voldaan + TeltNietMee;

    public static Telling Van(IEnumerable<Verplichting> verplichtingen)
    {
        var groepen = verplichtingen.ToLookup(verplichting => verplichting.Groep);
        return new Telling(
            groepen[Verplichtinggroep.VraagtNu].Count(),
            groepen[Verplichtinggroep.VraagtNu].Count(verplichting => verplichting.Staat == Verplichtingstaat.TeLaat),
            groepen[Verplichtinggroep.Loopt].Count(),
            groepen[Verplichtinggroep.Voldaan].Count(),
            groepen[Verplichtinggroep.TeltNietMee].Count());
    }
}

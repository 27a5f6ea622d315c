using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Overleggen;

/// <summary>The papers of a consultation and of the items on its agenda: for who reads along; the secretariaat adds.</summary>
public sealed class Overlegdocumenten(IDbContextFactory<KantorentopContext> contexts)
{
    /// <summary>Kind of owner: its key is that of the consultation.</summary>
    public const string Soort = "overleg";

    /// <summary>Kind of owner: its key is that of <see cref="Van(Agendapunt)"/>.</summary>
    public const string Agendasoort = "agendapunt";

    /// <summary>The papers of an item: the key names the consultation too, where a reader goes back to.</summary>
    public static Documenteigenaar Van(Agendapunt punt) => new(Agendasoort, $"{punt.Overleg}/{punt.Sleutel}");

    /// <summary>The papers of a consultation.</summary>
    public static Documenteigenaar Van(Overleg overleg) => new(Soort, overleg.Sleutel.ToString());

    /// <summary>Key of the consultation in the key of an item.</summary>
    public static Guid OverlegVan(string agendasleutel) => Guid.Parse(agendasleutel.Split('/')[0]);

    /// <summary>The right on the papers of a consultation.</summary>
    public async Task<Documentrecht?> OverlegAsync(Bevoegdheid wie, string sleutel, CancellationToken ct)
    {
        if (!Overlegrechten.MagMeelezen(wie) || !Guid.TryParse(sleutel, out var overleg)) return null;
        await using var db = contexts.CreateDbContext();
        return await Overlegbron.FindAsync(db, overleg, ct) is { } rij ? Recht(wie, $"Overleg van {rij.Datum:dd-MM-yyyy}") : null;
    }

    /// <summary>The right on the papers of an item on an agenda.</summary>
    public async Task<Documentrecht?> AgendapuntAsync(Bevoegdheid wie, string sleutel, CancellationToken ct)
    {
        if (!Overlegrechten.MagMeelezen(wie) || !Guid.TryParse(sleutel.Split('/')[^1], out var punt)) return null;
        await using var db = contexts.CreateDbContext();
        return await db.Bekend<Agendapunt>().SingleOrDefaultAsync(rij => rij.Sleutel == punt, ct) is { } rij && Van(rij).Sleutel == sleutel ? Recht(wie, rij.Onderwerp) : null;
    }

    private static Documentrecht Recht(Bevoegdheid wie, string titel) => new(titel, MagVertrouwelijk: true, MagSchrijven: Overlegrechten.MagInvoeren(wie));
}

using System.Globalization;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Afspraken;

/// <summary>
/// The documents with a version of an agreement: who reads the version reads them, what is confidential the governments only.
/// They are added while the version may be filled in; what was signed does not change.
/// </summary>
public sealed class Afspraakdocumenten(IDbContextFactory<KantorentopContext> contexts, Snapshothouder snapshots, Domeinklok klok)
{
    /// <summary>Kind of owner of the documents.</summary>
    public const string Soort = "afspraak";

    /// <summary>The owner of the documents with a version, its key as '1 Rotterdam'.</summary>
    public static Documenteigenaar Eigenaar(Afspraaksleutel sleutel) => new(Soort, string.Create(CultureInfo.InvariantCulture, $"{sleutel.Versie} {sleutel.Regio}"));

    /// <summary>Reads the key of such an owner; null when it is none.</summary>
    public static Afspraaksleutel? Parse(string sleutel) =>
        sleutel.Split(' ', 2) is [var versie, { Length: > 0 } regio] && int.TryParse(versie, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer)
            ? new(regio, nummer)
            : null;

    /// <summary>What someone may do; null when there is no such version or it is none of the asker's business.</summary>
    public async Task<Documentrecht?> RechtAsync(Bevoegdheid wie, string tekst, CancellationToken ct)
    {
        if (Parse(tekst) is not { } sleutel) return null;
        await using var db = contexts.CreateDbContext();
        var afspraak = await db.Set<Afspraak>().AsNoTracking().AsSingleQuery()
            .SingleOrDefaultAsync(rij => rij.Regio == sleutel.Regio && rij.Versie == sleutel.Versie, ct);
        var partijen = Regiopartijen.Van(snapshots.Huidig.Indeling, sleutel.Regio, klok.Vandaag);
        if (afspraak is null || !Afspraakrechten.MagLezen(wie, partijen, afspraak)) return null;
        return new(
            $"Afspraak {sleutel}",
            MagVertrouwelijk: Afspraakrechten.MagAllesLezen(wie, partijen),
            MagSchrijven: afspraak.IsBewerkbaar && Afspraakrechten.MagInvoeren(wie, partijen));
    }
}

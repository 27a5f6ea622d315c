using System.Globalization;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Fondsen;

/// <summary>The documents with a fund, as the evidence for its conditions, and those with the findings of art. 12.2.</summary>
public sealed class Fondsdocumenten(IDbContextFactory<KantorentopContext> contexts)
{
    /// <summary>Kind of owner: its key is the number of the fund.</summary>
    public const string Soort = "fonds";

    /// <summary>Kind of owner of the findings of art. 12.2, which share one key.</summary>
    public const string Opschortingsoort = "opschorting";

    /// <summary>That key.</summary>
    public const string Opschortingsleutel = "12.2";

    /// <summary>The owner of the documents of a fund.</summary>
    public static Documenteigenaar Van(int nummer) => new(Soort, nummer.ToString(CultureInfo.InvariantCulture));

    /// <summary>Everyone reads what is public; who sees every entry reads what is confidential, who keeps the fund writes.</summary>
    public async Task<Documentrecht?> RechtAsync(Bevoegdheid wie, string sleutel, CancellationToken ct)
    {
        if (!int.TryParse(sleutel, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer)) return null;
        await using var db = contexts.CreateDbContext();
        return await Fondsbron.PartijenAsync(db, nummer, ct) is var (naam, partijen)
            ? new Documentrecht(naam, Fondsrechten.MagAlleBoekingen(wie, partijen), Fondsrechten.MagBeheren(wie, partijen))
            : null;
    }

    /// <summary>Everyone reads what is public; the secretariaat, which records the findings, reads and writes all.</summary>
    public static Task<Documentrecht?> OpschortingrechtAsync(Bevoegdheid wie, string sleutel, CancellationToken ct)
    {
        var mag = Opschortingsregels.Mag(wie);
        return Task.FromResult(sleutel == Opschortingsleutel ? new Documentrecht("Artikel 12, lid 2", MagVertrouwelijk: mag, MagSchrijven: mag) : null);
    }
}

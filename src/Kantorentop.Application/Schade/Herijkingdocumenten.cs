using System.Globalization;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Schade;

/// <summary>The documents of a recalibration (art. 12.1): everyone reads what is public; who may record the recalibration adds, and reads what is not.</summary>
public sealed class Herijkingdocumenten(IDbContextFactory<KantorentopContext> contexts, RegistreerHerijking registreren)
{
    public const string Soort = "herijking";

    /// <summary>The owner of the documents, its key as '2014-05-01 Rotterdam'.</summary>
    public static Documenteigenaar Eigenaar(Herijking herijking) =>
        new(Soort, herijking.Datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " " + herijking.Regio);

    /// <summary>Reads such a key; null when it is none.</summary>
    public static (DateOnly Datum, string Regio)? Parse(string sleutel) =>
        sleutel.Split(' ', 2) is [var dag, { Length: > 0 } regio] && DateOnly.TryParseExact(dag, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum)
            ? (datum, regio)
            : null;

    /// <summary>What someone may do; null when there is no such recalibration.</summary>
    public async Task<Documentrecht?> RechtAsync(Bevoegdheid wie, string sleutel, CancellationToken ct)
    {
        if (Parse(sleutel) is not var (datum, regio)) return null;
        await using var db = contexts.CreateDbContext();
        if (!await db.Bekend<Herijking>().AnyAsync(rij => rij.Regio == regio && rij.Datum == datum, ct)) return null;
        var mag = registreren.Mag(wie, regio);
        return new($"Herijking {regio}", MagVertrouwelijk: mag, MagSchrijven: mag);
    }
}

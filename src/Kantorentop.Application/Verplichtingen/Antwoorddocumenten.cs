using System.Globalization;
using Kantorentop.Application.Documenten;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>The documents with answers: for who gave it and the secretariaat, and never changed, as the answer itself.</summary>
public sealed class Antwoorddocumenten(IDbContextFactory<KantorentopContext> contexts)
{
    /// <summary>Kind of owner: its key is the number of the registratie of the answer.</summary>
    public const string Soort = "antwoord";

    /// <summary>Most documents with one answer.</summary>
    public const int MaximumAantal = 5;

    private const string Reden = "Antwoorden zijn voor wie ze geeft en voor het secretariaat.";

    /// <summary>Whether someone may read along with an answer.</summary>
    public async Task<Documentrecht?> RechtAsync(Bevoegdheid wie, string sleutel, CancellationToken ct)
    {
        if (!long.TryParse(sleutel, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer)) return null;
        await using var db = contexts.CreateDbContext();
        var partij = await db.Set<Antwoord>().Where(antwoord => antwoord.Nummer == nummer).Select(antwoord => antwoord.Partij).FirstOrDefaultAsync(ct);
        return partij is not null && Antwoordrecht.MagAntwoorden(wie, partij)
            ? new Documentrecht($"Antwoord van {partij}", MagVertrouwelijk: true, MagSchrijven: false)
            : null;
    }

    internal static string Sleutel(long nummer) => nummer.ToString(CultureInfo.InvariantCulture);

    /// <summary>Records a document with the answer of this write. It is considered anew after a year: what is older rarely harms competition.</summary>
    internal static Task VoegToeAsync(Schrijfsessie sessie, Antwoord antwoord, Drager drager, (Gekeurdbestand Bestand, DateOnly Vandaag) document, CancellationToken ct)
    {
        var stand = new Documentstand(0, document.Bestand.Naam, Documentaard.Overig, drager.Naam, antwoord.Bewijsdatum)
        {
            Grond = drager == Drager.Rijk ? Woogrond.GoedFunctioneren : Woogrond.Bedrijfsgegevens,
            Herbeoordeling = document.Vandaag.AddYears(1),
            Reden = Reden,
        };
        return Documentopslag.VoegToeAsync(sessie, new(Soort, Sleutel(sessie.Nummer)), stand, document.Bestand, ct);
    }
}

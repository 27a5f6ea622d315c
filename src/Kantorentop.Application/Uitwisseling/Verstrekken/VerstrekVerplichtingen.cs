using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Uitwisseling.Verstrekken;

/// <summary>The duties of a party today, for itself and for the secretariaat, in the published language.</summary>
public sealed class VerstrekVerplichtingen(ToonVerplichtingen verplichtingen)
{
    /// <summary>Field of an address that holds the code of the party.</summary>
    public const string VeldPartij = "partij";

    /// <summary>Code of the refusal of a party that does not exist or is none of the asker's business, which look the same.</summary>
    public const string CodeOnbekend = "partij-onbekend";

    /// <summary>The duties, in order of article and thing.</summary>
    /// <param name="wie">Who asks.</param>
    /// <param name="partij">Code of the party; null for that of who asks.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Uitkomst<IReadOnlyList<Verplichtingbericht>>> ExecuteAsync(Bevoegdheid wie, string? partij, CancellationToken ct = default)
    {
        if ((partij ?? Eigen(wie)) is not { } code)
            return Mislukt("partij-ontbreekt", "Geef de code van een partij op, bijvoorbeeld partij=BEL-1.");
        return await verplichtingen.ExecuteAsync(wie, code, ct) is { } gevonden
            ? Uitkomst<IReadOnlyList<Verplichtingbericht>>.Met(
                [.. gevonden.Verplichtingen.Select(Verplichtingbericht.Van).OrderBy(bericht => bericht.Verplichting, StringComparer.Ordinal)])
            : Mislukt(CodeOnbekend, $"De partij '{code}' is niet bekend. Controleer de code.");
    }

    private static string? Eigen(Bevoegdheid wie) => wie.Organisatie is { } organisatie && organisatie.Soort != Organisatiesoort.Secretariaat
        ? new Drager(organisatie, "").Code
        : null;

    private static Uitkomst<IReadOnlyList<Verplichtingbericht>> Mislukt(string code, string tekst) =>
        Uitkomst<IReadOnlyList<Verplichtingbericht>>.Mislukt(new Melding(code, tekst, VeldPartij));
}

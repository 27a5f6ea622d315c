using Kantorentop.Application.Verplichtingen;

namespace Kantorentop.Web.Verplichtingen;

/// <summary>Reads the documents of a posted form.</summary>
internal static class Verzonden
{
    /// <summary>The documents; of one that is too large no more is read than shows that it is.</summary>
    public static async Task<IReadOnlyList<Documentinvoer>> LeesAsync(IFormFileCollection bestanden, CancellationToken ct)
    {
        var documenten = new List<Documentinvoer>();
        foreach (var bestand in bestanden.GetFiles(Antwoordformulier.Documenten).Take(Antwoorddocument.MaximumAantal + 1))
        {
            await using var stroom = bestand.OpenReadStream();
            var inhoud = new byte[Math.Min(bestand.Length, Antwoorddocument.MaximumOmvang + 1)];
            await stroom.ReadExactlyAsync(inhoud, ct);
            documenten.Add(new Documentinvoer(bestand.FileName, inhoud));
        }

        return documenten;
    }
}

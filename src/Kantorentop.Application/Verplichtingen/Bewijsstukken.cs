using Kantorentop.Application.Documenten;
using Kantorentop.Domain;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>Looks at the documents with an answer before it is recorded.</summary>
internal static class Bewijsstukken
{
    /// <summary>The documents that may be stored, and why others may not; those over the most that go with one answer are not looked at.</summary>
    public static async Task<(List<Gekeurdbestand> Bestanden, List<Melding> Bezwaren)> KeurAsync(
        Bestandskeuring keuring, IReadOnlyList<Bestandsinvoer> documenten, CancellationToken ct)
    {
        var (bestanden, bezwaren) = (new List<Gekeurdbestand>(), new List<Melding>());
        foreach (var document in documenten.Take(Antwoorddocumenten.MaximumAantal))
        {
            var keur = await keuring.KeurAsync(document, nameof(Antwoordinvoer.Documenten), ct);
            if (keur.Waarde is { } bestand) bestanden.Add(bestand);
            bezwaren.AddRange(keur.Meldingen);
        }

        return (bestanden, bezwaren);
    }
}

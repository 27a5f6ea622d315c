using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Application.Gebieden;

/// <summary>Makes the rows of tables of areas, each with the figures that its reader may see.</summary>
internal sealed class Gebiedsregels(Snapshot snapshot, Cijferinzage inzage, DateOnly peildatum)
{
    public Gebiedskop Kop(Gebied gebied) => new(gebied, snapshot.Naam(gebied, peildatum), snapshot.Titel(gebied, peildatum));

    /// <summary>The rows, the largest stock first; what is hidden comes last, in order of name.</summary>
    public IReadOnlyList<Gebiedsregel> Van(IEnumerable<Gebied> gebieden) =>
    [
        .. gebieden.Select(Regel)
            .OrderByDescending(regel => regel.Cijfers?.Voorraad ?? -1m)
            .ThenBy(regel => regel.Kop.Naam, StringComparer.Ordinal),
    ];

    private Gebiedsregel Regel(Gebied gebied)
    {
        var cijfers = inzage.Kerncijfers(gebied, peildatum);
        var regel = new Gebiedsregel(Kop(gebied), Plaats(gebied), cijfers, cijfers is null ? null : snapshot.Plancapaciteit(gebied, peildatum));
        if (gebied.Soort != Gebiedssoort.Locatie) return regel;
        return regel with
        {
            Perspectief = snapshot.ToekomstperspectiefOp(gebied.Sleutel, peildatum),
            IsHerstructurering = snapshot.IsHerstructureringsgebied(gebied.Sleutel, peildatum),
        };
    }

    private string? Plaats(Gebied gebied) => gebied.Soort switch
    {
        Gebiedssoort.Locatie => snapshot.Naam(Gebied.Gemeente(snapshot.FindLocatie(gebied.Sleutel)!.Gemeente), peildatum),
        Gebiedssoort.Gemeente => snapshot.Indeling.RegioVan(gebied.Sleutel, peildatum) is { } regio ? "regio " + regio : null,
        _ => null,
    };
}

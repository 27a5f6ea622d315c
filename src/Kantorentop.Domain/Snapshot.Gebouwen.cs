using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain;

public sealed partial class Snapshot
{
    /// <summary>A building with its units as they stand on a day; null when the code is unknown.</summary>
    public Gebouwstand? Gebouwstand(string gebouw, DateOnly peildatum) =>
        _dossiers.FindGebouw(gebouw) is { } dossier ? Stand(dossier, peildatum) : null;

    /// <summary>
    /// The buildings of an area as they stand on a day, in order of their codes: all that are recorded, also not yet or no longer in stock.
    /// The rows behind the figures: their sums are those of <see cref="Kerncijfers"/>.
    /// </summary>
    public IReadOnlyList<Gebouwstand> Gebouwstanden(Gebied gebied, DateOnly peildatum) =>
    [
        .. DossiersVan(gebied, peildatum).SelectMany(dossier => dossier.Gebouwen)
            .OrderBy(gebouw => gebouw.Gebouw.Code, StringComparer.Ordinal)
            .Select(gebouw => Stand(gebouw, peildatum)),
    ];

    /// <summary>The owner of a building on a day: the eigendom that covers it, else the owner of the building row; null when unknown.</summary>
    public Partij? EigenaarOp(string gebouw, DateOnly peildatum) =>
        _dossiers.FindGebouw(gebouw)?.EigenaarOp(peildatum) is { } code ? FindPartij(code) : null;

    internal static Gebouwstand Stand(Gebouwdossier gebouw, DateOnly peildatum) => new(
        gebouw.Gebouw,
        peildatum,
        gebouw.EigenaarOp(peildatum),
        [
            .. gebouw.Ruimten.Select(ruimte => new Ruimtedag(gebouw, ruimte, peildatum)).Where(ruimte => ruimte.Bestaat)
                .Select(ruimte => ruimte.Toestand())
                .OrderBy(toestand => toestand.Ruimte.Code, StringComparer.Ordinal),
        ]);
}

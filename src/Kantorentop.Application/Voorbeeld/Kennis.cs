using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>A row of a table and the first day on which there is something to tell of it.</summary>
internal readonly record struct Feit(object Rij, DateOnly Vanaf);

/// <summary>What is known of a row on a day: an end in the future is not.</summary>
internal static class Kennis
{
    /// <summary>The row without what happens after <paramref name="dag"/>; the same object when that is nothing.</summary>
    public static object Known(object rij, DateOnly dag) => rij switch
    {
        Ruimtestand stand when stand.Tot > dag => stand with { Tot = null },
        Planstand stand when stand.Tot > dag => stand with { Tot = null },
        Gebiedsaanduiding aanduiding when aanduiding.Tot > dag => aanduiding with { Tot = null },
        Regiolidmaatschap lid when lid.Tot > dag => lid with { Tot = null },
        Eigendom eigendom when eigendom.Tot > dag => eigendom with { Tot = null },
        Ruimte ruimte when ruimte.BestaatTot > dag => ruimte with { BestaatTot = null },
        Gebouw gebouw => Known(gebouw, dag),
        _ => rij,
    };

    private static Gebouw Known(Gebouw gebouw, DateOnly dag)
    {
        if (gebouw.Opgeleverd > dag) gebouw = gebouw with { Opgeleverd = null };
        return gebouw.Onttrokken > dag ? gebouw with { Onttrokken = null, Onttrekking = null } : gebouw;
    }
}

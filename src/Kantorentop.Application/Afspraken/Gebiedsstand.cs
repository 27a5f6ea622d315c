using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Application.Afspraken;

/// <summary>The present figures that stand beside a field, in m² v.v.o.; null where nothing is recorded.</summary>
/// <param name="Voorraad">Kantorenvoorraad.</param>
/// <param name="Leegstand">Leegstand.</param>
/// <param name="Plancapaciteit">Publiekrechtelijke Plancapaciteit, on which art. 2.2 is judged.</param>
public sealed record Gebiedsstand(decimal? Voorraad, decimal? Leegstand, decimal? Plancapaciteit)
{
    internal static Gebiedsstand Van(Snapshot snapshot, Gebied gebied, DateOnly dag)
    {
        var cijfers = snapshot.Kerncijfers(gebied, dag);
        var bekend = cijfers.AantalGebouwen > 0;
        var capaciteit = snapshot.Plancapaciteit(gebied, dag).Publiekrechtelijk;
        return new(bekend ? cijfers.Voorraad : null, bekend ? cijfers.Leegstand : null, capaciteit);
    }
}

using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Uitwisseling.Cijfers;

/// <summary>The buildings of art. 7.4 in the published language.</summary>
public sealed record Transformatieplichtbericht(DateOnly Peildatum, string Gebied, IReadOnlyList<Transformatieplichtgebouw> Gebouwen)
{
    public static Transformatieplichtbericht Van(Transformatieplicht plicht) => new(plicht.Peildatum, plicht.Gebied.ToString(), plicht.Gebouwen);
}

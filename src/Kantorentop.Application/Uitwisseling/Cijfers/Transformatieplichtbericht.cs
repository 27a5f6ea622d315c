using System.ComponentModel;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Uitwisseling.Cijfers;

/// <summary>The buildings of art. 7.4 in the published language.</summary>
public sealed record Transformatieplichtbericht(
    [property: Description("De dag waarover de lijst gaat.")] DateOnly Peildatum,
    [property: Description("Het gebied, bijvoorbeeld 'land' of 'gemeente:GM0344'.")] string Gebied,
    [property: Description("De gebouwen die u mag zien, in volgorde van hun code (art. 7.4).")] IReadOnlyList<Transformatieplichtgebouw> Gebouwen)
{
    public static Transformatieplichtbericht Van(Transformatieplicht plicht) => new(plicht.Peildatum, plicht.Gebied.ToString(), plicht.Gebouwen);
}

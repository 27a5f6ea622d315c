using System.ComponentModel;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Uitwisseling.Cijfers;

/// <summary>Stock and vacancy in the published language.</summary>
public sealed record Kerncijferbericht(
    [property: Description("Het gebied, bijvoorbeeld 'land' of 'gemeente:GM0344'.")] string Gebied,
    [property: Description("De dag waarover de cijfers gaan.")] DateOnly Peildatum,
    [property: Description("Kantorenvoorraad in m² v.v.o.: ruimten van 500 m² of meer, opgeleverd of in aanbouw (art. 1).")] decimal Voorraad,
    [property: Description("Opgeleverde deel van de voorraad in m² v.v.o.")] decimal VoorraadOpgeleverd,
    [property: Description("Deel van de voorraad dat in aanbouw is, in m² v.v.o.")] decimal VoorraadInAanbouw,
    [property: Description("Opgeleverde voorraad waarvan het gebruik niet bekend is, in m² v.v.o. Telt niet als leeg.")] decimal VoorraadOnbekend,
    [property: Description("Leegstand in m² v.v.o.: aangeboden en niet als kantoor in gebruik (art. 1).")] decimal Leegstand,
    [property: Description("Leegstand als percentage van de voorraad (art. 1); null zonder voorraad.")] decimal? Leegstandspercentage,
    [property: Description("Leegstand van meer dan drie jaar zonder onderbreking, in m² v.v.o. (art. 1).")] decimal StructureleLeegstand,
    [property: Description("Structurele leegstand als percentage van de voorraad; null zonder voorraad.")] decimal? StructureelPercentage,
    [property: Description("Aantal gebouwen in de voorraad.")] int AantalGebouwen,
    [property: Description("Aantal gebouwen dat helemaal leeg is.")] int AantalVolledigLeeg,
    [property: Description("Aantal gebouwen dat voor een deel leeg is.")] int AantalGedeeltelijkLeeg)
{
    public static Kerncijferbericht Van(Kerncijfers cijfers) => new(
        cijfers.Gebied.ToString(),
        cijfers.Peildatum,
        cijfers.Voorraad,
        cijfers.VoorraadOpgeleverd,
        cijfers.VoorraadInAanbouw,
        cijfers.VoorraadOnbekend,
        cijfers.Leegstand,
        cijfers.Leegstandspercentage,
        cijfers.StructureleLeegstand,
        cijfers.StructureelPercentage,
        cijfers.AantalGebouwen,
        cijfers.AantalVolledigLeeg,
        cijfers.AantalGedeeltelijkLeeg);
}

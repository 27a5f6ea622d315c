using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Uitwisseling.Cijfers;

/// <summary>Stock and vacancy in the published language.</summary>
public sealed record Kerncijferbericht(
    string Gebied,
    DateOnly Peildatum,
    decimal Voorraad,
    decimal VoorraadOpgeleverd,
    decimal VoorraadInAanbouw,
    decimal VoorraadOnbekend,
    decimal Leegstand,
    decimal? Leegstandspercentage,
    decimal StructureleLeegstand,
    decimal? StructureelPercentage,
    int AantalGebouwen,
    int AantalVolledigLeeg,
    int AantalGedeeltelijkLeeg)
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

using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Herkomst;

/// <summary>One figure of one area, or of one building in it, on one day.</summary>
/// <param name="Cijfer">The figure.</param>
/// <param name="Gebied">The area; for a building the location that it stands on.</param>
/// <param name="Peildatum">The day.</param>
/// <param name="Gebouw">Code of the building; null for the whole area.</param>
public sealed record Cijfervraag(Cijfer Cijfer, Gebied Gebied, DateOnly Peildatum, string? Gebouw = null);

/// <summary>Names a figure of what the snapshot gave: <c>Cijfer.Leegstand.Van(kerncijfers)</c>.</summary>
public static class Cijfervragen
{
    public static Cijfervraag Van(this Cijfer cijfer, Kerncijfers cijfers) => new(cijfer, cijfers.Gebied, cijfers.Peildatum);

    public static Cijfervraag Van(this Cijfer cijfer, Afstemming afstemming) => new(cijfer, Gebied.Kantorenregio(afstemming.Regio), afstemming.Peildatum);

    public static Cijfervraag Van(this Cijfer cijfer, Gebouwstand stand) => new(cijfer, Gebied.Locatie(stand.Gebouw.Locatie), stand.Peildatum, stand.Gebouw.Code);

    public static Cijfervraag Van(this Cijfer cijfer, Gebied gebied, DateOnly peildatum) => new(cijfer, gebied, peildatum);
}

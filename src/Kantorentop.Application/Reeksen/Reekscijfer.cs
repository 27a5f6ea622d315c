using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Geheimhouding;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Reeksen;

/// <summary>What can be shown over time.</summary>
/// <param name="Sleutel">Name in addresses and files, as 'leegstand'.</param>
/// <param name="Naam">Name on screen, in a sentence.</param>
/// <param name="Eenheid">What it counts.</param>
/// <param name="Geheel">The figure as one: what a line per area shows.</param>
/// <param name="Delen">Its parts, which add up to it where it is an area of m².</param>
public sealed record Reekscijfer(string Sleutel, string Naam, Cijfereenheid Eenheid, Reeksdeel Geheel, IReadOnlyList<Reeksdeel> Delen)
{
    /// <summary>True when the parts add up to the whole, so that they can stand on each other.</summary>
    public bool Stapelt => Eenheid != Cijfereenheid.Procent && Delen.Count > 1;

    /// <summary>True for figures of vacancy, beside which unknown stock is told.</summary>
    public bool IsLeegstand { get; init; }

    /// <summary>Every figure that there is a series of, the usual one first.</summary>
    public static IReadOnlyList<Reekscijfer> Alle { get; } =
    [
        new("leegstand", "leegstand naar duur", Cijfereenheid.Oppervlakte, Kern("leegstand", Cijfer.Leegstand, kern => kern.Leegstand),
        [
            new("tot en met 1 jaar", Cijfer.LeegstandTotEenJaar, (kennis, gebied, dag) => kennis.Leegstandsduur(gebied, dag).TotEenJaar),
            new("langer dan 1 tot en met 3 jaar", Cijfer.LeegstandEenTotDrieJaar, (kennis, gebied, dag) => kennis.Leegstandsduur(gebied, dag).EenTotDrieJaar),
            new("langer dan 3 jaar (structureel)", Cijfer.StructureleLeegstand, (kennis, gebied, dag) => kennis.Leegstandsduur(gebied, dag).LangerDanDrieJaar),
        ]) { IsLeegstand = true },
        new("leegstandspercentage", "leegstandspercentage", Cijfereenheid.Procent, Kern("leegstand", Cijfer.Leegstandspercentage, kern => kern.Leegstandspercentage),
        [
            Kern("leegstand", Cijfer.Leegstandspercentage, kern => kern.Leegstandspercentage),
            Kern("structureel", Cijfer.StructureelPercentage, kern => kern.StructureelPercentage),
        ]) { IsLeegstand = true },
        Enkel("structurele-leegstand", "structurele leegstand", Kern("structureel", Cijfer.StructureleLeegstand, kern => kern.StructureleLeegstand)) with { IsLeegstand = true },
        new("voorraad", "kantorenvoorraad", Cijfereenheid.Oppervlakte, Kern("voorraad", Cijfer.Voorraad, kern => kern.Voorraad),
        [
            Kern("opgeleverd", Cijfer.VoorraadOpgeleverd, kern => kern.VoorraadOpgeleverd),
            Kern("in aanbouw", Cijfer.VoorraadInAanbouw, kern => kern.VoorraadInAanbouw),
        ]),
        new("plancapaciteit", "plancapaciteit", Cijfereenheid.Oppervlakte, Plan("plancapaciteit", Cijfer.Totaal, plannen => plannen.Totaal),
        [
            Plan("vastgesteld", Cijfer.Vastgesteld, plannen => plannen.Vastgesteld),
            Plan("ontwerp", Cijfer.Ontwerp, plannen => plannen.Ontwerp),
            Plan("structuurvisie", Cijfer.Structuurvisie, plannen => plannen.Structuurvisie),
            Plan("zonder formele status", Cijfer.ZonderRoStatus, plannen => plannen.ZonderRoStatus),
        ]),
        new("lege-gebouwen", "gebouwen met leegstand", Cijfereenheid.Gebouwen, Kern("met leegstand", null, kern => kern.AantalVolledigLeeg + kern.AantalGedeeltelijkLeeg),
        [
            Kern("helemaal leeg", Cijfer.AantalVolledigLeeg, kern => kern.AantalVolledigLeeg),
            Kern("voor een deel leeg", Cijfer.AantalGedeeltelijkLeeg, kern => kern.AantalGedeeltelijkLeeg),
        ]) { IsLeegstand = true },
    ];

    /// <summary>The figure with that name, or null.</summary>
    public static Reekscijfer? Find(string? sleutel) => Alle.FirstOrDefault(cijfer => cijfer.Sleutel == sleutel);

    private static Reekscijfer Enkel(string sleutel, string naam, Reeksdeel deel) => new(sleutel, naam, Cijfereenheid.Oppervlakte, deel, [deel]);

    private static Reeksdeel Kern(string naam, Cijfer? cijfer, Func<Kerncijfers, decimal?> waarde) =>
        new(naam, cijfer, (kennis, gebied, dag) => waarde(kennis.Kerncijfers(gebied, dag)));

    private static Reeksdeel Plan(string naam, Cijfer cijfer, Func<Domain.Plannen.Plancapaciteit, decimal> waarde) =>
        new(naam, cijfer, (kennis, gebied, dag) => waarde(kennis.Plancapaciteit(gebied, dag)));
}

/// <summary>One line of a series.</summary>
/// <param name="Naam">Name at the line.</param>
/// <param name="Cijfer">The figure that it is, to open it; null where it is none by itself.</param>
/// <param name="Waarde">Its value for an area on a day; null when there is none.</param>
public sealed record Reeksdeel(string Naam, Cijfer? Cijfer, Func<Snapshot, Gebied, DateOnly, decimal?> Waarde)
{
    /// <summary>What it is hidden with; a figure without a name of its own counts buildings with vacancy.</summary>
    public Cijfergroep Groep => Cijfer?.Groep() ?? Cijfergroep.Leegstand;
}

namespace Kantorentop.Domain.Voorraad;

/// <summary>The quantities that are kept over time per area; areas in hundredths of a m², buildings counted.</summary>
internal enum Grootheid
{
    /// <summary>The first of those that <see cref="Kerngetallen"/> holds, as all up to <see cref="AantalGedeeltelijkLeeg"/>.</summary>
    VoorraadOpgeleverd,
    VoorraadInAanbouw,
    VoorraadOnbekend,
    Leegstand,
    StructureleLeegstand,
    AantalGebouwen,
    AantalVolledigLeeg,
    AantalGedeeltelijkLeeg,
    LeegstandLangerDanEenJaar,
    NieuwbouwSinds2012,

    /// <summary>Capacity of <c>Planstatus</c> 0; the other three follow in its order.</summary>
    Plancapaciteit,
    PlancapaciteitOntwerp,
    PlancapaciteitStructuurvisie,
    PlancapaciteitZonderRoStatus,
}

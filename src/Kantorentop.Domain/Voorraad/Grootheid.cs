namespace Kantorentop.Domain.Voorraad;

/// <summary>The quantities that are kept over time per area; areas in hundredths of a m², buildings counted.</summary>
internal enum Grootheid
{
    VoorraadOpgeleverd,
    VoorraadInAanbouw,
    VoorraadOnbekend,
    Leegstand,
    StructureleLeegstand,
    LeegstandLangerDanEenJaar,
    AantalGebouwen,
    AantalVolledigLeeg,
    AantalGedeeltelijkLeeg,
    NieuwbouwSinds2012,

    /// <summary>Capacity of <c>Planstatus</c> 0; the other three follow in its order.</summary>
    Plancapaciteit,
    PlancapaciteitOntwerp,
    PlancapaciteitStructuurvisie,
    PlancapaciteitZonderRoStatus,
}

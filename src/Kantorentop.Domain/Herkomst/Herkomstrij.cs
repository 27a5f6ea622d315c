using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Herkomst;

/// <summary>One row that a figure is made from, with what it adds.</summary>
/// <param name="Deel">The part of the formula that it belongs to.</param>
/// <param name="Waarde">What it adds, with its sign; 1 where rows are counted.</param>
public abstract record Herkomstrij(Cijfer Deel, decimal Waarde)
{
    /// <summary>Key of what the row is about; empty for a step of the formula.</summary>
    public abstract string Code { get; }

    /// <summary>Code of its location, or null when it lies in none.</summary>
    public virtual string? Locatie => null;
}

/// <summary>A unit as it stood on the day that counts.</summary>
public sealed record Ruimterij(Cijfer Deel, decimal Waarde, Gebouw Gebouw, Ruimtetoestand Toestand) : Herkomstrij(Deel, Waarde)
{
    public override string Code => Toestand.Ruimte.Code;

    public override string? Locatie => Gebouw.Locatie;
}

/// <summary>A building as it stood on the day.</summary>
public sealed record Gebouwrij(Cijfer Deel, decimal Waarde, Gebouw Gebouw) : Herkomstrij(Deel, Waarde)
{
    /// <summary>Its line on the list of art. 7.4 where that is what counts, else null.</summary>
    public Transformatieplichtgebouw? Plicht { get; init; }

    public override string Code => Gebouw.Code;

    public override string? Locatie => Gebouw.Locatie;
}

/// <summary>A plan with the stand that held on the day that counts.</summary>
public sealed record Planrij(Cijfer Deel, decimal Waarde, Plan Plan, Planstand Stand) : Herkomstrij(Deel, Waarde)
{
    public override string Code => Plan.Code;

    public override string? Locatie => Plan.Locatie;
}

/// <summary>The parts of a raming.</summary>
public enum Ramingdeel
{
    Vervangingsvraag,
    VervangingsvraagInVoorraad,
    Uitbreidingsvraag,
    UitbreidingsvraagInVoorraad,
}

/// <summary>One number of the raming in force on the day that counts.</summary>
public sealed record Ramingrij(Cijfer Deel, decimal Waarde, Raming Raming, Ramingdeel Onderdeel) : Herkomstrij(Deel, Waarde)
{
    public override string Code => Raming.Regio;
}

/// <summary>The steps of a formula that are no record.</summary>
public enum Rekenstap
{
    /// <summary>What a sum below 0 is raised by: the figure is never less than 0.</summary>
    Ondergrens,

    /// <summary>What the five-year path takes off.</summary>
    Vijfjarenpad,
}

/// <summary>A step of the formula that is no record.</summary>
public sealed record Staprij(Cijfer Deel, decimal Waarde, Rekenstap Stap) : Herkomstrij(Deel, Waarde)
{
    public override string Code => "";
}

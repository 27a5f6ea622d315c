using Kantorentop.Application.Herkomst;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Projecten;

namespace Kantorentop.Application.Projecten;

/// <summary>Which figure of what was developed someone opens.</summary>
/// <param name="Cijfer">The figure.</param>
/// <param name="Partij">Code of a developer; null for the sector.</param>
/// <param name="Jaar">Covenant year; null for since 2012.</param>
public sealed record Ontwikkelvraag(Ontwikkelcijfer Cijfer, string? Partij, int? Jaar)
{
    /// <summary>The largest first, else the latest first.</summary>
    public bool OpGrootte { get; init; }

    /// <summary>Page of the rows, from 1.</summary>
    public int Blad { get; init; } = 1;
}

/// <summary>Where a figure of what was developed comes from, as far as one person may see it.</summary>
/// <param name="Vraag">Which figure.</param>
/// <param name="Peildatum">What was decided up to this day.</param>
/// <param name="Partij">The developer; null for the sector.</param>
public sealed record Ontwikkelbeeld(Ontwikkelvraag Vraag, DateOnly Peildatum, Partij? Partij)
{
    /// <summary>What it is computed from; null when the figure is not public.</summary>
    public Ontwikkelstand? Stand { get; init; }

    /// <summary>How many rows there are.</summary>
    public int Aantal { get; init; }

    /// <summary>The rows that this person may see; null for who may see none.</summary>
    public Ontwikkelblad? Rijen { get; init; }
}

/// <summary>A page of rows.</summary>
/// <param name="Regels">Those of this page.</param>
/// <param name="Aantal">All that may be seen.</param>
/// <param name="Blad">Page, from 1.</param>
/// <param name="Bladen">Number of pages, at least 1.</param>
public sealed record Ontwikkelblad(IReadOnlyList<Ontwikkelbladregel> Regels, int Aantal, int Blad, int Bladen);

/// <summary>A row with its name, its party, and who recorded it.</summary>
/// <param name="Rij">The row.</param>
/// <param name="Naam">Name of the project or the building.</param>
/// <param name="Partij">Name of the party.</param>
/// <param name="Vastleggingen">Which organisation recorded what it rests on, and when.</param>
public sealed record Ontwikkelbladregel(Ontwikkelrij Rij, string Naam, string Partij, IReadOnlyList<Feitvastlegging> Vastleggingen);

using Kantorentop.Application.Gebieden;
using Kantorentop.Domain.Herkomst;

namespace Kantorentop.Application.Herkomst;

/// <summary>Where a figure comes from, as far as one person may see it.</summary>
/// <param name="Vraag">Which figure, on the day that is shown.</param>
/// <param name="Peildatum">The day, with why it is not the one that was asked for.</param>
/// <param name="Kop">The area.</param>
/// <param name="Boven">The areas around it.</param>
/// <param name="Gebouw">Name of the building that it is about; null for the whole area.</param>
public sealed record Herkomstbeeld(
    Cijfervraag Vraag, Gebiedspeildatum Peildatum, Gebiedskop Kop, IReadOnlyList<Gebiedskop> Boven, string? Gebouw)
{
    public Cijferregel Regel => Cijferregister.Van(Vraag.Cijfer);

    /// <summary>The figure with its sums; null when it is hidden from this person.</summary>
    public Cijferopbouw? Opbouw { get; init; }

    /// <summary>The rows; null for who may see none of them.</summary>
    public Rijenblad? Rijen { get; init; }
}

/// <summary>A figure with the sums that it is made from.</summary>
/// <param name="Waarde">The figure, unrounded; null where it has no value.</param>
/// <param name="Termen">The figures in its formula.</param>
/// <param name="Delen">What the rows add up to, per part of the formula.</param>
public sealed record Cijferopbouw(decimal? Waarde, IReadOnlyList<Cijferterm> Termen, IReadOnlyList<Deelsom> Delen)
{
    /// <summary>Number of rows behind it, shown to everyone who sees the figure.</summary>
    public int AantalRijen => Delen.Sum(deel => deel.Aantal);
}

/// <summary>A page of rows.</summary>
/// <param name="Regels">Those of this page.</param>
/// <param name="Aantal">All that may be seen.</param>
/// <param name="Blad">Page, from 1.</param>
/// <param name="Bladen">Number of pages, at least 1.</param>
public sealed record Rijenblad(IReadOnlyList<Herkomstregel> Regels, int Aantal, int Blad, int Bladen);

/// <summary>A row with where it lies and the recordings that it rests on.</summary>
/// <param name="Rij">The row.</param>
/// <param name="Locatie">Name of its location, or null when it lies in none.</param>
/// <param name="Vastleggingen">Who recorded what it rests on, and when; in the order of <see cref="Feitsoort"/>.</param>
public sealed record Herkomstregel(Herkomstrij Rij, string? Locatie, IReadOnlyList<Feitvastlegging> Vastleggingen);

/// <summary>The kinds of fact that rows rest on.</summary>
public enum Feitsoort
{
    Gebouw,
    Ruimte,
    Stand,
    Plan,
    Planstand,
    Raming,
    Project,
}

/// <summary>Which organisation recorded a fact, and when.</summary>
public sealed record Feitvastlegging(Feitsoort Soort, string Organisatie, DateTimeOffset Ogenblik);

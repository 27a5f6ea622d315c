using Kantorentop.Application.Gebieden;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;

namespace Kantorentop.Application.Reeksen;

/// <summary>What someone asks of a series; what is left out is the usual choice.</summary>
/// <param name="Gebied">Area.</param>
/// <param name="Cijfer">Key of a <see cref="Reekscijfer"/>.</param>
/// <param name="Stap">Name of a <see cref="Reeksstap"/>.</param>
/// <param name="PerGebied">True for a line per area below, false for one per part.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day.</param>
public sealed record Reeksvraag(Gebied Gebied, string? Cijfer = null, string? Stap = null, bool PerGebied = false, DateOnly? Van = null, DateOnly? Tot = null);

/// <summary>A figure of an area over time, as far as one person may see it.</summary>
/// <param name="Kop">The area.</param>
/// <param name="Boven">The areas around it, from the land inwards.</param>
/// <param name="Cijfer">The figure.</param>
/// <param name="Stap">The distance between the days.</param>
/// <param name="Periode">The first and the last day that were asked for.</param>
/// <param name="Dagen">The days.</param>
/// <param name="Lijnen">A line per part or per area below.</param>
/// <param name="Meldingen">Why something else is shown than was asked for.</param>
public sealed record Reeksbeeld(
    Gebiedskop Kop,
    IReadOnlyList<Gebiedskop> Boven,
    Reekscijfer Cijfer,
    Reeksstap Stap,
    Periodekeuze Periode,
    IReadOnlyList<DateOnly> Dagen,
    IReadOnlyList<Reekslijn> Lijnen,
    IReadOnlyList<Melding> Meldingen)
{
    /// <summary>True for a line per area below.</summary>
    public bool PerGebied { get; init; }

    /// <summary>Stock of the area of which no stand is known, per day; null where it is hidden. Empty for what is no vacancy.</summary>
    public IReadOnlyList<decimal?> Onbekend { get; init; } = [];

    /// <summary>True when at least one day has a value.</summary>
    public bool HeeftWaarden => Lijnen.Any(lijn => lijn.Waarden.Any(waarde => waarde is not null));
}

/// <summary>One line.</summary>
/// <param name="Naam">Name of the part or of the area.</param>
/// <param name="Gebied">The area that the values are of.</param>
/// <param name="Cijfer">The figure that they are, to open one; null where it is none by itself.</param>
/// <param name="Waarden">A value per day; null where there is none or it is hidden.</param>
public sealed record Reekslijn(string Naam, Gebied Gebied, Cijfer? Cijfer, IReadOnlyList<decimal?> Waarden);

using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Gebieden;

/// <summary>An area with its name.</summary>
/// <param name="Gebied">Area.</param>
/// <param name="Naam">Bare name, as 'Utrecht'.</param>
/// <param name="Titel">Name with its kind, as 'Gemeente Utrecht'.</param>
public sealed record Gebiedskop(Gebied Gebied, string Naam, string Titel);

/// <summary>What someone sees of an area on a day.</summary>
/// <param name="Kop">The area.</param>
/// <param name="Peildatum">The day.</param>
/// <param name="Boven">The areas around it, from the land inwards.</param>
/// <param name="Cijfers">Its figures; null when they are hidden.</param>
/// <param name="Eerder">Its figures a year earlier; null when they are hidden.</param>
/// <param name="Reeks">Its figures over time.</param>
/// <param name="Plancapaciteit">What is left to build there; null when its figures are hidden.</param>
/// <param name="Onder">The areas that it falls into.</param>
public sealed record Gebiedsbeeld(
    Gebiedskop Kop,
    Gebiedspeildatum Peildatum,
    IReadOnlyList<Gebiedskop> Boven,
    Kerncijfers? Cijfers,
    Kerncijfers? Eerder,
    IReadOnlyList<Reekspunt> Reeks,
    Plancapaciteit? Plancapaciteit,
    IReadOnlyList<Gebiedsregel> Onder)
{
    /// <summary>True when this person may see none of the figures: an owner could be found in them.</summary>
    public bool IsVerborgen => Cijfers is null;

    /// <summary>True when nothing is recorded there yet.</summary>
    public bool IsLeeg => Cijfers is { Voorraad: 0 } && Onder.Count == 0;
}

/// <summary>One area in a table of areas.</summary>
/// <param name="Kop">The area.</param>
/// <param name="Plaats">Where it lies: the municipality of a location, the region of a municipality; null when it says nothing.</param>
/// <param name="Cijfers">Its figures; null when they are hidden.</param>
/// <param name="Plancapaciteit">What is left to build there; null when its figures are hidden.</param>
/// <param name="Perspectief">The designation of a location, or null.</param>
/// <param name="IsHerstructurering">The other mark of a location.</param>
public sealed record Gebiedsregel(
    Gebiedskop Kop,
    string? Plaats,
    Kerncijfers? Cijfers,
    Plancapaciteit? Plancapaciteit,
    Toekomstperspectief? Perspectief = null,
    bool IsHerstructurering = false);

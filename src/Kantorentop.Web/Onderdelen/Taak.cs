using Kantorentop.Domain.Herkomst;

namespace Kantorentop.Web.Onderdelen;

/// <summary>One line of a list of tasks.</summary>
/// <param name="Naam">What has to be done.</param>
/// <param name="Adres">Where it is done; null when it cannot be opened.</param>
/// <param name="Letter">Letter or number before it, as 'a'; null for none.</param>
/// <param name="Toelichting">Who, when or how far; null for none.</param>
/// <param name="Staat">State as a word; null for none.</param>
/// <param name="Toon">Colour of the state.</param>
public sealed record Taak(
    string Naam,
    string? Adres,
    string? Letter = null,
    string? Toelichting = null,
    string? Staat = null,
    Staattoon Toon = Staattoon.Neutraal)
{
    /// <summary>The figure that it is about: its provenance is where it leads, instead of an address.</summary>
    public Cijfervraag? Herkomst { get; init; }
}

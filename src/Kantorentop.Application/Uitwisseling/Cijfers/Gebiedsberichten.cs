using System.ComponentModel;

namespace Kantorentop.Application.Uitwisseling.Cijfers;

/// <summary>A region on a day in the published language.</summary>
public sealed record Kantorenregiobericht(
    [property: Description("Naam van de kantorenregio; ook de sleutel.")] string Regio,
    [property: Description("Of dit een van de belangrijkste kantorenregio's is (art. 3.1).")] bool Belangrijkste,
    [property: Description("CBS-codes van de gemeenten die op de peildatum bij de regio horen.")] IReadOnlyList<string> Gemeenten);

/// <summary>A municipality as it stood on a day in the published language.</summary>
public sealed record Gemeentebericht(
    [property: Description("CBS-code, bijvoorbeeld 'GM0344'.")] string Gemeente,
    [property: Description("Naam van de gemeente.")] string Naam,
    [property: Description("Code van de provincie, bijvoorbeeld 'PV26'.")] string Provincie,
    [property: Description("Eerste dag waarop deze gegevens gelden.")] DateOnly Vanaf,
    [property: Description("Eerste dag waarop deze gegevens niet meer gelden; null als ze nog gelden.")] DateOnly? Tot,
    [property: Description("CBS-code van de gemeente waarin zij is opgegaan; null als dat niet zo is.")] string? Opvolger,
    [property: Description("Kantorenregio waar de gemeente op de peildatum bij hoort; null als dat er geen is.")] string? Kantorenregio);

/// <summary>An office location on a day in the published language.</summary>
public sealed record Locatiebericht(
    [property: Description("Code van de kantorenlocatie.")] string Locatie,
    [property: Description("CBS-code van de gemeente.")] string Gemeente,
    [property: Description("Naam van de kantorenlocatie.")] string Naam,
    [property: Description("Breedtegraad in graden, WGS84; null als die niet bekend is.")] decimal? Breedtegraad,
    [property: Description("Lengtegraad in graden, WGS84; null als die niet bekend is.")] decimal? Lengtegraad,
    [property: Description("Toekomstperspectief op de peildatum (art. 3.1c): groei, balans, beperking of transformatie; null als er geen is.")] string? Toekomstperspectief,
    [property: Description("Of de locatie op de peildatum een herstructureringsgebied is (art. 1).")] bool Herstructureringsgebied);

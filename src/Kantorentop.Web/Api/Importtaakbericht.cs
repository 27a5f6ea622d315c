using System.ComponentModel;
using System.Text.Json;
using Kantorentop.Application.Uitwisseling;
using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Web.Gegevens;
using Kantorentop.Web.Gegevens.Taken;

namespace Kantorentop.Web.Api;

/// <summary>How far an import in the background is, for a program.</summary>
internal sealed record Importtaakbericht(
    [property: Description("Nummer van de import.")] Guid Nummer,
    [property: Description("Waar de import staat: wacht, controleren, wacht-op-bevestiging, vastleggen, gelukt, mislukt, afgebroken of onderbroken.")] string Staat,
    [property: Description("Of dit een proef is: dan wordt er niets vastgelegd.")] bool Proef,
    [property: Description("Wanneer de bestanden zijn ingezonden, in UTC.")] DateTimeOffset Ingezonden,
    [property: Description("Wat de import nu doet; null als hij niet loopt.")] string? Voortgang,
    [property: Description("Wat er van de import is geworden; null zolang hij loopt.")] string? Afloop,
    [property: Description("Wat er verandert of is veranderd; null zolang dat niet bekend is en als er fouten zijn.")] Importbericht? Resultaat,
    [property: Description("Alles wat er mis is in de bestanden, hoogstens 1.000 regels.")] IReadOnlyList<Bestandsbericht> Fouten)
{
    /// <summary>The message of an import.</summary>
    /// <param name="taak">The import.</param>
    /// <param name="verslag">What was found; null when it is not known or no longer.</param>
    public static Importtaakbericht Van(Importtaak taak, Importverslag? verslag) => new(
        taak.Nummer,
        JsonNamingPolicy.KebabCaseLower.ConvertName(taak.Staat.ToString()),
        taak.Doel == Importdoel.Proef,
        taak.Ingezonden.ToUniversalTime(),
        taak.Loopt ? Importtekst.Voortgang(taak) : null,
        taak.Loopt ? null : taak.Afloop,
        verslag is { HeeftFouten: false } ? Importbericht.Van(verslag, taak.Doel == Importdoel.Proef) : null,
        [.. (verslag?.Fouten ?? []).Take(Importbericht.MaximumRegels).Select(Bestandsbericht.Van)]);
}

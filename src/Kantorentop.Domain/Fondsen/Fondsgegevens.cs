using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Fondsen;

/// <summary>What the register says of a fund and may be changed while it exists.</summary>
/// <param name="Naam">Name.</param>
/// <param name="Delen">Municipalities and locations that it is for; empty for the whole region.</param>
/// <param name="Initiatiefnemers">Who takes the initiative (art. 5.1).</param>
/// <param name="Tarief">The surcharge of art. 8.4 per m² v.v.o.; null while there is none.</param>
public sealed record Fondsgegevens(string Naam, IReadOnlyList<Gebied> Delen, IReadOnlyList<Initiatiefnemer> Initiatiefnemers, Bedrag? Tarief)
{
    public const int MaximumNaam = 200;

    /// <summary>What is wrong with them; empty when they may be recorded.</summary>
    /// <param name="regio">Region of the fund.</param>
    /// <param name="indeling">Which municipality belongs to which region.</param>
    /// <param name="gemeenteVan">Municipality of a location, or null when the location is unknown.</param>
    /// <param name="dag">The day.</param>
    public IEnumerable<Melding> Toets(string regio, Gebiedsindeling indeling, Func<string, string?> gemeenteVan, DateOnly dag)
    {
        if (string.IsNullOrWhiteSpace(Naam)) yield return new("naam-ontbreekt", "Vul de naam van het fonds in.", nameof(Naam));
        if (Tarief is { } tarief && tarief <= Bedrag.Nul) yield return new("tarief", "Vul een toeslag per m² in van meer dan 0 euro, of laat het veld leeg.", nameof(Tarief));
        if (!Initiatiefnemers.Any(partij => partij.IsOverheid))
            yield return new("geen-overheid", "Kies minstens één provincie of gemeente: die houdt het register en de boekhouding bij.", nameof(Initiatiefnemers));
        else if (Initiatiefnemers.Count < 2)
            yield return new("niet-gezamenlijk", "Kies minstens twee initiatiefnemers: een fonds is een gezamenlijk initiatief (artikel 5, lid 1).", nameof(Initiatiefnemers));
        var gemeenten = indeling.GemeentenInRegio(regio, dag);
        if (Delen.Any(deel => !gemeenten.Contains(deel.Soort == Gebiedssoort.Locatie ? gemeenteVan(deel.Sleutel) : deel.Sleutel)))
            yield return new("deel-buiten-regio", $"Kies alleen gemeenten en locaties in de kantorenregio {regio}.", nameof(Delen));
    }
}

using System.Globalization;
using System.Text.Json.Serialization;
using Kantorentop.Application.Uitwisseling;
using Kantorentop.Application.Uitwisseling.Cijfers;

namespace Kantorentop.Web.Api;

/// <summary>What a program got as the answer to its files; kept, so that it gets the same once more.</summary>
/// <param name="Bericht">What the import did; null when it was refused.</param>
/// <param name="Probleem">Why it was refused; null when it was not.</param>
internal sealed record Importantwoord(Importbericht? Bericht, Probleem? Probleem)
{
    [JsonIgnore]
    public IResult Resultaat => Bericht is null ? Probleem! : new Apiantwoord(Bericht);

    public static Importantwoord Van(Importverslag verslag, bool isProef) =>
        verslag.HeeftFouten ? new(null, Weigering(verslag.Fouten)) : new(Importbericht.Van(verslag, isProef), null);

    private static Probleem Weigering(IReadOnlyList<Importfout> fouten) => Api.Probleem.Van(StatusCodes.Status400BadRequest) with
    {
        Title = "De bestanden bevatten fouten",
        Detail = string.Create(CultureInfo.InvariantCulture, $"Aantal fouten: {fouten.Count}. Er is niets vastgelegd. Verbeter ze en stuur de bestanden opnieuw."),
        Fouten = [.. fouten.Take(Importbericht.MaximumRegels).Select(Probleemfout.Van)],
    };
}

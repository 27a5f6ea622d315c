using Kantorentop.Application.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Web.Onderdelen;

namespace Kantorentop.Web.Overzicht;

/// <summary>The secretariaat's work as lines with where to go.</summary>
internal static class Werkwoorden
{
    private const int Genoemd = 5;

    public static Taak Afspraak(Regioregel regel) => new(
        "Kantorenregio " + regel.Regio.Naam,
        Adressen.Afspraakregio(regel.Regio.Naam),
        Toelichting: $"Moest er zijn op {Weergave.Datum(regel.Termijn.Uiterlijk)}",
        Staat: $"{Weergave.Aantal(regel.Termijn.Dagen, "dag", "dagen")} te laat",
        Toon: Staattoon.Fout);

    /// <summary>The Gebiedsvisies of a region whose day is over; the earliest stand first.</summary>
    public static Taak Gebiedsvisies(IGrouping<string, Gebiedsvisietermijn> regio)
    {
        var namen = regio.Take(Genoemd).Select(visie => $"{visie.Locatie} ({Weergave.DatumKort(visie.Plan.Gereed)})");
        var rest = regio.Count() > Genoemd ? $" en nog {Weergave.Aantal(regio.Count() - Genoemd, "locatie", "locaties")}" : "";
        return new(
            "Kantorenregio " + regio.Key,
            Adressen.Van(Gebied.Kantorenregio(regio.Key)) + "#locaties",
            Toelichting: string.Join(", ", namen) + rest,
            Staat: Weergave.Aantal(regio.Count(), "gebiedsvisie", "gebiedsvisies"),
            Toon: Staattoon.LetOp);
    }

    public static Taak Handtekeningen(IGrouping<string, OpenHandtekening> regio) => new(
        "Kantorenregio " + regio.Key,
        Adressen.Afspraakregio(regio.Key),
        Toelichting: "Wacht op " + string.Join(", ", regio.Select(rij => rij.Partij)),
        Staat: Weergave.Aantal(regio.Count(), "handtekening", "handtekeningen"),
        Toon: Staattoon.Bezig);
}

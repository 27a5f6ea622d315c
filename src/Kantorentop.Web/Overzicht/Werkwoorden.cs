using Kantorentop.Application.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Web.Onderdelen;

namespace Kantorentop.Web.Overzicht;

/// <summary>The secretariaat's work as lines with where to go.</summary>
internal static class Werkwoorden
{
    public static Taak Afspraak(Regioregel regel) => new(
        "Kantorenregio " + regel.Regio.Naam,
        Adressen.Afspraakregio(regel.Regio.Naam),
        Toelichting: $"Moest er zijn op {Weergave.Datum(regel.Termijn.Uiterlijk)}",
        Staat: $"{Weergave.Aantal(regel.Termijn.Dagen, "dag", "dagen")} te laat",
        Toon: Staattoon.Fout);

    public static Taak Gebiedsvisie(Gebiedsvisietermijn visie) => new(
        visie.Locatie,
        Adressen.Van(Gebied.Locatie(visie.Plan.Locatie)),
        Toelichting: $"{visie.Plan.Trekker ?? "Geen trekker"} · regio {visie.Regio} · klaar op {Weergave.Datum(visie.Plan.Gereed)}",
        Staat: "termijn voorbij",
        Toon: Staattoon.LetOp);

    public static Taak Handtekeningen(IGrouping<string, OpenHandtekening> regio) => new(
        "Kantorenregio " + regio.Key,
        Adressen.Afspraakregio(regio.Key),
        Toelichting: "Wacht op " + string.Join(", ", regio.Select(rij => rij.Partij)),
        Staat: Weergave.Aantal(regio.Count(), "handtekening", "handtekeningen"),
        Toon: Staattoon.Bezig);
}

using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain.Plannen;

namespace Kantorentop.Application.Uitwisseling.Cijfers;

/// <summary>Plan capacity against demand in the published language; what needs a raming is null without one, and present.</summary>
public sealed record Afstemmingsbericht(
    string Regio,
    DateOnly Peildatum,
    decimal Vastgesteld,
    decimal Ontwerp,
    decimal Structuurvisie,
    decimal ZonderRoStatus,
    decimal Publiekrechtelijk,
    decimal Totaal,
    decimal NieuwbouwSinds2012,
    decimal? Vraag,
    decimal? ResterendeVraag,
    decimal? Balans,
    decimal? BalansTotaal,
    decimal? BalansAlleenUitbreiding,
    string Status,
    decimal? Toegestaan,
    decimal? Achterstand)
{
    public static Afstemmingsbericht Van(Afstemming afstemming) => new(
        afstemming.Regio,
        afstemming.Peildatum,
        afstemming.Vastgesteld,
        afstemming.Ontwerp,
        afstemming.Structuurvisie,
        afstemming.ZonderRoStatus,
        afstemming.Publiekrechtelijk,
        afstemming.Totaal,
        afstemming.NieuwbouwSinds2012,
        afstemming.Vraag,
        afstemming.ResterendeVraag,
        afstemming.Balans,
        afstemming.BalansTotaal,
        afstemming.BalansAlleenUitbreiding,
        Kebab.Van(afstemming.Status),
        afstemming.Toegestaan,
        afstemming.Achterstand);
}

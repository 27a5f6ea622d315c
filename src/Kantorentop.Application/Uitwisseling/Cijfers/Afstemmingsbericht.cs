using System.ComponentModel;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain.Plannen;

namespace Kantorentop.Application.Uitwisseling.Cijfers;

/// <summary>Plan capacity against demand in the published language; what needs a raming is null without one, and present.</summary>
public sealed record Afstemmingsbericht(
    [property: Description("Naam van de kantorenregio.")] string Regio,
    [property: Description("De dag waarover de cijfers gaan.")] DateOnly Peildatum,
    [property: Description("Plancapaciteit in vastgestelde plannen, in m² v.v.o.")] decimal Vastgesteld,
    [property: Description("Plancapaciteit in ontwerpplannen, in m² v.v.o.")] decimal Ontwerp,
    [property: Description("Plancapaciteit in structuurvisies, in m² v.v.o.")] decimal Structuurvisie,
    [property: Description("Plancapaciteit zonder status in de ruimtelijke ordening, in m² v.v.o.")] decimal ZonderRoStatus,
    [property: Description("Vastgesteld, ontwerp en structuurvisie samen, in m² v.v.o. (art. 2.2).")] decimal Publiekrechtelijk,
    [property: Description("Alle plancapaciteit samen, in m² v.v.o.")] decimal Totaal,
    [property: Description("Nieuwbouw die sinds 1 januari 2012 is opgeleverd, in m² v.v.o.")] decimal NieuwbouwSinds2012,
    [property: Description("Vraag die de bestaande voorraad niet kan opvangen, in m² v.v.o. (art. 2.2); null zonder raming.")] decimal? Vraag,
    [property: Description("Vraag na aftrek van de nieuwbouw, in m² v.v.o.; null zonder raming.")] decimal? ResterendeVraag,
    [property: Description("Publiekrechtelijke capaciteit min de resterende vraag, in m² v.v.o.; boven 0 is er te veel gepland; null zonder raming.")] decimal? Balans,
    [property: Description("Hetzelfde over alle capaciteit, in m² v.v.o.; null zonder raming.")] decimal? BalansTotaal,
    [property: Description("De balans bij de andere lezing van art. 2.2, in m² v.v.o.; null zonder raming.")] decimal? BalansAlleenUitbreiding,
    [property: Description("in-overeenstemming, overcapaciteit, tekort of geen-raming.")] string Status,
    [property: Description("Wat het vijfjarenpad op de peildatum toelaat, in m² v.v.o. (art. 12.4); null als er geen pad is.")] decimal? Toegestaan,
    [property: Description("Hoeveel de balans boven het pad ligt, in m² v.v.o.; null als er geen pad is.")] decimal? Achterstand)
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

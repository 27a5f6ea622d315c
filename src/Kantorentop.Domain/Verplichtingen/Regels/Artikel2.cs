namespace Kantorentop.Domain.Verplichtingen.Regels;

/// <summary>Goals of the regions (art. 2.2). Setting and watching goals goes on when art. 12.2 suspends reaching them.</summary>
internal static class Artikel2
{
    public static IReadOnlyList<Verplichtingregel> Regels { get; } =
    [
        new("2.2", Grondslag.Regiodoelen, Afronding.BijAntwoord)
        {
            Dragers = [Plichtdrager.Provincies, Plichtdrager.Gemeenten],
            Over = Onderwerpsoort.Doelen,
            IsZonderTermijn = true,
            Titel = "Stel doelen voor de kantorenmarkt in {naam}",
            Verwacht = "U spreekt met de andere overheden en met marktpartijen doelen af die bij de regio passen en die het portaal elk jaar kan volgen. De doelen staan in de regionale afspraak.",
        },
        new("2.2", Grondslag.Afstemming, Afronding.BijCijfer)
        {
            Dragers = [Plichtdrager.Provincies, Plichtdrager.Gemeenten, Plichtdrager.Partijen],
            Over = Onderwerpsoort.Regio,
            Titel = "Breng plancapaciteit en vraag in overeenstemming: {naam}",
            Verwacht = "Vijf jaar na de inwerkingtreding past de plancapaciteit bij de vraag die de bestaande voorraad niet kan opvangen. Het portaal rekent dit uit.",
        },
    ];
}

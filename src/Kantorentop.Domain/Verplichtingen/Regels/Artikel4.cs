namespace Kantorentop.Domain.Verplichtingen.Regels;

/// <summary>Planschade. Market parties owe it at the table of a location, municipalities for each of theirs.</summary>
internal static class Artikel4
{
    public static IReadOnlyList<Verplichtingregel> Regels { get; } =
    [
        new("4.1", Grondslag.Aanleiding, Afronding.BijAntwoord)
        {
            Titel = "Maak een risicoanalyse: {naam}",
            Verwacht = "U brengt samen in beeld hoe groot de planschade en de andere kosten zijn die op de gemeente te verhalen zijn. Dat gebeurt voordat u de kosten verdeelt. Bedragen blijven vertrouwelijk.",
        },
        new("4.2", Grondslag.Aanleiding, Afronding.BijAntwoord)
        {
            Titel = "Spreek de verdeling van de kosten af: {naam}",
            Verwacht = "U spreekt af wie welk deel van de schade en de kosten draagt, voordat de gemeente het besluit neemt. Verwacht u samen geen schade, dan legt u dat vast.",
        },
        new("4.3", Grondslag.Aanleiding, Afronding.BijAntwoord)
        {
            Titel = "Zoek een andere functie of plek: {naam}",
            Verwacht = "U zoekt met de gemeente naar een andere functie of een andere plek, zodat een claim niet nodig is.",
        },
        new("4.4", Grondslag.Eenmalig, Afronding.BijAntwoord)
        {
            Titel = "Werk een standaardformat voor de risicoanalyse uit",
            Verwacht = "Rijk, IPO, VNG en NEPROM werken samen een standaardformat uit voor de risicoanalyse van artikel 4, lid 1.",
        },
    ];
}

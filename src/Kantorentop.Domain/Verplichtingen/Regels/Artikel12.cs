namespace Kantorentop.Domain.Verplichtingen.Regels;

/// <summary>Consultation, monitoring and evaluation: acts of the signatories together.</summary>
internal static class Artikel12
{
    public static IReadOnlyList<Verplichtingregel> Regels { get; } =
    [
        new("12.1", Grondslag.Aanleiding, Afronding.BijAntwoord)
        {
            Titel = "Overleg over herijking: {naam}",
            Verwacht = "Blijkt uit de eerste risicoanalyses dat gemeenten de kosten niet kunnen dragen, dan overleggen partijen over herijking.",
        },
        new("12.3", Grondslag.Convenantjaar, Afronding.BijAntwoord)
        {
            Aantal = 2,
            Titel = "Overleg twee keer in {naam}",
            Verwacht = "Partijen overleggen minstens twee keer per convenantjaar over de voortgang en het effect van de maatregelen.",
        },
        new("12.4", Grondslag.Eenmalig, Afronding.BijAntwoord)
        {
            Titel = "Spreek monitoring, evaluatie en referentiesituatie af",
            Verwacht = "Partijen spreken in 2012 af hoe zij het convenant volgen en evalueren, en welke situatie het uitgangspunt is.",
        },
        new("12.5", Grondslag.Convenantjaar, Afronding.BijAntwoord)
        {
            Titel = "Bespreek of maatregelen anders moeten in {naam}",
            Verwacht = "Partijen bespreken elk jaar of de maatregelen moeten worden aangepast.",
        },
    ];
}

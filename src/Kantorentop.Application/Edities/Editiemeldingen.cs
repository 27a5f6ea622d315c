using Kantorentop.Domain;

namespace Kantorentop.Application.Edities;

/// <summary>Why an edition cannot be published, with what to do.</summary>
internal static class Editiemeldingen
{
    public static readonly Melding GeenRecht = new(
        "editie-geen-recht", "Alleen het secretariaat publiceert edities. Vraag het secretariaat om een editie.");

    public static readonly Melding Naam = new(
        "editie-naam", $"Geef de editie een naam met letters of cijfers van hoogstens {Editie.MaximumNaam} tekens, bijvoorbeeld Monitor 2014.", "naam");

    public static readonly Melding NaamBestaat = new(
        "editie-naam-bestaat", "Er is al een editie met deze naam. Kies een andere naam; een gepubliceerde editie verandert niet.", "naam");

    public static readonly Melding Verouderd = new(
        "editie-verouderd", "De cijfers zijn anders dan die u zag. Bekijk de editie opnieuw en publiceer haar daarna.");

    public static Melding Peildatum(DateOnly vandaag) =>
        new("editie-peildatum", $"Kies een peildatum die geweest is, van 01-01-2000 tot en met {vandaag:dd-MM-yyyy}.", "peildatum");
}

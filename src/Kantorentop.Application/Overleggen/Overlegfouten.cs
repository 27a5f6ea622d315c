using Kantorentop.Domain;

namespace Kantorentop.Application.Overleggen;

/// <summary>Why an act on the consultations is refused, whatever it says.</summary>
public static class Overlegfouten
{
    public static readonly Melding NietGevonden = new("niet-gevonden", "Dit bestaat niet of is niet voor u. Ga terug naar de overleggen.");

    public static readonly Melding GeenRecht = new("geen-recht", "Het secretariaat legt dit vast, met de rol invoeren.");

    public static readonly Melding Verouderd = new(
        "verouderd", "Iemand anders heeft dit intussen gewijzigd. Open de pagina opnieuw en voer uw wijziging nog een keer in.");

    public static readonly Melding HeeftStukken = new(
        "agendapunt-met-stukken", "Bij dit agendapunt horen stukken. Geef het een ander onderwerp of een andere plaats; weghalen kan niet.");
}

/// <summary>What a form carries besides its fields.</summary>
/// <param name="OperatieId">Made by the server with the form: a double click has one effect.</param>
/// <param name="Versie">Number of the registratie of what the form showed; 0 for something new.</param>
public readonly record struct Overlegformulier(Guid OperatieId, long Versie);

using Kantorentop.Domain;

namespace Kantorentop.Application.Schade;

/// <summary>Why an act on article 4 is refused, whatever it says.</summary>
public static class Schadefouten
{
    public static readonly Melding NietGevonden = new("niet-gevonden", "Dit bestaat niet of is niet voor u. Ga terug naar het overzicht.");

    public static readonly Melding GeenRecht = new(
        "geen-recht", "De gemeente van de locatie legt dit vast, met de rol invoeren. Vraag het aan de gemeente.");

    public static readonly Melding Verouderd = new(
        "verouderd", "Iemand anders heeft dit intussen gewijzigd. Open de pagina opnieuw en voer uw wijziging nog een keer in.");

    public static readonly Melding AlGenomen = new(
        "besluit-genomen", "Dit besluit is al genomen en vastgelegd. Leg een nieuw besluit vast, of verbeter de planstanden bij het plan.");
}

/// <summary>What a form carries besides its fields.</summary>
/// <param name="OperatieId">Made by the server with the form: a double click has one effect.</param>
/// <param name="Versie">Number of the registratie of what the form showed; 0 for something new.</param>
public readonly record struct Schadeformulier(Guid OperatieId, long Versie);

using Kantorentop.Domain;

namespace Kantorentop.Application.Registers;

/// <summary>What a form of a register carries besides its fields.</summary>
/// <param name="OperatieId">Made by the server with the form: a double click has one effect.</param>
/// <param name="Gezien">Row number of the recording that the form showed; null for something new.</param>
public readonly record struct Registerformulier(Guid OperatieId, long? Gezien);

/// <summary>Why an act on a register is refused, whatever it says.</summary>
public static class Registerfouten
{
    public static readonly Melding NietGevonden = new("niet-gevonden", "Dit bestaat niet of is niet voor u. Ga terug naar het overzicht.");

    public static readonly Melding GeenRecht = new("geen-recht", "Uw organisatie legt dit niet vast. Vraag het de organisatie die hier wordt genoemd, of het secretariaat.");
}

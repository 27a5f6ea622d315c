using Kantorentop.Application.Afspraken;
using Kantorentop.Domain;

namespace Kantorentop.Application.Herprogrammering;

/// <summary>Refusals that acts on a scenario can give; their codes are those of <see cref="Afspraakfouten"/>, so pages answer alike.</summary>
public static class Scenariofouten
{
    /// <summary>There is no such region or scenario, or it may not be known: 404.</summary>
    public static readonly Melding NietGevonden = new(Afspraakfouten.NietGevonden.Code, "Dit scenario bestaat niet, of u mag het niet zien.");

    /// <summary>The account may not do this: 403.</summary>
    public static readonly Melding GeenRecht = new(
        Afspraakfouten.GeenRecht.Code, "U mag dit scenario niet wijzigen. Maak een kopie en ga daarmee verder.");

    /// <summary>A colleague changed it since the form was opened: 409.</summary>
    public static readonly Melding Verouderd = new(
        Afspraakfouten.Verouderd.Code, "Een collega heeft dit scenario intussen gewijzigd. Uw invoer staat nog in het formulier. Bewaart u nog een keer, dan geldt uw invoer voor deze locatie.");

    public static readonly Melding TeVeelScenarios = new(
        "te-veel-scenarios", $"Uw organisatie heeft in deze regio al {MeesteScenarios} scenario’s. Verwijder er eerst een.");

    public static readonly Melding TeVeelMaatregelen = new(
        "te-veel-maatregelen", "Een scenario heeft hooguit 2.000 maatregelen. Verdeel ze over twee scenario’s.");

    public static readonly Melding OnbekendDing = new(
        "onbekend-ding", "Een plan of gebouw in uw invoer hoort niet bij deze locatie. Open het formulier opnieuw.");

    /// <summary>How many scenarios one organisation keeps of one region.</summary>
    public const int MeesteScenarios = 20;
}

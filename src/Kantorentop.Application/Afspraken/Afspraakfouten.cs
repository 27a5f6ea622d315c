using Kantorentop.Domain;

namespace Kantorentop.Application.Afspraken;

/// <summary>Refusals that every act on an agreement can give. Their codes tell a page which status to answer with.</summary>
public static class Afspraakfouten
{
    /// <summary>There is no such region or version, or it may not be known: 404.</summary>
    public static readonly Melding NietGevonden = new("niet-gevonden", "Deze afspraak bestaat niet, of u mag haar niet zien.");

    /// <summary>The account may not do this: 403.</summary>
    public static readonly Melding GeenRecht = new("geen-recht", "U mag dit niet doen voor deze regio. Vraag een collega die dat wel mag.");

    /// <summary>It is not a draft (any more): 409.</summary>
    public static readonly Melding NietBewerkbaar = new(
        "niet-bewerkbaar", "Deze versie is ingediend en kan niet meer veranderen. Open de afspraak om te zien hoe het ervoor staat.");

    /// <summary>Someone else changed the text since the form was opened: 409.</summary>
    public static readonly Melding Verouderd = new(
        "verouderd", "Iemand anders heeft dit intussen gewijzigd. Vergelijk beide teksten en kies welke blijft.");
}

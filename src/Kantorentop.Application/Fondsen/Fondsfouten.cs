using Kantorentop.Domain;

namespace Kantorentop.Application.Fondsen;

/// <summary>Refusals that every act on a fund can give. Their codes tell a page which status to answer with.</summary>
public static class Fondsfouten
{
    /// <summary>There is no such fund, region or entry: 404.</summary>
    public static readonly Melding NietGevonden = new("niet-gevonden", "Dit fonds of deze boeking bestaat niet.");

    /// <summary>The account may not do this: 403.</summary>
    public static readonly Melding GeenRecht = new(
        "geen-recht", "U mag dit niet doen voor dit fonds. Vraag een provincie of gemeente die initiatiefnemer van het fonds is.");

    /// <summary>Someone else changed the register since the form was opened: 409.</summary>
    public static readonly Melding Verouderd = new(
        "verouderd", "Iemand anders heeft dit fonds intussen gewijzigd. Open het fonds opnieuw en vul uw wijziging daarna in.");
}

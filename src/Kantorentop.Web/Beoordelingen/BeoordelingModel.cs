using Kantorentop.Application.Beoordelingen;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Beoordelingen;

/// <summary>What the form of a judgement sends.</summary>
public sealed class BeoordelingModel
{
    public string? OperatieId { get; set; }
    public string? Oordeel { get; set; }
    public string? Reden { get; set; }

    public static BeoordelingModel Nieuw() => new() { OperatieId = Guid.NewGuid().ToString() };

    /// <summary>What the use case asks; a choice that the form does not offer counts as none.</summary>
    public Beoordelingsinvoer Lees(long antwoord) =>
        new(Operatieveld.Lees(OperatieId), antwoord, Oordeelwoorden.Lees(Oordeel) is var gekozen and not Domain.Verplichtingen.Oordeel.TeBeoordelen ? gekozen : null, Reden);
}

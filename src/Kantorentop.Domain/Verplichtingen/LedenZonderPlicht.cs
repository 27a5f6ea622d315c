namespace Kantorentop.Domain.Verplichtingen;

/// <summary>The members of the covenant that give no duty, each with the reason in Dutch. Every other member is in the rule table.</summary>
public static class LedenZonderPlicht
{
    private const string Begrip = "Dit lid legt uit of regelt iets; het vraagt geen handeling.";
    private const string Kunnen = "Partijen kunnen dit doen; het hoeft niet.";

    /// <summary>The reason per member.</summary>
    public static IReadOnlyDictionary<string, string> Redenen { get; } = new Dictionary<string, string>
    {
        ["1"] = "Dit artikel legt begrippen uit.",
        ["2.1"] = "Dit lid noemt het hoofddoel. Het portaal laat het zien met cijfers en maakt er geen oordeel van.",
        ["2.3"] = "Dit lid legt een verband met de kantorenfondsen van artikel 5.",
        ["5.1"] = Kunnen,
        ["5.3"] = "Dit lid stelt voorwaarden aan een fonds. Het portaal toetst ze als een fonds wordt ingesteld.",
        ["5.4"] = "Dit lid regelt de looptijd van een fonds. Het portaal toetst die als een fonds wordt ingesteld of verlengd.",
        ["5.5"] = "Dit lid stelt een voorwaarde aan een fonds. Het portaal toetst die als een fonds wordt ingesteld.",
        ["9.1"] = "Dit lid is een verklaring van de financiers.",
        ["9.2"] = "Dit lid is een verklaring van de financiers.",
        ["9.3"] = "Dit lid is een voorwaarde van de financiers. Het portaal laat de cijfers zien en oordeelt niet.",
        ["12.2"] = "Dit lid regelt wanneer artikel 2, lid 2 is opgeschort.",
        ["13.12"] = Begrip,
        ["14.1"] = "Dit lid regelt de inwerkingtreding en de looptijd.",
        ["14.2"] = Kunnen,
        ["16.1"] = "Een partij kan opzeggen; het hoeft niet. Het portaal laat zien vanaf welke dag dat kan.",
        ["16.2"] = "Dit lid regelt wat er gebeurt na een opzegging.",
        ["18.1"] = "Dit lid verwijst naar de bijlage.",
        ["18.1a"] = "Dit onderdeel noemt de bijlage met gemeenten en provincies.",
        ["18.2"] = Begrip,
        ["18.3"] = Begrip,
    };
}

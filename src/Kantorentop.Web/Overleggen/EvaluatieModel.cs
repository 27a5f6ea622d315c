using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Overleggen;

/// <summary>What is typed for the discussion of a year.</summary>
public sealed class EvaluatieModel : Overlegmodel
{
    public string? Datum { get; set; }
    public string? IsBijstellingNodig { get; set; }
    public string? Maatregelen { get; set; }
    public string? Besluit { get; set; }
    public string? Einde { get; set; }

    public static EvaluatieModel Van(Vastlegging<Evaluatie>? rij) => rij is null ? new() : new()
    {
        Versie = Schrijf(rij.Geopend),
        Datum = Weergave.DatumKort(rij.Feit.Datum),
        IsBijstellingNodig = rij.Feit.IsBijstellingNodig ? "ja" : "nee",
        Maatregelen = rij.Feit.Maatregelen,
        Besluit = rij.Feit.Besluit,
        Einde = rij.Feit.Einde is { } einde ? Weergave.DatumKort(einde) : null,
    };

    /// <summary>The discussion; null when something could not be read.</summary>
    public Evaluatie? Lees(Invoerlezer lezer)
    {
        var datum = lezer.Datum(Datum, new(nameof(Datum), "de dag van de bespreking"));
        var nodig = lezer.Keuze(IsBijstellingNodig, new(nameof(IsBijstellingNodig), "of bijstelling nodig is"), new Dictionary<string, bool> { ["ja"] = true, ["nee"] = false });
        var maatregelen = lezer.Tekst(Maatregelen, new(nameof(Maatregelen), "de maatregelen", Optioneel: true), Evaluatie.MaximumTekst);
        var besluit = lezer.Tekst(Besluit, new(nameof(Besluit), "het besluit"), Evaluatie.MaximumTekst);
        var einde = lezer.Datum(Einde, new(nameof(Einde), "de laatste dag van het convenant", Optioneel: true));
        return lezer.IsGelukt ? new(datum!.Value, nodig!.Value, maatregelen, besluit!) { Einde = einde } : null;
    }
}

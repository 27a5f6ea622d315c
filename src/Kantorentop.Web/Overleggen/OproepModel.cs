using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Overleggen;

/// <summary>What is typed for a call.</summary>
public sealed class OproepModel : Overlegmodel
{
    /// <summary>Key of the call, made with the form.</summary>
    public string? Sleutel { get; set; }

    public string? Grond { get; set; }
    public string? Datum { get; set; }
    public string? Door { get; set; }
    public string? Onderwerp { get; set; }
    public string? Aanvang { get; set; }
    public string? Overeenstemming { get; set; }
    public string? Uitkomst { get; set; }

    public static OproepModel Van(Vastlegging<Oproep>? rij) => rij is null ? new() { Sleutel = Guid.NewGuid().ToString() } : new()
    {
        Versie = Schrijf(rij.Geopend),
        Sleutel = rij.Feit.Sleutel.ToString(),
        Grond = rij.Feit.Grond.ToString(),
        Datum = Weergave.DatumKort(rij.Feit.Datum),
        Door = rij.Feit.Door,
        Onderwerp = rij.Feit.Onderwerp,
        Aanvang = rij.Feit.Aanvang is { } aanvang ? Weergave.DatumKort(aanvang) : null,
        Overeenstemming = rij.Feit.Overeenstemming is { } eens ? Weergave.DatumKort(eens) : null,
        Uitkomst = rij.Feit.Uitkomst,
    };

    /// <summary>The call; null when something could not be read.</summary>
    public Oproep? Lees(Invoerlezer lezer)
    {
        var grond = lezer.Keuze(Grond, new(nameof(Grond), "waarom partijen overleggen"), Enum.GetValues<Oproepgrond>().ToDictionary(waarde => waarde.ToString()));
        var datum = lezer.Datum(Datum, new(nameof(Datum), "de dag van de oproep"));
        var door = lezer.Tekst(Door, new(nameof(Door), "welke partij de oproep deed"), Oproep.MaximumDoor);
        var onderwerp = lezer.Tekst(Onderwerp, new(nameof(Onderwerp), "waar de oproep over gaat"), Oproep.MaximumTekst);
        var aanvang = lezer.Datum(Aanvang, new(nameof(Aanvang), "de dag waarop het overleg begon", Optioneel: true));
        var eens = lezer.Datum(Overeenstemming, new(nameof(Overeenstemming), "de dag van overeenstemming", Optioneel: true));
        var uitkomst = lezer.Tekst(Uitkomst, new(nameof(Uitkomst), "de uitkomst", Optioneel: true), Oproep.MaximumTekst);
        return lezer.IsGelukt
            ? new(Operatieveld.Lees(Sleutel), grond!.Value, datum!.Value, door!, onderwerp!) { Aanvang = aanvang, Overeenstemming = eens, Uitkomst = uitkomst }
            : null;
    }
}

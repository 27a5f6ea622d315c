using Kantorentop.Application.Overleggen;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Web.Fondsen;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Overleggen;

/// <summary>What is typed to plan a consultation.</summary>
public sealed class OverlegplanModel : Overlegmodel
{
    /// <summary>Key of the consultation, made with the form.</summary>
    public string? Sleutel { get; set; }

    public string? Soort { get; set; }
    public string? Datum { get; set; }
    public string? Plaats { get; set; }
    public string? Gasten { get; set; }

    /// <summary>The signatories, in the order of the covenant.</summary>
    public IList<Keuzeregel> Partijen { get; set; } = [];

    /// <summary>A new consultation, with everyone invited.</summary>
    public static OverlegplanModel Nieuw() => new() { Sleutel = Guid.NewGuid().ToString(), Partijen = Regels(_ => true) };

    public static OverlegplanModel Van(Overlegblad blad) => new()
    {
        Versie = Schrijf(blad.Versie),
        Sleutel = blad.Overleg.Sleutel.ToString(),
        Soort = blad.Overleg.Soort.ToString(),
        Datum = Weergave.DatumKort(blad.Overleg.Datum),
        Plaats = blad.Overleg.Plaats,
        Gasten = blad.Overleg.Gasten,
        Partijen = Regels(partij => blad.Deelnamen.Any(deelname => deelname.Partij == partij)),
    };

    /// <summary>Who was there: nobody is ticked before someone does.</summary>
    public static OverlegplanModel Aanwezigen(Overlegblad blad) => new()
    {
        Versie = Schrijf(blad.Versie),
        Partijen = [.. blad.Deelnamen.Select(deelname => Keuzeregel.Van(deelname.Partij, gekozen: false))],
    };

    /// <summary>The consultation; null when something could not be read.</summary>
    public Overleg? Lees(Invoerlezer lezer)
    {
        var soort = lezer.Keuze(Soort, new(nameof(Soort), "het soort overleg"), Enum.GetValues<Overlegsoort>().ToDictionary(waarde => waarde.ToString()));
        var datum = lezer.Datum(Datum, new(nameof(Datum), "de datum"));
        var plaats = lezer.Tekst(Plaats, new(nameof(Plaats), "de plaats en de tijd"), Overleg.MaximumPlaats);
        var gasten = lezer.Tekst(Gasten, new(nameof(Gasten), "de andere genodigden", Optioneel: true), Overleg.MaximumTekst);
        return lezer.IsGelukt ? new(Operatieveld.Lees(Sleutel), soort!.Value, datum!.Value, plaats!) { Gasten = gasten } : null;
    }

    internal IReadOnlyList<string> Gekozen() => [.. Partijen.Where(rij => rij.Gekozen == "ja").Select(rij => rij.Sleutel).OfType<string>()];

    private static IList<Keuzeregel> Regels(Func<string, bool> gekozen) =>
        [.. Convenantpartijen.Ondertekenaars.Select(partij => Keuzeregel.Van(partij.Naam, gekozen(partij.Naam)))];
}

using System.Globalization;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Fondsen;

/// <summary>What is typed about the conditions of art. 5.3.</summary>
public sealed class VoorwaardenModel
{
    private static readonly Getalgrens Grens = new(0, Domain.Fondsen.Draagvlak.Maximum, 2);

    private static readonly IReadOnlyDictionary<string, Draagvlakmaat> Maten = Enum.GetValues<Draagvlakmaat>().ToDictionary(maat => maat.ToString());

    public string? OperatieId { get; set; }

    public string? Gezien { get; set; }

    /// <summary>One line per condition, in the order of the enumeration.</summary>
    public IList<Bewijsregel> Bewijzen { get; set; } = [];

    public string? Maat { get; set; }

    public string? Voor { get; set; }

    public string? Totaal { get; set; }

    public string? Draagvlakdatum { get; set; }

    public static VoorwaardenModel Van(Fonds fonds) => new()
    {
        OperatieId = Guid.NewGuid().ToString(),
        Gezien = fonds.Versie.ToString(CultureInfo.InvariantCulture),
        Bewijzen = [.. Enum.GetValues<Fondsvoorwaarde>().Select(voorwaarde => Bewijsregel.Van(fonds.Bewijs(voorwaarde)))],
        Maat = fonds.Draagvlak?.Maat.ToString(),
        Voor = fonds.Draagvlak is { } voor ? Weergave.Exact(voor.Voor) : null,
        Totaal = fonds.Draagvlak is { } totaal ? Weergave.Exact(totaal.Totaal) : null,
        Draagvlakdatum = fonds.Draagvlak is { } gemeten ? Weergave.DatumKort(gemeten.Datum) : null,
    };

    /// <summary>The evidence of the lines that are filled in.</summary>
    internal IReadOnlyList<Voorwaardebewijs> LeesBewijzen(Invoerlezer lezer) =>
        [.. Enum.GetValues<Fondsvoorwaarde>().Zip(Bewijzen, (voorwaarde, regel) => regel.Lees(lezer, voorwaarde)).OfType<Voorwaardebewijs>()];

    /// <summary>The count; null when nothing was filled in, or something could not be read.</summary>
    internal Draagvlak? LeesDraagvlak(Invoerlezer lezer)
    {
        if (string.IsNullOrWhiteSpace(Maat + Voor + Totaal + Draagvlakdatum)) return null;
        var maat = lezer.Keuze(Maat, new(nameof(Maat), "waarin het draagvlak is gemeten"), Maten);
        var voor = lezer.Getal(Voor, new(nameof(Voor), "hoeveel er voor zijn"), Grens);
        var totaal = lezer.Getal(Totaal, new(nameof(Totaal), "hoeveel er zijn gevraagd"), Grens);
        var datum = lezer.Datum(Draagvlakdatum, new(nameof(Draagvlakdatum), "de dag van de meting"));
        return lezer.IsGelukt ? new(maat!.Value, voor!.Value, totaal!.Value, datum!.Value) : null;
    }
}

/// <summary>The evidence for one condition.</summary>
public sealed class Bewijsregel
{
    public string? Tekst { get; set; }

    public string? Datum { get; set; }

    public static Bewijsregel Van(Voorwaardebewijs? bewijs) => new()
    {
        Tekst = bewijs?.Tekst,
        Datum = bewijs is null ? null : Weergave.DatumKort(bewijs.Datum),
    };

    internal Voorwaardebewijs? Lees(Invoerlezer lezer, Fondsvoorwaarde voorwaarde)
    {
        if (string.IsNullOrWhiteSpace(Tekst + Datum)) return null;
        var plaats = $"{nameof(VoorwaardenModel.Bewijzen)}[{(int)voorwaarde}]";
        var tekst = lezer.Tekst(Tekst, new($"{plaats}.{nameof(Tekst)}", "het bewijs"), Voorwaardebewijs.MaximumTekst);
        var datum = lezer.Datum(Datum, new($"{plaats}.{nameof(Datum)}", "de datum van het bewijs"));
        return tekst is not null && datum is { } dag ? new(voorwaarde, tekst, dag) : null;
    }
}

using System.Globalization;
using Kantorentop.Application.Schade;
using Kantorentop.Domain;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Schade;

/// <summary>What the form of an agreement on costs sends.</summary>
public sealed class KostenModel : Schademodel
{
    /// <summary>Lines for shares: enough for the parties that sit at a table.</summary>
    public const int MeesteAandelen = 6;

    public const string Verdelen = "verdelen";
    public const string Geen = "geen";

    public string? Datum { get; set; }
    public string? Soort { get; set; }
    public string? Totaal { get; set; }
    public string? Toelichting { get; set; }
    public IList<AandeelModel> Aandelen { get; set; } = [];

    /// <summary>A form that holds what was agreed, or names the municipality and the developer.</summary>
    public static KostenModel Van(Besluitblad blad)
    {
        var (afspraak, aandelen) = (blad.Verdeling?.Afspraak, blad.Verdeling?.Aandelen ?? []);
        var regels = aandelen.Select(aandeel => new AandeelModel { Partij = Kostendragers.Waarde(aandeel.Drager), Bedrag = aandeel.Bedrag.Kaal() }).ToList();
        if (afspraak is null) regels.AddRange(Voorstel(blad.Plaats).Select(drager => new AandeelModel { Partij = Kostendragers.Waarde(drager) }));
        var model = new KostenModel
        {
            Datum = afspraak is null ? null : Weergave.DatumKort(afspraak.Datum),
            Soort = afspraak is null ? null : afspraak.GeenSchade ? Geen : Verdelen,
            Totaal = afspraak is null or { GeenSchade: true } ? null : afspraak.Totaal.Kaal(),
            Toelichting = afspraak?.Toelichting,
            Aandelen = [.. regels.Concat(Enumerable.Range(0, MeesteAandelen).Select(_ => new AandeelModel())).Take(Math.Max(MeesteAandelen, regels.Count))],
        };
        model.ZetVersie(blad.Kosten?.Versie ?? 0);
        return model;
    }

    /// <summary>The agreement with its shares; null when something could not be read.</summary>
    public (Kostenafspraak? Afspraak, IReadOnlyList<Kostenaandeel> Aandelen, IReadOnlyList<Melding> Meldingen) Lees(Guid besluit, IReadOnlyDictionary<string, Organisatie> dragers)
    {
        var lezer = new Invoerlezer();
        var datum = lezer.Datum(Datum, new(nameof(Datum), "de datum van de afspraak"));
        var soort = lezer.Keuze(Soort, new(nameof(Soort), "of u kosten verdeelt"), new Dictionary<string, bool> { [Verdelen] = false, [Geen] = true });
        var toelichting = lezer.Tekst(Toelichting, new(nameof(Toelichting), "de toelichting", Optioneel: true), Kostenafspraak.MaximumToelichting);
        var meldingen = lezer.Meldingen.ToList();
        var totaal = Bedraglezer.Lees(Totaal, new(nameof(Totaal), "het totaal", Optioneel: soort == true), meldingen);
        var aandelen = Aandelen.Select((regel, nummer) => regel.Lees(besluit, nummer, (dragers, meldingen))).OfType<Kostenaandeel>().ToList();
        return meldingen.Count > 0
            ? (null, [], meldingen)
            : (new Kostenafspraak(besluit, datum!.Value, soort!.Value, totaal ?? Bedrag.Nul, toelichting), aandelen, []);
    }

    private static IEnumerable<Organisatie> Voorstel(Plaats plaats)
    {
        yield return new(Organisatiesoort.Gemeente, plaats.Locatie.Gemeente);
        if (plaats.Plan?.Ontwikkelaar is { } ontwikkelaar) yield return new(Organisatiesoort.Marktpartij, ontwikkelaar);
    }
}

/// <summary>A line with a share.</summary>
public sealed class AandeelModel
{
    public string? Partij { get; set; }
    public string? Bedrag { get; set; }

    /// <summary>The share; null for a line without an amount.</summary>
    public Kostenaandeel? Lees(Guid besluit, int nummer, (IReadOnlyDictionary<string, Organisatie> Dragers, ICollection<Melding> Meldingen) bij)
    {
        if (string.IsNullOrWhiteSpace(Bedrag)) return null;
        Vraag Over(string veld, string naam) => new(string.Create(CultureInfo.InvariantCulture, $"Aandelen[{nummer}].{veld}"), naam);
        var bedrag = Bedraglezer.Lees(Bedrag, Over(nameof(Bedrag), "het aandeel"), bij.Meldingen);
        if (bedrag is null) return null;
        if (bij.Dragers.TryGetValue(Partij ?? "", out var drager)) return new Kostenaandeel(besluit, drager.Soort, drager.Sleutel, bedrag.Value);
        bij.Meldingen.Add(new("geen-keuze", "Kies de partij die dit aandeel betaalt.", Over(nameof(Partij), "").Veld));
        return null;
    }
}

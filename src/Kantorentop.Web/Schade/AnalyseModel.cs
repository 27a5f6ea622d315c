using Kantorentop.Application.Schade;
using Kantorentop.Domain;
using Kantorentop.Domain.Schade;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Schade;

/// <summary>What the form of a risk analysis sends: a line for each plan of the location, a tick for each party.</summary>
public sealed class AnalyseModel : Schademodel
{
    public string? Datum { get; set; }
    public string? Methode { get; set; }
    public string? Uitvoerder { get; set; }
    public string? Staat { get; set; }
    public string? Toelichting { get; set; }
    public string? AnderePartij { get; set; }
    public IList<AnalyseregelModel> Regels { get; set; } = [];
    public IList<TafelpartijModel> Partijen { get; set; } = [];

    /// <summary>A form that holds what is recorded now.</summary>
    public static AnalyseModel Van(Locatieblad blad)
    {
        var (analyse, regels) = (blad.Analyse?.Analyse, blad.Analyse?.Regels ?? []);
        var partijen = (blad.Analyse?.Partijen ?? []).Concat(blad.Plannen.Select(rij => rij.Plan.Ontwikkelaar).OfType<string>()).Distinct().Order(StringComparer.Ordinal);
        var model = new AnalyseModel
        {
            Datum = analyse is null ? null : Weergave.DatumKort(analyse.Datum),
            Methode = (analyse?.Methode ?? Analysemethode.Standaardformat).ToString(),
            Uitvoerder = analyse?.Uitvoerder,
            Staat = (analyse?.Staat ?? Analysestaat.Concept).ToString(),
            Toelichting = analyse?.Toelichting,
            Regels = [.. blad.Plannen.Select(rij => AnalyseregelModel.Van(rij.Plan.Code, regels.FirstOrDefault(regel => regel.Plan == rij.Plan.Code)))],
            Partijen = [.. partijen.Select(code => new TafelpartijModel { Code = code, AanTafel = blad.Analyse?.Partijen.Contains(code) == true ? "ja" : null })],
        };
        model.ZetVersie(blad.Versie);
        return model;
    }

    /// <summary>The analysis; null when something could not be read.</summary>
    public (Analysedossier? Dossier, IReadOnlyList<Melding> Meldingen) Lees(string locatie)
    {
        var lezer = new Invoerlezer();
        var datum = lezer.Datum(Datum, new(nameof(Datum), "de datum van de analyse"));
        var methode = lezer.Keuze(Methode, new(nameof(Methode), "de methode"), Schadewoorden.Methoden);
        var uitvoerder = lezer.Tekst(Uitvoerder, new(nameof(Uitvoerder), "wie de analyse maakte"), Risicoanalyse.MaximumNaam);
        var staat = lezer.Keuze(Staat, new(nameof(Staat), "de stand"), Schadewoorden.Staten);
        var toelichting = lezer.Tekst(Toelichting, new(nameof(Toelichting), "de toelichting", Optioneel: true), Risicoanalyse.MaximumToelichting);
        var meldingen = lezer.Meldingen.ToList();
        var regels = Regels.Select((regel, nummer) => regel.Lees(locatie, nummer, meldingen)).OfType<Analyseregel>().ToList();
        if (meldingen.Count > 0) return (null, meldingen);
        var analyse = new Risicoanalyse(locatie, datum!.Value, methode!.Value, uitvoerder!, staat!.Value, toelichting);
        return (new Analysedossier(analyse, regels, [.. Gekozen().Distinct()]), []);
    }

    /// <summary>A message of the domain about a plan, as one about the line of that plan.</summary>
    public Melding OpRegel(Melding melding) =>
        melding.Veld?.LastIndexOf('.') is { } punt and > 0 && Regels.Select(regel => regel.Plan).ToList().IndexOf(melding.Veld[..punt]) is var nummer and >= 0
            ? melding with { Veld = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Regels[{nummer}]{melding.Veld[punt..]}") }
            : melding;

    private IEnumerable<string> Gekozen() =>
        Partijen.Where(partij => Invoerlezer.Vinkje(partij.AanTafel)).Select(partij => partij.Code).Append(AnderePartij).Where(code => !string.IsNullOrEmpty(code)).OfType<string>();
}

/// <summary>The line of one plan.</summary>
public sealed class AnalyseregelModel
{
    public string? Plan { get; set; }
    public string? Mee { get; set; }
    public string? Planschade { get; set; }
    public string? AndereKosten { get; set; }

    public static AnalyseregelModel Van(string plan, Analyseregel? regel) => new()
    {
        Plan = plan,
        Mee = regel is null ? null : "ja",
        Planschade = regel?.Planschade?.Kaal(),
        AndereKosten = regel?.AndereKosten?.Kaal(),
    };

    /// <summary>The line; null for a plan that the analysis is not about. An amount with a plan makes it take part.</summary>
    public Analyseregel? Lees(string locatie, int nummer, ICollection<Melding> meldingen)
    {
        Vraag Over(string veld, string naam) => new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Regels[{nummer}].{veld}"), naam, Optioneel: true);
        var planschade = Bedraglezer.Lees(Planschade, Over(nameof(Planschade), "de planschade"), meldingen);
        var andere = Bedraglezer.Lees(AndereKosten, Over(nameof(AndereKosten), "de andere kosten"), meldingen);
        return Invoerlezer.Vinkje(Mee) || planschade is not null || andere is not null ? new Analyseregel(locatie, Plan ?? "", planschade, andere) : null;
    }
}

/// <summary>A market party that may sit at the table.</summary>
public sealed class TafelpartijModel
{
    public string? Code { get; set; }
    public string? AanTafel { get; set; }
}

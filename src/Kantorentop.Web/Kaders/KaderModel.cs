using System.Globalization;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Kaders;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Kaders;

/// <summary>What the form of a framework sends.</summary>
public sealed class KaderModel
{
    public string? OperatieId { get; set; }

    /// <summary>The recording that the form showed; empty for none.</summary>
    public string? Gezien { get; set; }
    public string? Titel { get; set; }
    public string? Imro { get; set; }
    public string? Planstatus { get; set; }
    public string? Dossierstatus { get; set; }
    public string? TerInzage { get; set; }
    public string? VastgesteldOp { get; set; }
    public string? Instrument { get; set; }
    public string? Dekkend { get; set; }

    /// <summary>A form with what is recorded, or an empty one.</summary>
    public static KaderModel Van(Vastlegging<Kader>? rij) => new()
    {
        OperatieId = Guid.NewGuid().ToString(),
        Gezien = SchrijfGezien(rij?.Id),
        Titel = rij?.Feit.Titel,
        Imro = rij?.Feit.Imro,
        Planstatus = rij?.Feit.Planstatus?.ToString(),
        Dossierstatus = rij?.Feit.Dossierstatus?.ToString(),
        TerInzage = rij?.Feit.TerInzage is { } inzage ? Weergave.DatumKort(inzage) : null,
        VastgesteldOp = rij?.Feit.VastgesteldOp is { } dag ? Weergave.DatumKort(dag) : null,
        Instrument = rij?.Feit.Instrument?.ToString(),
        Dekkend = rij?.Feit.Dekkend == true ? "ja" : null,
    };

    public static string? SchrijfGezien(long? id) => id?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The recording that the form showed; one that someone changed counts as an old form.</summary>
    public static long? LeesGezien(string? tekst) =>
        string.IsNullOrEmpty(tekst) ? null : long.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : -1;

    /// <summary>The operation that the server gave the form; a changed one counts as a new form.</summary>
    public Guid LeesOperatie() => Operatieveld.Lees(OperatieId);

    /// <summary>The framework; null when something could not be read.</summary>
    public Kader? Lees(Invoerlezer lezer, string overheid, Kadersoort soort)
    {
        var titel = lezer.Tekst(Titel, new(nameof(Titel), "de titel"), Kader.MaximumTitel);
        var imro = lezer.Tekst(Imro, new(nameof(Imro), "het IMRO-nummer", Optioneel: true), Imrokenmerk.MaximumLengte);
        var planstatus = lezer.Keuze(Planstatus, new(nameof(Planstatus), "de planstatus"), Kaderwoorden.Planstatussen);
        var dossierstatus = lezer.Keuze(Dossierstatus, new(nameof(Dossierstatus), "de dossierstatus", Optioneel: true), Kaderwoorden.Dossierstatussen);
        var inzage = lezer.Datum(TerInzage, new(nameof(TerInzage), "de dag van terinzagelegging", Optioneel: true));
        var vastgesteld = lezer.Datum(VastgesteldOp, new(nameof(VastgesteldOp), "de dag van vaststelling", Optioneel: true));
        var instrument = lezer.Keuze(Instrument, new(nameof(Instrument), "het instrument", Optioneel: soort != Kadersoort.Borging), Kaderwoorden.Instrumenten);
        return !lezer.IsGelukt ? null : new Kader(overheid, soort, titel!)
        {
            Imro = imro,
            Planstatus = planstatus,
            Dossierstatus = dossierstatus,
            TerInzage = inzage,
            VastgesteldOp = vastgesteld,
            Instrument = soort == Kadersoort.Borging ? instrument : null,
            Dekkend = Invoerlezer.Vinkje(Dekkend),
        };
    }
}

using Kantorentop.Domain.Stukken;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Registers;

namespace Kantorentop.Web.Stukken;

/// <summary>What the form of a paper sends; which fields are asked, the rule of its member says.</summary>
public sealed class StukModel : Registermodel
{
    private static readonly Getalgrens Aantallen = new(0, 1_000_000, 0);

    public string? Datum { get; set; }
    public string? Titel { get; set; }
    public string? Kenmerk { get; set; }
    public string? Aantal { get; set; }
    public string? Adres { get; set; }
    public string? Leden { get; set; }
    public string? Middelen { get; set; }
    public string? Antwoord { get; set; }
    public string? BeantwoordOp { get; set; }
    public string? Toelichting { get; set; }

    /// <summary>A form with what is recorded, or an empty one.</summary>
    public static StukModel Van(Stuk? stuk, long? id)
    {
        var model = stuk is null ? new StukModel() : new StukModel
        {
            Datum = Weergave.DatumKort(stuk.Datum),
            Titel = stuk.Titel,
            Kenmerk = stuk.Kenmerk,
            Aantal = stuk.Aantal is { } aantal ? Weergave.Exact(aantal) : null,
            Adres = stuk.Adres,
            Leden = stuk.Leden,
            Middelen = stuk.Middelen,
            Antwoord = stuk.Antwoord,
            BeantwoordOp = stuk.BeantwoordOp is { } dag ? Weergave.DatumKort(dag) : null,
            Toelichting = stuk.Toelichting,
        };
        model.Toont(id);
        return model;
    }

    /// <summary>The paper; null when something could not be read. Whether a field may stay empty is for the domain.</summary>
    public Stuk? Lees(Invoerlezer lezer, string lid, int volgnummer)
    {
        var datum = lezer.Datum(Datum, new(nameof(Datum), "de datum"));
        var titel = lezer.Tekst(Titel, new(nameof(Titel), "de titel"), Stuk.MaximumTitel);
        var aantal = lezer.Getal(Aantal, new(nameof(Aantal), "het aantal", Optioneel: true), Aantallen);
        var stuk = new Stuk(lid, volgnummer, datum ?? default, titel ?? "")
        {
            Aantal = (int?)aantal,
            Kenmerk = lezer.Tekst(Kenmerk, new(nameof(Kenmerk), "het nummer", Optioneel: true), Stuk.MaximumKenmerk),
            Adres = lezer.Tekst(Adres, new(nameof(Adres), "het adres", Optioneel: true), Stuk.MaximumAdres),
            Leden = Tekst(lezer, Leden, nameof(Leden), "wie meedoen"),
            Middelen = Tekst(lezer, Middelen, nameof(Middelen), "de middelen"),
            Antwoord = Tekst(lezer, Antwoord, nameof(Antwoord), "het antwoord"),
            BeantwoordOp = lezer.Datum(BeantwoordOp, new(nameof(BeantwoordOp), "de dag van het antwoord", Optioneel: true)),
            Toelichting = Tekst(lezer, Toelichting, nameof(Toelichting), "de toelichting"),
        };
        return lezer.IsGelukt ? stuk : null;
    }

    private static string? Tekst(Invoerlezer lezer, string? tekst, string veld, string naam) =>
        lezer.Tekst(tekst, new(veld, naam, Optioneel: true), Stuk.MaximumTekst);
}

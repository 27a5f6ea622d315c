using System.Globalization;
using Kantorentop.Domain.Herkomst;

namespace Kantorentop.Domain.Overlegdossiers;

/// <summary>Makes the cells of a dossier: the words for people and the value for machines from one number.</summary>
internal static class Dossiercellen
{
    /// <summary>Digits behind the comma that the published language keeps.</summary>
    private const int Decimalen = 6;

    private static readonly NumberFormatInfo Nederlands = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NegativeSign = "−" };

    public static Dossiercel Tekst(string tekst) => new(tekst);

    public static Dossiercel Aantal(int aantal) => new(Schrijf(aantal, "#,##0")) { Waarde = aantal };

    /// <summary>A date; a dash where there is none.</summary>
    public static Dossiercel Dag(DateOnly? dag) => new(dag is { } d ? d.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture) : "–") { Dag = dag };

    /// <summary>A figure with its provenance, whole m² for people.</summary>
    public static Dossiercel M2(decimal? waarde, Cijfervraag vraag, string zonder = "–") => Cijfer(waarde, vraag, "#,##0", zonder);

    /// <summary>A figure with its provenance, one decimal for people.</summary>
    public static Dossiercel Procent(decimal? waarde, Cijfervraag vraag, string zonder = "–") => Cijfer(waarde, vraag, "#,##0.0", zonder);

    /// <summary>A figure with its provenance.</summary>
    public static Dossiercel Gebouwen(decimal? waarde, Cijfervraag vraag, string zonder = "–") => Cijfer(waarde, vraag, "#,##0", zonder);

    /// <summary>What a figure changed; its sign is always there.</summary>
    public static Dossiercel Verschil(decimal? nu, decimal? toen, string vorm = "#,##0")
    {
        if (nu is not { } later || toen is not { } eerder) return new("–");
        var verschil = Rond(later) - Rond(eerder);
        return new(Teken(verschil, vorm)) { Waarde = verschil };
    }

    /// <summary>What a percentage changed, in percentage points.</summary>
    public static Dossiercel Procentpunt(decimal? nu, decimal? toen) => Verschil(nu, toen, "#,##0.0");

    /// <summary>A percentage in a sentence, as '12,5%'.</summary>
    public static string Procent(decimal waarde) => Schrijf(waarde, "#,##0.0") + "%";

    /// <summary>Percentage points in a sentence.</summary>
    public static string Procentpunt(decimal waarde) => Schrijf(waarde, "#,##0.0") + " procentpunt";

    /// <summary>An area in a sentence, with a space that does not break.</summary>
    public static string M2(decimal waarde) => Schrijf(waarde, "#,##0") + "\u00A0m²";

    private static Dossiercel Cijfer(decimal? waarde, Cijfervraag vraag, string vorm, string zonder) => waarde is { } getal
        ? new(Schrijf(getal, vorm))
        {
            Waarde = Rond(getal),
            Herkomst = new(Cijferregister.Van(vraag.Cijfer).Sleutel, vraag.Gebied.ToString(), vraag.Peildatum),
        }
        : new(zonder);

    private static decimal Rond(decimal waarde) => decimal.Round(waarde, Decimalen, MidpointRounding.AwayFromZero);

    private static string Teken(decimal waarde, string vorm) => Schrijf(waarde, $"+{vorm};−{vorm};0");

    // The format rounds half away from zero.
    private static string Schrijf(decimal waarde, string vorm) => waarde.ToString(vorm, Nederlands);
}

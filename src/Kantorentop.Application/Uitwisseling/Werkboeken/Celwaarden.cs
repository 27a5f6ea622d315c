using System.Globalization;
using Kantorentop.Domain;

namespace Kantorentop.Application.Uitwisseling.Werkboeken;

/// <summary>Turns what a workbook holds in a cell into the text that a CSV file would have there.</summary>
/// <param name="teksten">The texts that cells share.</param>
/// <param name="isDatum">True per style when it shows a date.</param>
/// <param name="is1904">True when days are counted from 1904.</param>
internal sealed class Celwaarden(IReadOnlyList<string> teksten, IReadOnlyList<bool> isDatum, bool is1904)
{
    /// <summary>Digits that a spreadsheet keeps of a number.</summary>
    private const int Betekenisvol = 15;

    private static readonly DateOnly Begin1900 = new(1899, 12, 30);
    private static readonly DateOnly Begin1904 = new(1904, 1, 1);

    /// <summary>The text of a cell, or what is wrong with it.</summary>
    /// <param name="soort">The cell's attribute 't'.</param>
    /// <param name="stijl">The cell's attribute 's'.</param>
    /// <param name="inhoud">What it holds.</param>
    public Uitkomst<string> Tekst(string? soort, string? stijl, string inhoud) => soort switch
    {
        _ when inhoud.Length == 0 => Uitkomst<string>.Met(""),
        "s" => Uitkomst<string>.Met(Gedeeld(inhoud)),
        "b" => Uitkomst<string>.Met(inhoud is "1" or "true" ? "ja" : "nee"),
        "e" => Fout("celfout", $"In deze cel staat de fout {inhoud}. Vul de juiste waarde in of maak de cel leeg."),
        "d" => Uitkomst<string>.Met(inhoud.EndsWith("T00:00:00", StringComparison.Ordinal) ? inhoud[..^9] : inhoud),
        null or "n" => Getal(inhoud, IsDatum(stijl)),
        _ => Uitkomst<string>.Met(inhoud),
    };

    private string Gedeeld(string inhoud) =>
        int.TryParse(inhoud, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer < teksten.Count ? teksten[nummer] : throw Werkboek.Kapot();

    private bool IsDatum(string? stijl) =>
        int.TryParse(stijl, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer < isDatum.Count && isDatum[nummer];

    private Uitkomst<string> Getal(string inhoud, bool datum)
    {
        if (!decimal.TryParse(inhoud, NumberStyles.Float, CultureInfo.InvariantCulture, out var getal)) return Uitkomst<string>.Met(inhoud);
        if (datum && Dag(getal) is { } dag) return Uitkomst<string>.Met(dag);
        var geheel = decimal.Truncate(Math.Abs(getal));
        var cijfers = geheel == 0 ? 0 : geheel.ToString(CultureInfo.InvariantCulture).Length;
        if (cijfers > Betekenisvol)
            return Fout("getal-afgerond", "Een spreadsheet rondt een nummer van meer dan 15 cijfers af. Maak de cel op als tekst en typ het nummer opnieuw.");
        var rond = decimal.Round(getal, Betekenisvol - cijfers, MidpointRounding.AwayFromZero);
        return Uitkomst<string>.Met(rond.ToString("0.###############", CultureInfo.InvariantCulture));
    }

    /// <summary>The date of a number of days, with the time where it has one; null when no calendar has it.</summary>
    private string? Dag(decimal dagen)
    {
        var heel = decimal.Floor(dagen);
        if (heel is < 1 or > 2_900_000) return null;

        // Spreadsheets count a 29 February 1900 that was none, so days before it lie one further from the begin.
        var begin = is1904 ? Begin1904 : Begin1900;
        var dag = begin.AddDays((int)heel + (!is1904 && heel < 60 ? 1 : 0)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return heel == dagen ? dag : dag + " met een tijd";
    }

    private static Uitkomst<string> Fout(string code, string tekst) => Uitkomst<string>.Mislukt(new Melding(code, tekst));
}

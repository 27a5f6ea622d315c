using System.Globalization;
using System.Text;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>What is wrong in a submission, where, and what to do.</summary>
/// <param name="Bestand">File as the sender named it; in a zip the name of the entry.</param>
/// <param name="Regel">Line in that file, from 1; null for the whole file.</param>
/// <param name="Kolom">Column, or null for the whole line.</param>
/// <param name="Waarde">The cell as it was read, or null.</param>
/// <param name="Code">Stable code for programs.</param>
/// <param name="Tekst">Dutch sentence that says what to do.</param>
public sealed record Importfout(string Bestand, int? Regel, string? Kolom, string? Waarde, string Code, string Tekst)
{
    private const int MaximumWaarde = 80;

    /// <summary>In a workbook the address of the cell, as 'C5'; else null.</summary>
    public string? Cel { get; init; }

    /// <summary>The whole on one line, for a terminal.</summary>
    public override string ToString()
    {
        var tekst = new StringBuilder(Bestand);
        if (Cel is not null) tekst.Append(CultureInfo.InvariantCulture, $", cel {Cel}");
        else if (Regel is { } regel) tekst.Append(CultureInfo.InvariantCulture, $", regel {regel}");
        if (Kolom is not null) tekst.Append(CultureInfo.InvariantCulture, $", kolom {Kolom}");
        if (Waarde is not null) tekst.Append(CultureInfo.InvariantCulture, $", waarde '{Kort(Waarde)}'");
        return tekst.Append(": ").Append(Tekst).ToString();
    }

    private static string Kort(string waarde)
    {
        var regel = new string([.. waarde.Select(teken => char.IsControl(teken) ? ' ' : teken)]);
        return regel.Length <= MaximumWaarde ? regel : regel[..MaximumWaarde] + "…";
    }
}

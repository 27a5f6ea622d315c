using System.Globalization;
using Kantorentop.Application.Fondsen;

namespace Kantorentop.Web.Fondsen;

/// <summary>What is typed at a step in the course of a fund.</summary>
public sealed class FondsstapModel
{
    public string? OperatieId { get; set; }

    public string? Gezien { get; set; }

    public string? Vanaf { get; set; }

    public string? LaatsteDag { get; set; }

    public string? Op { get; set; }

    public string? Toelichting { get; set; }

    public static FondsstapModel Van(Fondsblad blad) => new()
    {
        OperatieId = Guid.NewGuid().ToString(),
        Gezien = blad.Fonds.Versie.ToString(CultureInfo.InvariantCulture),
        Op = Weergave.DatumKort(blad.Vandaag),
    };
}

/// <summary>Whole numbers in hidden fields.</summary>
internal static class Getallen
{
    /// <summary>0 for what cannot be read.</summary>
    public static int Lees(string? tekst) => int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : 0;
}

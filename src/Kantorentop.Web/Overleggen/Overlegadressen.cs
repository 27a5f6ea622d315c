using System.Globalization;

namespace Kantorentop.Web.Overleggen;

/// <summary>The addresses of the consultations: templates for the routes, functions for links.</summary>
public static class Overlegadressen
{
    public const string Overzicht = "/overleggen";
    public const string Nieuw = "/overleggen/nieuw";
    public const string Sjabloon = "/overleggen/{Sleutel:guid}";
    public const string WijzigenSjabloon = Sjabloon + "/wijzigen";
    public const string AgendaSjabloon = Sjabloon + "/agenda";
    public const string HoudenSjabloon = Sjabloon + "/houden";
    public const string VerslagSjabloon = Sjabloon + "/verslag";
    public const string AfgelastenSjabloon = Sjabloon + "/afgelasten";
    public const string BesluitSjabloon = Sjabloon + "/besluit";
    public const string ActieSjabloon = Sjabloon + "/actie";
    public const string AfmeldenSjabloon = "/overleggen/acties/{Sleutel:guid}";
    public const string Evaluaties = "/overleggen/evaluaties";
    public const string EvaluatieInvoeren = "/overleggen/evaluaties/invoeren";
    public const string Oproepen = "/overleggen/oproepen";
    public const string OproepInvoeren = "/overleggen/oproepen/invoeren";
    public const string OpzeggingInvoeren = "/overleggen/oproepen/opzegging";

    /// <summary>A consultation, or a form under it.</summary>
    /// <param name="sleutel">Its key.</param>
    /// <param name="blad">Last part of a template above, as 'agenda'; null for the consultation itself.</param>
    public static string Overleg(Guid sleutel, string? blad = null) => $"/overleggen/{sleutel}{(blad is null ? "" : "/" + blad)}";

    /// <summary>The form of a decision or an action; of an existing one with its key.</summary>
    public static string Regel(Guid overleg, string blad, Guid? regel = null) => Overleg(overleg, blad) + (regel is { } sleutel ? $"?regel={sleutel}" : "");

    /// <summary>The form that reports an action done.</summary>
    public static string Afmelden(Guid actie) => $"/overleggen/acties/{actie}";

    /// <summary>The form of the discussion of a year; that of a day that is known is corrected.</summary>
    public static string Evaluatie(DateOnly? datum = null) =>
        EvaluatieInvoeren + (datum is { } dag ? "?datum=" + dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "");

    /// <summary>The form of a call; of an existing one with its key.</summary>
    public static string Oproep(Guid? sleutel = null) => OproepInvoeren + (sleutel is { } guid ? $"?oproep={guid}" : "");
}

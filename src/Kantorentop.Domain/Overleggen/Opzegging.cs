using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Overleggen;

/// <summary>A signatory leaves (art. 16.1); the covenant stays for the others as far as its content allows (art. 16.2).</summary>
/// <param name="Partij">Name of the signatory.</param>
/// <param name="Datum">Day of the written notice.</param>
/// <param name="Grond">Which talks failed.</param>
/// <param name="Aanvang">Day on which those talks began.</param>
/// <param name="Verwijzing">Where the notice can be found.</param>
public sealed record Opzegging(string Partij, DateOnly Datum, Oproepgrond Grond, DateOnly Aanvang, string Verwijzing)
{
    /// <summary>'Met inachtneming van een opzegtermijn van een maand' (art. 16.1).</summary>
    public const int OpzegtermijnInMaanden = 1;

    public const int MaximumVerwijzing = 200;

    /// <summary>Last day on which the covenant binds the Party: a month after the notice, that day included [conv].</summary>
    public DateOnly LaatsteDag => Datum.AddMonths(OpzegtermijnInMaanden);
}

/// <summary>What may be recorded as a notice.</summary>
public static class Opzeggingsregels
{
    /// <summary>Why it cannot be recorded; empty when it can.</summary>
    /// <param name="opzegging">The notice.</param>
    /// <param name="oproepen">The calls, recalibrations among them.</param>
    /// <param name="data">The dates of the covenant.</param>
    /// <param name="vandaag">Today.</param>
    public static IEnumerable<Melding> Toets(Opzegging opzegging, IEnumerable<Oproep> oproepen, Convenantdata data, DateOnly vandaag)
    {
        if (Convenantpartijen.Find(opzegging.Partij) is null) yield return new("partij", "Kies een partij die het convenant ondertekende.", nameof(opzegging.Partij));
        if (opzegging.Datum > vandaag || !data.Looptijd.Bevat(opzegging.Datum))
            yield return new("datum", "Vul de dag van de brief in: binnen de looptijd, en vandaag of eerder.", nameof(opzegging.Datum));
        else if (!oproepen.Any(oproep => oproep.Grond == opzegging.Grond && oproep.Aanvang == opzegging.Aanvang && Oproepregels.MagOpzeggenOp(oproep, opzegging.Datum)))
            yield return new("nog-niet-opzegbaar", "Op deze dag kon een partij nog niet opzeggen: het overleg moet eerst zes maanden zonder overeenstemming hebben geduurd (artikel 16, lid 1).", nameof(opzegging.Datum));
        if (string.IsNullOrWhiteSpace(opzegging.Verwijzing)) yield return new("verwijzing-ontbreekt", "Vul in welke brief dit is.", nameof(opzegging.Verwijzing));
    }
}

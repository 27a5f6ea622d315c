using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Overleggen;

/// <summary>How a call stands.</summary>
public enum Oproepstaat
{
    /// <summary>The talks have to begin.</summary>
    Wacht,

    /// <summary>They had to begin and did not.</summary>
    TeLaat,
    InOverleg,

    /// <summary>Six months without agreement: each Party may give notice (art. 16.1).</summary>
    Opzegbaar,
    Overeenstemming,
}

/// <summary>The terms of the calls. 'Binnen' and 'uiterlijk' include the last day; the day after it is too late.</summary>
public static class Oproepregels
{
    /// <summary>'Binnen zes weken' (art. 15.1).</summary>
    public const int DagenNaMelding = 42;

    /// <summary>'Niet binnen zes maanden tot overeenstemming' (art. 16.1).</summary>
    public const int MaandenOverleg = 6;

    /// <summary>Last day on which the talks can begin in time; null where the covenant sets none (art. 12.1).</summary>
    public static DateOnly? UiterlijkeAanvang(Oproep oproep, Convenantdata data) => oproep.Grond switch
    {
        Oproepgrond.Voortzetting => data.Voortzettingsoverleg,
        Oproepgrond.OnvoorzieneOmstandigheden => oproep.Datum.AddDays(DagenNaMelding),
        _ => null,
    };

    /// <summary>First day on which a Party may give notice when Parties do not agree: the day after six months; null before talks began.</summary>
    public static DateOnly? OpzegbaarVanaf(Oproep oproep) =>
        oproep.Aanvang is not { } aanvang || oproep.Overeenstemming <= aanvang.AddMonths(MaandenOverleg) ? null : aanvang.AddMonths(MaandenOverleg).AddDays(1);

    /// <summary>True on the days on which a Party may give notice: after six months of talks, until Parties agree after all [conv].</summary>
    public static bool MagOpzeggenOp(Oproep oproep, DateOnly dag) =>
        OpzegbaarVanaf(oproep) is { } vanaf && dag >= vanaf && (oproep.Overeenstemming is not { } eens || dag < eens);

    /// <summary>How it stands on a day.</summary>
    public static Oproepstaat Staat(Oproep oproep, Convenantdata data, DateOnly vandaag)
    {
        if (oproep.Overeenstemming <= vandaag) return Oproepstaat.Overeenstemming;
        if (oproep.Aanvang <= vandaag) return MagOpzeggenOp(oproep, vandaag) ? Oproepstaat.Opzegbaar : Oproepstaat.InOverleg;
        return UiterlijkeAanvang(oproep, data) < vandaag ? Oproepstaat.TeLaat : Oproepstaat.Wacht;
    }

    /// <summary>True when the talks began, but after their last day.</summary>
    public static bool IsTeLaatBegonnen(Oproep oproep, Convenantdata data) => oproep.Aanvang > UiterlijkeAanvang(oproep, data);

    /// <summary>A recalibration of art. 12.1 as a call: it is recorded on the day on which its talks began.</summary>
    public static Oproep Van(Herijking herijking) => new(Guid.Empty, Oproepgrond.Herijking, herijking.Datum, herijking.Door, herijking.Aanleiding)
    {
        Regio = herijking.Regio,
        Aanvang = herijking.Datum,
        Overeenstemming = herijking.Overeenstemming,
        Uitkomst = herijking.Uitkomst,
    };

    /// <summary>Why a call cannot be recorded; empty when it can.</summary>
    public static IEnumerable<Melding> Toets(Oproep oproep, Convenantdata data, DateOnly vandaag)
    {
        if (oproep.Grond == Oproepgrond.Herijking) yield return new("herijking", "Een herijking legt u vast bij de afspraken van de regio.", nameof(oproep.Grond));
        if (oproep.Datum > vandaag || oproep.Datum < data.Inwerkingtreding)
            yield return new("datum", "Vul de dag van de oproep in: na de inwerkingtreding, en vandaag of eerder.", nameof(oproep.Datum));
        if (string.IsNullOrWhiteSpace(oproep.Door)) yield return new("door-ontbreekt", "Vul in welke partij de oproep deed.", nameof(oproep.Door));
        if (string.IsNullOrWhiteSpace(oproep.Onderwerp)) yield return new("onderwerp-ontbreekt", "Vul in waar de oproep over gaat.", nameof(oproep.Onderwerp));
        if (oproep.Aanvang is { } aanvang && (aanvang < oproep.Datum || aanvang > vandaag))
            yield return new("aanvang", "Vul de dag in waarop het overleg begon: op of na de oproep, en vandaag of eerder.", nameof(oproep.Aanvang));
        if (oproep.Overeenstemming is { } eens && (oproep.Aanvang is null || eens < oproep.Aanvang || eens > vandaag))
            yield return new("overeenstemming", "Vul de dag in waarop partijen het eens werden: op of na het begin van het overleg, en vandaag of eerder.", nameof(oproep.Overeenstemming));
    }
}

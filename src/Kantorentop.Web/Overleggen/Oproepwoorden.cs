using Kantorentop.Application.Overleggen;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Onderdelen.Formulier;
using Kantorentop.Web.Schade;

namespace Kantorentop.Web.Overleggen;

/// <summary>Calls in words.</summary>
internal static class Oproepwoorden
{
    public static IReadOnlyList<Optie> Gronden { get; } =
        [.. new[] { Oproepgrond.Voortzetting, Oproepgrond.OnvoorzieneOmstandigheden }.Select(grond => new Optie(grond.ToString(), grond.Woord()))];

    public static string Woord(this Oproepgrond grond) => grond switch
    {
        Oproepgrond.Herijking => "Herijking van de afspraken (artikel 12, lid 1)",
        Oproepgrond.Voortzetting => "Voortzetting na de looptijd (artikel 14, lid 3)",
        _ => "Onvoorziene omstandigheden (artikel 15, lid 1)",
    };

    public static string Woord(this Oproepstaat staat) => staat switch
    {
        Oproepstaat.Wacht => "overleg moet beginnen",
        Oproepstaat.TeLaat => "overleg te laat",
        Oproepstaat.InOverleg => "in overleg",
        Oproepstaat.Opzegbaar => "zes maanden zonder overeenstemming",
        _ => "overeenstemming",
    };

    public static Staattoon Toon(this Oproepstaat staat) => staat switch
    {
        Oproepstaat.Wacht => Staattoon.LetOp,
        Oproepstaat.TeLaat => Staattoon.Fout,
        Oproepstaat.InOverleg => Staattoon.Bezig,
        Oproepstaat.Opzegbaar => Staattoon.LetOp,
        _ => Staattoon.Goed,
    };

    /// <summary>Where a call is corrected.</summary>
    public static string Adres(this Oproep oproep) =>
        oproep.Regio is { } regio ? Schadeadressen.Herijking(regio, oproep.Datum) : Overlegadressen.Oproep(oproep.Sleutel);

    /// <summary>What follows from it, with the day.</summary>
    public static string Termijn(this Oproepregel regel) => regel.Staat switch
    {
        Oproepstaat.Wacht or Oproepstaat.TeLaat when regel.Uiterlijk is { } dag => $"Overleg begint uiterlijk {Weergave.Datum(dag)}",
        Oproepstaat.InOverleg => $"Zonder overeenstemming kan elke partij opzeggen vanaf {Weergave.Datum(regel.OpzegbaarVanaf)} (artikel 16, lid 1)",
        Oproepstaat.Opzegbaar => $"Elke partij kan opzeggen sinds {Weergave.Datum(regel.OpzegbaarVanaf)} (artikel 16, lid 1)",
        Oproepstaat.Overeenstemming => $"Overeenstemming op {Weergave.Datum(regel.Rij.Feit.Overeenstemming)}",
        _ => "",
    };
}

using Kantorentop.Application.Verklaringen;
using Kantorentop.Web.Onderdelen;

namespace Kantorentop.Web.Verklaringen;

/// <summary>How declarations read on screen: words of effort, never of breach (art. 13.11).</summary>
public static class Verklaringswoorden
{
    /// <summary>Until when it is in time.</summary>
    public static string Termijn(Verklaringsblad blad) => $"in te vullen {Weergave.Tijdvak(blad.Vanaf, blad.Uiterlijk?.AddDays(1))}";

    /// <summary>That the term is one of the portal, not of the covenant.</summary>
    public static string Conventie(Verklaringsblad blad) =>
        $"Afspraak van dit portaal: één verklaring per jaar, uiterlijk op {Weergave.Datum(blad.Uiterlijk)}. Het convenant noemt hiervoor geen datum.";

    /// <summary>Where a year stands, in a word.</summary>
    public static string Staat(Verklaringsjaar jaar) => jaar switch
    {
        { IsTeVroeg: true } => "Nog niet aan de orde",
        { IsTeLaat: true } => "Te laat",
        { IsOpen: true } => "Open",
        _ when jaar.Beantwoord == jaar.Plichten.Count => "Afgelegd",
        _ => "Telt nu niet mee",
    };

    public static Staattoon Toon(Verklaringsjaar jaar) => jaar switch
    {
        { IsTeVroeg: true } => Staattoon.Neutraal,
        { IsTeLaat: true } => Staattoon.Fout,
        { IsOpen: true } => Staattoon.Bezig,
        _ when jaar.Beantwoord == jaar.Plichten.Count => Staattoon.Goed,
        _ => Staattoon.Neutraal,
    };

    /// <summary>When it can, or had to, be sent.</summary>
    public static string Toelichting(Verklaringsjaar jaar) => jaar switch
    {
        { IsTeVroeg: true } => $"vanaf {Weergave.Datum(jaar.Vanaf)}",
        { IsTeLaat: true } => $"de datum was {Weergave.Datum(jaar.Uiterlijk)}",
        { IsOpen: true } => $"uiterlijk {Weergave.Datum(jaar.Uiterlijk)}",
        _ => "",
    };
}

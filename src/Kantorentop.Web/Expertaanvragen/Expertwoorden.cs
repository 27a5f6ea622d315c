using Kantorentop.Application.Expertaanvragen;
using Kantorentop.Domain.Expertaanvragen;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Onderdelen.Formulier;
using Kantorentop.Web.Registers;

namespace Kantorentop.Web.Expertaanvragen;

/// <summary>Requests for experts in words, and the choices of their forms.</summary>
internal static class Expertwoorden
{
    public static IReadOnlyDictionary<string, Expertsoort> Soorten { get; } = Registerkeuze.Namen<Expertsoort>();

    public static IReadOnlyList<Optie> Soortkeuzes { get; } = Registerkeuze.Opties<Expertsoort>(soort => soort.Woord());

    public static IReadOnlyDictionary<string, Expertstaat> Staten { get; } = Registerkeuze.Namen<Expertstaat>();

    public static IReadOnlyList<Optie> Antwoorden { get; } = Registerkeuze.Opties<Expertstaat>(staat => staat.Woord(), Expertstaat.Aangevraagd);

    public static string Woord(this Expertsoort soort) =>
        soort == Expertsoort.Expertteam ? "expertteam Kantoortransformatie (artikel 11, lid 3)" : "expertpool Juridische Planschade (artikel 11, lid 4)";

    public static string Woord(this Expertstaat staat) => staat switch
    {
        Expertstaat.Aangevraagd => "aangevraagd",
        Expertstaat.Toegezegd => "toegezegd",
        Expertstaat.Afgerond => "afgerond",
        _ => "niet toegezegd",
    };

    public static Staattoon Toon(this Expertstaat staat) => staat switch
    {
        Expertstaat.Aangevraagd => Staattoon.LetOp,
        Expertstaat.Toegezegd => Staattoon.Bezig,
        Expertstaat.Afgerond => Staattoon.Goed,
        _ => Staattoon.Neutraal,
    };

    /// <summary>The line of this register on the overview.</summary>
    public static Taak Taak(IReadOnlyList<Expertaantal> aantallen) => new(
        "Expertteam en expertpool",
        Registeradressen.Expertaanvragen,
        Toelichting: "Aanvragen van gemeenten om hulp bij transformatie en planschade in 2012 en 2013.",
        Staat: Weergave.Aantal(aantallen.Sum(rij => rij.Aantal), "aanvraag", "aanvragen"));
}

using Kantorentop.Domain.Belemmeringen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Onderdelen.Formulier;
using Kantorentop.Web.Registers;

namespace Kantorentop.Web.Belemmeringen;

/// <summary>Obstacles in words, and the choices of their forms.</summary>
internal static class Belemmeringwoorden
{
    public static IReadOnlyDictionary<string, Belemmeringstaat> Staten { get; } = Registerkeuze.Namen<Belemmeringstaat>();

    public static IReadOnlyList<Optie> Stappen { get; } = Registerkeuze.Opties<Belemmeringstaat>(staat => staat.Woord(), Belemmeringstaat.Gemeld);

    public static string Woord(this Belemmeringstaat staat) => staat switch
    {
        Belemmeringstaat.Gemeld => "gemeld",
        Belemmeringstaat.InOnderzoek => "in onderzoek",
        _ => "beantwoord",
    };

    public static Staattoon Toon(this Belemmeringstaat staat) => staat switch
    {
        Belemmeringstaat.Gemeld => Staattoon.LetOp,
        Belemmeringstaat.InOnderzoek => Staattoon.Bezig,
        _ => Staattoon.Goed,
    };

    public static string Woord(this Bestuurslaag laag) => laag switch
    {
        Bestuurslaag.Rijk => "het Rijk",
        Bestuurslaag.Provincie => "een provincie",
        Bestuurslaag.Gemeente => "een gemeente",
        _ => "een ander; het secretariaat vraagt het na",
    };

    /// <summary>Who reported it: the name for who may see it, else the kind.</summary>
    public static string Melder(this Belemmering belemmering) => belemmering.Meldernaam.Length > 0 ? belemmering.Meldernaam : belemmering.Meldersoort switch
    {
        Organisatiesoort.Marktpartij => "een marktpartij",
        Organisatiesoort.Koepel => "een koepel",
        Organisatiesoort.Provincie => "een provincie",
        _ => "een gemeente",
    };

    /// <summary>The line of this register on the overview.</summary>
    public static Taak Taak(IReadOnlyDictionary<Belemmeringstaat, int> telling)
    {
        var open = telling.GetValueOrDefault(Belemmeringstaat.Gemeld) + telling.GetValueOrDefault(Belemmeringstaat.InOnderzoek);
        return new(
            "Belemmeringen",
            Registeradressen.Belemmeringen,
            Toelichting: $"Regels en beleid die herontwikkeling, transformatie of sloop in de weg staan, met het antwoord van wie ze kan oplossen. U ziet er {Weergave.Getal(telling.Values.Sum())}.",
            Staat: open == 0 ? "alles beantwoord" : $"{Weergave.Getal(open)} open",
            Toon: open == 0 ? Staattoon.Goed : Staattoon.Bezig);
    }
}

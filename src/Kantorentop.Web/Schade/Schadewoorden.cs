using Kantorentop.Domain.Schade;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Onderdelen.Formulier;

namespace Kantorentop.Web.Schade;

/// <summary>Article 4 in words.</summary>
internal static class Schadewoorden
{
    /// <summary>What stands where amounts are hidden.</summary>
    public const string Vertrouwelijk = "Bedragen en toelichting zijn vertrouwelijk. Alleen de partijen aan tafel zien ze: de gemeente van de locatie en de partijen die de gemeente hier noemt.";

    public static IReadOnlyDictionary<string, Analysemethode> Methoden { get; } = Namen<Analysemethode>();

    public static IReadOnlyDictionary<string, Analysestaat> Staten { get; } = Namen<Analysestaat>();

    public static IReadOnlyDictionary<string, Besluitsoort> Soorten { get; } = Namen<Besluitsoort>();

    public static IReadOnlyDictionary<string, Alternatief> Alternatieven { get; } = Namen<Alternatief>();

    public static string Woord(this Analysemethode methode) => methode switch
    {
        Analysemethode.Standaardformat => "standaardformat (artikel 4, lid 4)",
        Analysemethode.Taxatie => "taxatie door een deskundige",
        _ => "eigen raming van de gemeente",
    };

    public static string Woord(this Analysestaat staat) => staat switch
    {
        Analysestaat.Concept => "concept",
        Analysestaat.Besproken => "besproken aan tafel",
        _ => "vastgesteld",
    };

    public static Staattoon Toon(this Analysestaat staat) => staat switch
    {
        Analysestaat.Concept => Staattoon.Neutraal,
        Analysestaat.Besproken => Staattoon.Bezig,
        _ => Staattoon.Goed,
    };

    public static string Woord(this Besluitsoort soort) =>
        soort == Besluitsoort.Schrappen ? "plancapaciteit schrappen" : "kantoorbestemming onttrekken";

    public static string Woord(this Alternatief? alternatief) => alternatief switch
    {
        Alternatief.Aangeboden => "ja",
        Alternatief.NietAangeboden => "nee",
        Alternatief.NietVanToepassing => "niet van toepassing",
        _ => Weergave.Onbekend,
    };

    /// <summary>A sum as far as it is known.</summary>
    public static string Som(Kostensom som) => som switch
    {
        { Bekend: null } => Weergave.Onbekend,
        { Onbekend: 0 } => Weergave.Euro(som.Bekend),
        _ => $"ten minste {Weergave.Euro(som.Bekend)}",
    };

    /// <summary>How far a decision is.</summary>
    public static (string Woord, Staattoon Toon) Stand(bool genomen, bool metKosten) => (genomen, metKosten) switch
    {
        (true, _) => ("genomen", Staattoon.Goed),
        (_, true) => ("kosten afgesproken", Staattoon.Bezig),
        _ => ("voornemen", Staattoon.Neutraal),
    };

    public static IReadOnlyList<Optie> Opties<T>(IReadOnlyDictionary<string, T> keuzes, Func<T, string> woord) =>
        [.. keuzes.Select(keuze => new Optie(keuze.Key, woord(keuze.Value)))];

    private static Dictionary<string, T> Namen<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(waarde => waarde.ToString());
}

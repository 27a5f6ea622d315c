using Kantorentop.Application.Stukken;
using Kantorentop.Domain.Stukken;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Registers;

namespace Kantorentop.Web.Stukken;

/// <summary>Papers in words.</summary>
internal static class Stukwoorden
{
    /// <summary>The state of one time that it is owed.</summary>
    public static string Woord(this Stukronde ronde) => ronde.Staat switch
    {
        Verplichtingstaat.VoldaanOpTijd => ronde.Uiterlijk is null ? "gedaan" : "gedaan, op tijd",
        Verplichtingstaat.VoldaanTeLaat => "gedaan, te laat",
        Verplichtingstaat.TeLaat => "te laat",
        Verplichtingstaat.NogNietAanDeOrde => "nog niet aan de orde",
        Verplichtingstaat.Loopt => "open",
        _ => "nu niet nodig",
    };

    public static Staattoon Toon(this Stukronde ronde) => ronde.Staat switch
    {
        Verplichtingstaat.VoldaanOpTijd or Verplichtingstaat.VoldaanTeLaat => Staattoon.Goed,
        Verplichtingstaat.TeLaat => Staattoon.Fout,
        Verplichtingstaat.Loopt => Staattoon.Bezig,
        _ => Staattoon.Neutraal,
    };

    /// <summary>The last day that is in time, and whose it is.</summary>
    public static string Termijn(this Stukronde ronde) => ronde.Uiterlijk switch
    {
        null => "zonder termijn",
        { } dag when ronde.Regel.Artikel.Termijn.IsConventie => $"uiterlijk {Weergave.Datum(dag)} (afspraak van dit portaal)",
        { } dag => $"uiterlijk {Weergave.Datum(dag)}",
    };

    /// <summary>Which time it is; null when it is owed once.</summary>
    public static string? Keer(this Stukronde ronde) => ronde.Regel.Ritme == Stukritme.Eenmalig ? null : $"{Weergave.Getal(ronde.Volgnummer)}e keer";

    /// <summary>Those who owe it, as 'CoreNet en FMN'.</summary>
    public static string Wie(this Stukregel regel)
    {
        var namen = regel.Dragers.Select(Naam).ToList();
        return namen.Count == 1 ? namen[0] : $"{string.Join(", ", namen[..^1])} en {namen[^1]}";
    }

    /// <summary>The line of this register on the overview.</summary>
    public static Taak Taak(IReadOnlyList<Stukblad> bladen)
    {
        var ronden = bladen.SelectMany(blad => blad.Ronden).ToList();
        var laat = ronden.Count(ronde => ronde.Staat == Verplichtingstaat.TeLaat);
        return new(
            "Stukken van het Rijk en de koepels",
            Registeradressen.Stukken,
            Toelichting: $"Onderzoeken, brieven, publicaties en andere stukken die het convenant vraagt. {Weergave.Aantal(ronden.Count(ronde => ronde.Stuk is not null), "stuk is", "stukken zijn")} vastgelegd.",
            Staat: laat == 0 ? "niets te laat" : $"{Weergave.Getal(laat)} te laat",
            Toon: laat == 0 ? Staattoon.Goed : Staattoon.Fout);
    }

    private static string Naam(Plichtdrager drager) => drager switch
    {
        Plichtdrager.Partijen => "alle partijen",
        Plichtdrager.Rijk => "het Rijk",
        Plichtdrager.VastgoedBelang => "Vastgoed Belang",
        Plichtdrager.Corenet => "CoreNet",
        Plichtdrager.Provincies or Plichtdrager.Gemeenten or Plichtdrager.Marktpartijen or Plichtdrager.Beleggers or Plichtdrager.Ontwikkelaars
            or Plichtdrager.Financiers or Plichtdrager.Gebruikers => drager.ToString().ToLowerInvariant(),
        _ => drager.ToString().ToUpperInvariant(),
    };
}

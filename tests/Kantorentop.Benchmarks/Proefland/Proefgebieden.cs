using System.Globalization;
using Kantorentop.Application.Gebieden;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Benchmarks.Proefland;

/// <summary>Regions over the municipalities of annex 1, and locations in them with perspectives that change.</summary>
internal static class Proefgebieden
{
    private const int GemeentenPerRegio = 4;
    private static readonly DateOnly Begin = new(2011, 1, 1);
    private static readonly DateOnly Overgang = new(2014, 1, 1);
    private static readonly DateOnly Convenant = new(2012, 6, 28);

    public static Feiten Maak(int locaties, Random toeval)
    {
        var plaatsen = Enumerable.Range(0, locaties).Select(Locatie).ToList();
        return new Feiten
        {
            Kantorenregios = [.. Enumerable.Range(0, AantalRegios).Select(nummer => new Kantorenregio(Regio(nummer), nummer < 5))],
            Regiolidmaatschappen = [.. Referentiegegevens.Gemeenten.SelectMany(Lidmaatschappen)],
            Ramingen = [.. Enumerable.Range(0, AantalRegios).SelectMany(nummer => Ramingen(Regio(nummer), toeval))],
            Locaties = plaatsen,
            Gebiedsaanduidingen = [.. plaatsen.SelectMany(plaats => Aanduidingen(plaats.Code, toeval))],
            Herstructureringen = [.. plaatsen.Where((_, nummer) => nummer % 10 == 0).Select(plaats => new Herstructurering(plaats.Code, Convenant, null))],
        };
    }

    /// <summary>A number as part of a code or a name: as many digits as sort well.</summary>
    public static string Nummer(int nummer, string vorm) => nummer.ToString(vorm, CultureInfo.InvariantCulture);

    private static int AantalRegios => (Referentiegegevens.Gemeenten.Count + GemeentenPerRegio - 1) / GemeentenPerRegio;

    private static string Regio(int nummer) => $"Proefregio {Nummer(nummer + 1, "00")}";

    private static Locatie Locatie(int nummer)
    {
        var gemeente = Referentiegegevens.Gemeenten[nummer % Referentiegegevens.Gemeenten.Count];
        return new Locatie($"L{Nummer(nummer + 1, "0000")}", gemeente.Code, $"Locatie {Nummer(nummer + 1, "0")}", null, null);
    }

    /// <summary>One in ten municipalities goes to the next region in 2014.</summary>
    private static IEnumerable<Regiolidmaatschap> Lidmaatschappen(Gemeente gemeente, int nummer)
    {
        var regio = nummer / GemeentenPerRegio;
        if (nummer % 10 != 9) return [new(Regio(regio), gemeente.Code, Begin, null)];
        return [new(Regio(regio), gemeente.Code, Begin, Overgang), new(Regio((regio + 1) % AantalRegios), gemeente.Code, Overgang, null)];
    }

    private static IEnumerable<Gebiedsaanduiding> Aanduidingen(string locatie, Random toeval)
    {
        var (eerst, later) = ((Toekomstperspectief)toeval.Next(4), (Toekomstperspectief)toeval.Next(4));
        if (toeval.Next(3) > 0) return [new(locatie, eerst, Convenant, null)];
        var dag = Convenant.AddDays(toeval.Next(100, 1000));
        return [new(locatie, eerst, Convenant, dag), new(locatie, later, dag, null)];
    }

    private static IEnumerable<Raming> Ramingen(string regio, Random toeval)
    {
        foreach (var vanaf in new[] { new DateOnly(2012, 1, 1), Overgang })
        {
            var (vervanging, uitbreiding) = (toeval.Next(20, 400) * 1000, toeval.Next(-20, 300) * 1000);
            yield return new Raming(
                regio, vanaf, new Oppervlakte(vervanging), new Oppervlakte(vervanging / 4), uitbreiding, new Oppervlakte(Math.Max(0, uitbreiding) / 5), "Proef", null);
        }
    }
}

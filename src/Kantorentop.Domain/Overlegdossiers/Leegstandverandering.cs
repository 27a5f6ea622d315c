using Kantorentop.Domain.Herkomst;

namespace Kantorentop.Domain.Overlegdossiers;

/// <summary>The vacancy of the land and the regions on the two days: a chart and the table with the same numbers.</summary>
internal static class Leegstandverandering
{
    public static IEnumerable<Dossierdeel> Maak(Dossierinvoer invoer)
    {
        var (toen, nu) = (Dossierwoorden.Datum(invoer.Stempel.VorigePeildatum), Dossierwoorden.Datum(invoer.Stempel.Peildatum));
        var openbaar = invoer.Gebieden.Where(gebied => gebied.Nu?.Kern.Leegstandspercentage is not null).ToList();
        if (openbaar.Count > 0) yield return Grafiek(openbaar, toen, nu);
        yield return new Dossiertabel(
            "Verandering",
            $"Leegstand op {toen} en op {nu}",
            [new("Gebied"), Getal($"Leegstand {toen} m²"), Getal($"Leegstand {nu} m²"), Getal("Verschil m²"), Getal($"{toen} %"), Getal($"{nu} %"), Getal("Verschil procentpunt")],
            [.. invoer.Gebieden.Select(gebied => Rij(gebied, invoer.Stempel))]);
    }

    private static Dossierkolom Getal(string naam) => new(naam, Dossierkolomsoort.Getal);

    private static Dossiergrafiek Grafiek(IReadOnlyList<Dossiergebied> gebieden, string toen, string nu) => new(
        $"Leegstand in procenten van de voorraad, {toen} en {nu}",
        Zin(gebieden, toen, nu),
        [.. gebieden.Select(gebied => gebied.Naam)],
        [new(toen, [.. gebieden.Select(gebied => Rond(gebied.Toen))]), new(nu, [.. gebieden.Select(gebied => Rond(gebied.Nu))])]);

    private static decimal? Rond(Dossierpeiling? peiling) => peiling?.Kern.Leegstandspercentage is { } procent ? decimal.Round(procent, 6, MidpointRounding.AwayFromZero) : null;

    private static string Zin(IReadOnlyList<Dossiergebied> gebieden, string toen, string nu) =>
        $"Staven met de leegstand op {toen} en op {nu}. " + string.Join("; ", gebieden.Select(gebied =>
            $"{gebied.Naam} {(gebied.Toen?.Kern.Leegstandspercentage is { } eerder ? Dossiercellen.Procent(eerder) : "niet openbaar")} en {Dossiercellen.Procent(gebied.Nu!.Kern.Leegstandspercentage!.Value)}")) + ".";

    private static IReadOnlyList<Dossiercel> Rij(Dossiergebied gebied, Dossierstempel stempel)
    {
        var (toen, nu) = (gebied.Toen?.Kern, gebied.Nu?.Kern);
        var (toenDag, nuDag) = (stempel.VorigePeildatum, stempel.Peildatum);
        return
        [
            new(gebied.Naam),
            Dossiercellen.M2(toen?.Leegstand, Cijfer.Leegstand.Van(gebied.Gebied, toenDag), Cijferhoofdstuk.Zonder(toen, Cijfer.Leegstand)),
            Dossiercellen.M2(nu?.Leegstand, Cijfer.Leegstand.Van(gebied.Gebied, nuDag), Cijferhoofdstuk.Zonder(nu, Cijfer.Leegstand)),
            Dossiercellen.Verschil(nu?.Leegstand, toen?.Leegstand),
            Dossiercellen.Procent(toen?.Leegstandspercentage, Cijfer.Leegstandspercentage.Van(gebied.Gebied, toenDag), Cijferhoofdstuk.Zonder(toen, Cijfer.Leegstandspercentage)),
            Dossiercellen.Procent(nu?.Leegstandspercentage, Cijfer.Leegstandspercentage.Van(gebied.Gebied, nuDag), Cijferhoofdstuk.Zonder(nu, Cijfer.Leegstandspercentage)),
            Dossiercellen.Procentpunt(nu?.Leegstandspercentage, toen?.Leegstandspercentage),
        ];
    }
}

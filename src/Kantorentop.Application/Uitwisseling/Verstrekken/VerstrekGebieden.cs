using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Uitwisseling.Verstrekken;

/// <summary>The regions, municipalities and locations of an area on a day, in the published language.</summary>
public sealed class VerstrekGebieden(Cijfertoegang toegang)
{
    /// <summary>The regions that an area has a municipality in, in order of name.</summary>
    public ValueTask<Uitkomst<IReadOnlyList<Kantorenregiobericht>>> KantorenregiosAsync(
        Bevoegdheid wie, Gebied gebied, Peilpunt peil, CancellationToken ct = default) =>
        LijstAsync(wie, gebied, peil, zicht => Kantorenregios(zicht, gebied), ct);

    /// <summary>The municipalities of an area, in order of their codes.</summary>
    public ValueTask<Uitkomst<IReadOnlyList<Gemeentebericht>>> GemeentenAsync(
        Bevoegdheid wie, Gebied gebied, Peilpunt peil, CancellationToken ct = default) =>
        LijstAsync(wie, gebied, peil, zicht => Gemeenten(zicht, gebied).Select(code => Bericht(zicht, code)).OfType<Gemeentebericht>(), ct);

    /// <summary>The office locations of an area, in order of their codes.</summary>
    public ValueTask<Uitkomst<IReadOnlyList<Locatiebericht>>> LocatiesAsync(
        Bevoegdheid wie, Gebied gebied, Peilpunt peil, CancellationToken ct = default) =>
        LijstAsync(wie, gebied, peil, zicht => zicht.Snapshot.Locaties(gebied, zicht.Dag).Select(locatie => Bericht(zicht, locatie)), ct);

    private async ValueTask<Uitkomst<IReadOnlyList<T>>> LijstAsync<T>(
        Bevoegdheid wie, Gebied gebied, Peilpunt peil, Func<Cijferzicht, IEnumerable<T>> maak, CancellationToken ct)
    {
        var zicht = await toegang.OpenAsync(wie, gebied, peil, ct);
        return zicht.Waarde is { } open
            ? Uitkomst<IReadOnlyList<T>>.Met([.. maak(open)])
            : Uitkomst<IReadOnlyList<T>>.Mislukt(zicht.Meldingen);
    }

    private static IEnumerable<Kantorenregiobericht> Kantorenregios(Cijferzicht zicht, Gebied gebied)
    {
        var indeling = zicht.Snapshot.Indeling;
        var namen = gebied.Soort switch
        {
            Gebiedssoort.Land => null,
            Gebiedssoort.Kantorenregio => new HashSet<string> { gebied.Sleutel },
            _ => Gemeenten(zicht, gebied).Select(code => indeling.RegioVan(code, zicht.Dag)).OfType<string>().ToHashSet(),
        };
        return indeling.Kantorenregios.Where(regio => namen is null || namen.Contains(regio.Naam))
            .Select(regio => new Kantorenregiobericht(regio.Naam, regio.Belangrijkste, indeling.GemeentenInRegio(regio.Naam, zicht.Dag)));
    }

    private static IEnumerable<string> Gemeenten(Cijferzicht zicht, Gebied gebied) => gebied.Soort switch
    {
        Gebiedssoort.Land => zicht.Snapshot.Indeling.Gemeentecodes,
        Gebiedssoort.Provincie => zicht.Snapshot.Indeling.GemeentenInProvincie(gebied.Sleutel, zicht.Dag),
        Gebiedssoort.Kantorenregio => zicht.Snapshot.Indeling.GemeentenInRegio(gebied.Sleutel, zicht.Dag),
        Gebiedssoort.Gemeente => [gebied.Sleutel],
        _ => [zicht.Snapshot.FindLocatie(gebied.Sleutel)!.Gemeente],
    };

    private static Gemeentebericht? Bericht(Cijferzicht zicht, string code) =>
        zicht.Snapshot.Indeling.FindGemeente(code, zicht.Dag) is { } rij
            ? new(rij.Code, rij.Naam, rij.Provincie, rij.Vanaf, rij.Tot, rij.Opvolger, zicht.Snapshot.Indeling.RegioVan(code, zicht.Dag))
            : null;

    private static Locatiebericht Bericht(Cijferzicht zicht, Locatie locatie) => new(
        locatie.Code,
        locatie.Gemeente,
        locatie.Naam,
        locatie.Breedtegraad,
        locatie.Lengtegraad,
        zicht.Snapshot.ToekomstperspectiefOp(locatie.Code, zicht.Dag) is { } perspectief ? Kebab.Van(perspectief) : null,
        zicht.Snapshot.IsHerstructureringsgebied(locatie.Code, zicht.Dag));
}

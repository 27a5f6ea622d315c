using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen.Stromen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Domain.Voorraad.Stromen;

namespace Kantorentop.Domain;

public sealed partial class Snapshot
{
    /// <summary>The Leegstand of an area on a day by how long it lasts.</summary>
    public Leegstandsduur Leegstandsduur(Gebied gebied, DateOnly peildatum)
    {
        var delen = CijfersVan(gebied, peildatum);
        var dag = peildatum.DayNumber;
        var (alles, langer, structureel) = (
            M2(delen, Grootheid.Leegstand, dag), M2(delen, Grootheid.LeegstandLangerDanEenJaar, dag), M2(delen, Grootheid.StructureleLeegstand, dag));
        return new Leegstandsduur(gebied, peildatum, alles - langer, langer - structureel, structureel);
    }

    /// <summary>How the Kantorenvoorraad of an area came from one day to a later one; a region or province is on each day what belonged to it on that day.</summary>
    public Voorraadstromen Voorraadstromen(Gebied gebied, DateOnly van, DateOnly tot) => new(
        gebied,
        van,
        tot,
        Kerncijfers(gebied, van).Voorraad,
        Kerncijfers(gebied, tot).Voorraad,
        Posten(gebied, van, tot, Stroomregels.Voorraad, [Grootheid.VoorraadOpgeleverd, Grootheid.VoorraadInAanbouw]));

    /// <summary>How the Leegstand of an area came from one day to a later one.</summary>
    public Voorraadstromen Leegstandsstromen(Gebied gebied, DateOnly van, DateOnly tot) => new(
        gebied,
        van,
        tot,
        Kerngetallen(gebied, van).Leegstand / 100m,
        Kerngetallen(gebied, tot).Leegstand / 100m,
        Posten(gebied, van, tot, Stroomregels.Leegstand, [Grootheid.Leegstand]));

    /// <summary>How the plan capacity of an area came from one day to a later one.</summary>
    public Planstromen Planstromen(Gebied gebied, DateOnly van, DateOnly tot)
    {
        var delen = DelenTussen(gebied, van, tot);
        return new Planstromen(
            gebied,
            van,
            tot,
            Plancapaciteit(gebied, van),
            Plancapaciteit(gebied, tot),
            [.. delen.SelectMany(deel => Planposten(deel, van, tot)).OrderBy(post => post.Dag)],
            [.. Dubbeltellingen(gebied, van, tot).OrderByDescending(rij => rij.Nieuwbouw)]);
    }

    private List<Stroompost> Posten(
        Gebied gebied, DateOnly van, DateOnly tot, Func<Gebouwdossier, Dagvak, IEnumerable<Stroompost>> regels, Grootheid[] grootheden)
    {
        var posten = new List<Stroompost>();
        foreach (var deel in DelenTussen(gebied, van, tot))
        {
            foreach (var (dag, teken) in deel.Wisselingen(van, tot))
                if (grootheden.Sum(grootheid => deel.Cijfers.Op(grootheid, dag - 1)) is var honderdsten and not 0)
                    posten.Add(Stroomregels.Gemeente(deel.Gemeente!, dag, teken * honderdsten));
            var dagen = deel.Na(van, tot);
            posten.AddRange(deel.Locaties.SelectMany(locatie => locatie.Gebouwen).SelectMany(gebouw => regels(gebouw, dagen)));
        }
        return [.. posten.OrderBy(post => post.Dag)];
    }

    private static IEnumerable<Planstroompost> Planposten(Gebiedsdeel deel, DateOnly van, DateOnly tot)
    {
        var wisselingen =
            from wisseling in deel.Wisselingen(van, tot)
            let had = Plancapaciteit([deel.Cijfers], DateOnly.FromDayNumber(wisseling.Dag - 1))
            where had != Domain.Plannen.Plancapaciteit.Geen
            select new Planstroompost(
                Planstroom.GebiedGewijzigd, DateOnly.FromDayNumber(wisseling.Dag), wisseling.Teken > 0 ? had : had.Min(), null, deel.Gemeente);
        return wisselingen.Concat(
            deel.Locaties.SelectMany(locatie => locatie.Plannen).SelectMany(plan => Planstroomregels.Van(plan, deel.Na(van, tot))));
    }

    /// <summary>Of the locations that belong to the area on the last day: the balance of that day counts what was built there.</summary>
    private IEnumerable<Dubbeltelling> Dubbeltellingen(Gebied gebied, DateOnly van, DateOnly tot) =>
        from locatie in DossiersVan(gebied, tot)
        let nieuwbouw = NieuwbouwTussen(Gebied.Locatie(locatie.Locatie.Code), van, tot)
        where nieuwbouw > 0 && !locatie.Plannen.Any(plan => Planstroomregels.IsGerealiseerd(plan, new Dagvak(van.DayNumber + 1, tot.DayNumber + 1)))
        select new Dubbeltelling(locatie.Locatie.Code, nieuwbouw, Plancapaciteit([locatie.Cijfers], tot).Totaal);

    /// <summary>What makes up an area between two days: the land or a location whole, otherwise its municipalities as they came and left.</summary>
    private List<Gebiedsdeel> DelenTussen(Gebied gebied, DateOnly van, DateOnly tot)
    {
        var altijd = new Dagvak(int.MinValue, Dagvak.Onbegrensd);
        if (gebied.Soort == Gebiedssoort.Land) return [new Gebiedsdeel(null, _dossiers.Land, [.. _dossiers.Locaties.Alle], altijd)];
        if (gebied.Soort == Gebiedssoort.Locatie)
            return _dossiers.FindLocatie(gebied.Sleutel) is { } locatie ? [new Gebiedsdeel(null, locatie.Cijfers, [locatie], altijd)] : [];
        var delen = new List<Gebiedsdeel>();
        foreach (var (gemeente, dagen) in Indeling.Lidmaatschappen(gebied, van, tot))
            if (_dossiers.Gemeenten.TryGetValue(gemeente, out var dossier))
                delen.Add(new Gebiedsdeel(gemeente, dossier.Cijfers, dossier.Locaties, dagen));
        return delen;
    }
}

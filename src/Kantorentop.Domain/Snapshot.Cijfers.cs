using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain;

public sealed partial class Snapshot
{
    /// <summary>Stock and vacancy of an area on a day; all 0 without percentages for an area that does not exist (see <see cref="Bestaat"/>).</summary>
    public Kerncijfers Kerncijfers(Gebied gebied, DateOnly peildatum) => Kerngetallen(gebied, peildatum).Cijfers(gebied, peildatum);

    /// <summary>The same on several days, in the order given.</summary>
    public IReadOnlyList<Kerncijfers> Reeks(Gebied gebied, IEnumerable<DateOnly> peildata) =>
        [.. peildata.Select(peildatum => Kerncijfers(gebied, peildatum))];

    /// <summary>What is left to build in 2012–2021 in an area on a day, by planning status.</summary>
    public Plancapaciteit Plancapaciteit(Gebied gebied, DateOnly peildatum) =>
        Plancapaciteit(CijfersVan(gebied, peildatum), peildatum);

    /// <summary>New build delivered since 2012 in an area up to and including a day, in the window of art. 2.2, m².</summary>
    public decimal NieuwbouwSinds2012(Gebied gebied, DateOnly peildatum) =>
        M2(CijfersVan(gebied, peildatum), Grootheid.NieuwbouwSinds2012, peildatum.DayNumber);

    /// <summary>New build delivered after one day up to and including another, m²: of the municipalities that belong to the area on the latter.</summary>
    public decimal NieuwbouwTussen(Gebied gebied, DateOnly na, DateOnly peildatum)
    {
        var delen = CijfersVan(gebied, peildatum);
        return M2(delen, Grootheid.NieuwbouwSinds2012, peildatum.DayNumber) - M2(delen, Grootheid.NieuwbouwSinds2012, na.DayNumber);
    }

    /// <summary>Plan capacity against demand in a region on a day (art. 2.2).</summary>
    public Afstemming Afstemming(string regio, DateOnly peildatum)
    {
        var delen = CijfersVan(Gebied.Kantorenregio(regio), peildatum);
        var afstemming = Afstemming(regio, peildatum, delen);
        if (afstemming.Raming is null) return afstemming;
        var begin = Afstemming(regio, Convenantdata.Referentiedatum, delen);
        return afstemming with { Beginbalans = begin.Balans, Toegestaan = Vijfjarenpad.Toegestaan(begin.Balans, peildatum, Data) };
    }

    /// <summary>The buildings of an area that are on the list of art. 7.4 on a day; empty before the covenant came into force.</summary>
    public Transformatieplicht Transformatieplicht(Gebied gebied, DateOnly peildatum)
    {
        var gebouwen = new List<Transformatieplichtgebouw>();
        foreach (var locatie in DossiersVan(gebied, peildatum))
            foreach (var periode in locatie.Transformatieplichten)
                if (periode.Dagen.Bevat(peildatum.DayNumber))
                    gebouwen.Add(periode.Gebouwregel);
        gebouwen.Sort(static (links, rechts) => string.CompareOrdinal(links.Gebouw, rechts.Gebouw));
        return new Transformatieplicht(gebied, peildatum, gebouwen);
    }

    /// <summary>The estimate of a region in force on a day: the latest that began, or null.</summary>
    public Raming? RamingOp(string regio, DateOnly peildatum) =>
        Array.FindLast(_ramingen.GetValueOrDefault(regio, []), raming => raming.Vanaf <= peildatum);

    private Afstemming Afstemming(string regio, DateOnly peildatum, List<Gebiedscijfers> delen) => new(
        regio,
        peildatum,
        Plancapaciteit(delen, peildatum),
        M2(delen, Grootheid.NieuwbouwSinds2012, peildatum.DayNumber),
        RamingOp(regio, peildatum));

    private static Plancapaciteit Plancapaciteit(List<Gebiedscijfers> delen, DateOnly peildatum) => new(
        M2(delen, Grootheid.Plancapaciteit + (int)Planstatus.Vastgesteld, peildatum.DayNumber),
        M2(delen, Grootheid.Plancapaciteit + (int)Planstatus.Ontwerp, peildatum.DayNumber),
        M2(delen, Grootheid.Plancapaciteit + (int)Planstatus.Structuurvisie, peildatum.DayNumber),
        M2(delen, Grootheid.Plancapaciteit + (int)Planstatus.ZonderRoStatus, peildatum.DayNumber));

    /// <summary>The sums that make up an area on a day: of the land, of municipalities, or of one location.</summary>
    private List<Gebiedscijfers> CijfersVan(Gebied gebied, DateOnly peildatum)
    {
        if (gebied.Soort == Gebiedssoort.Land) return [_dossiers.Land];
        if (gebied.Soort == Gebiedssoort.Locatie) return _dossiers.FindLocatie(gebied.Sleutel) is { } locatie ? [locatie.Cijfers] : [];
        var delen = new List<Gebiedscijfers>();
        foreach (var gemeente in Indeling.GemeentenVan(gebied, peildatum) ?? [])
            if (_dossiers.Gemeenten.TryGetValue(gemeente, out var dossier))
                delen.Add(dossier.Cijfers);
        return delen;
    }

    private static decimal M2(List<Gebiedscijfers> delen, Grootheid grootheid, int dag) => Som(delen, grootheid, dag) / 100m;

    private static long Som(List<Gebiedscijfers> delen, Grootheid grootheid, int dag)
    {
        long som = 0;
        foreach (var deel in delen) som += deel.Op(grootheid, dag);
        return som;
    }
}

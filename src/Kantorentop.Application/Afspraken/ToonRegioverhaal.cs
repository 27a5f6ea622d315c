using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Plannen.Stromen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Domain.Voorraad.Stromen;

namespace Kantorentop.Application.Afspraken;

/// <summary>What was done in a region since the reference situation (art. 12.4), and what is left.</summary>
/// <param name="Dag">The day up to which.</param>
/// <param name="Nu">Plans against demand on the day; null where the figures are hidden.</param>
/// <param name="Locaties">In order of municipality and name.</param>
public sealed record Regioverhaal(DateOnly Dag, Afstemming? Nu, IReadOnlyList<Locatieverhaal> Locaties)
{
    /// <summary>Plan capacity where stock has to shrink, m²; null where the figures are hidden.</summary>
    public decimal? Krimpplannen { get; init; }

    /// <summary>Why plan capacity changed, as sums.</summary>
    public IReadOnlyList<Planstroomregel> Plannen { get; init; } = [];

    /// <summary>Why stock changed, as sums.</summary>
    public IReadOnlyList<Stroomregel> Voorraad { get; init; } = [];
}

/// <summary>A location in one line: where it began and where it stands; what is hidden is null.</summary>
public sealed record Locatieverhaal(Locatie Locatie, string Gemeente, Toekomstperspectief? Perspectief)
{
    /// <summary>Plan capacity in the reference situation.</summary>
    public Plancapaciteit? Begin { get; init; }

    public Plancapaciteit? Capaciteit { get; init; }

    public Kerncijfers? Cijfers { get; init; }
}

/// <summary>Tells how a region came from the reference situation to the usual day of who asks. Asks no database.</summary>
public sealed class ToonRegioverhaal(Snapshothouder snapshots, Domeinklok klok)
{
    /// <summary>Null when there is no such region.</summary>
    public Regioverhaal? Execute(Bevoegdheid wie, string regio)
    {
        var kennis = snapshots.Huidig;
        if (Regiobeeld.Van(kennis, regio, klok.Vandaag) is not { } beeld) return null;
        var (gebied, begin, dag) = (Gebied.Kantorenregio(regio), Convenantdata.Referentiedatum, Leesrecht.StandaardPeildatum(wie, klok.Vandaag));
        var zicht = new Cijferinzage(kennis, wie, klok.Vandaag);
        var locaties = beeld.Locaties.Select(locatie => Locatie(kennis, beeld, zicht, (locatie, dag))).ToList();
        if (!zicht.Mag(gebied, dag)) return new(dag, null, locaties);
        var verhaal = new Regioverhaal(dag, kennis.Afstemming(regio, dag), locaties) { Krimpplannen = kennis.Waarde(Cijfer.PlannenInKrimpgebied.Van(gebied, dag)) };
        return dag <= begin || !zicht.Mag(gebied, begin)
            ? verhaal
            : verhaal with { Plannen = kennis.Planstromen(gebied, begin, dag).Regels, Voorraad = kennis.Voorraadstromen(gebied, begin, dag).Regels };
    }

    private static Locatieverhaal Locatie(Snapshot kennis, Regiobeeld beeld, Cijferinzage zicht, (Locatie Locatie, DateOnly Dag) vraag)
    {
        var (gebied, begin) = (Gebied.Locatie(vraag.Locatie.Code), Convenantdata.Referentiedatum);
        return new(vraag.Locatie, beeld.GemeenteNaam(vraag.Locatie.Gemeente), beeld.Perspectief(vraag.Locatie))
        {
            Begin = zicht.Mag(gebied, begin) ? kennis.Plancapaciteit(gebied, begin) : null,
            Capaciteit = zicht.Mag(gebied, vraag.Dag) ? kennis.Plancapaciteit(gebied, vraag.Dag) : null,
            Cijfers = zicht.Kerncijfers(gebied, vraag.Dag),
        };
    }
}

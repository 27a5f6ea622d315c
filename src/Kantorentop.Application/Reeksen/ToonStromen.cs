using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Geheimhouding;
using Kantorentop.Domain.Plannen.Stromen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad.Stromen;

namespace Kantorentop.Application.Reeksen;

/// <summary>Why stock, vacancy and plan capacity of an area differ between two days. The reasons are sums, never single rows.</summary>
public sealed class ToonStromen(Domeinklok klok)
{
    /// <summary>The reasons; null when there is no such area. Asks no database.</summary>
    /// <param name="wie">Who asks: the figures of both days have to be theirs to see.</param>
    /// <param name="kennis">What is known.</param>
    /// <param name="gebied">Area.</param>
    /// <param name="gevraagd">The days that were asked for; null for since 1 January a year before.</param>
    public Stromenbeeld? Execute(Bevoegdheid wie, Snapshot kennis, Gebied gebied, (DateOnly? Van, DateOnly? Tot) gevraagd)
    {
        if (!kennis.Bestaat(gebied)) return null;
        var periode = Periodekeuze.Bepaal(wie, gevraagd, klok.Vandaag, jaren: 1);
        var inzage = new Cijferinzage(kennis, wie, klok.Vandaag);
        var regels = new Gebiedsregels(kennis, inzage, periode.Tot);
        var beeld = new Stromenbeeld(regels.Kop(gebied), [.. kennis.Boven(gebied, periode.Tot).Select(regels.Kop)], periode);
        if (!inzage.Mag(gebied, periode.Van) || !inzage.Mag(gebied, periode.Tot)) return beeld;
        var plannen = kennis.Planstromen(gebied, periode.Van, periode.Tot);
        return beeld with
        {
            Voorraad = Balans(kennis.Voorraadstromen(gebied, periode.Van, periode.Tot)),
            Leegstand = Leegstand(wie, kennis, inzage, (gebied, periode)),
            Plannen = new Planbalans(plannen.Begin, plannen.Eind, plannen.Regels),
            Dubbeltellingen =
            [
                .. plannen.Dubbeltellingen.Where(rij => inzage.Mag(Gebied.Locatie(rij.Locatie), periode.Van) && inzage.Mag(Gebied.Locatie(rij.Locatie), periode.Tot))
                    .Select(rij => (regels.Kop(Gebied.Locatie(rij.Locatie)), rij)),
            ],
        };
    }

    /// <summary>
    /// True for who sees why vacancy changed. The reasons come from what single owners told, and those of areas within each other could be
    /// taken off one another: who is held to public figures sees begin and end.
    /// </summary>
    internal static bool MagRedenen(Bevoegdheid wie) => Leesrecht.MagAlleCijfers(wie);

    /// <summary>Null where the vacancy of either day is hidden.</summary>
    private static Stroombalans? Leegstand(Bevoegdheid wie, Snapshot kennis, Cijferinzage inzage, (Gebied Gebied, Periodekeuze Periode) vraag)
    {
        var (gebied, van, tot) = (vraag.Gebied, vraag.Periode.Van, vraag.Periode.Tot);
        if (!inzage.Mag(gebied, van, Cijfergroep.Leegstand) || !inzage.Mag(gebied, tot, Cijfergroep.Leegstand)) return null;
        var balans = Balans(kennis.Leegstandsstromen(gebied, van, tot));
        return MagRedenen(wie) ? balans : balans with { Regels = [], ZonderRedenen = true };
    }

    private static Stroombalans Balans(Voorraadstromen stromen) => new(stromen.Begin, stromen.Eind, stromen.Regels);
}

/// <summary>Why the figures of an area differ between two days; without any of them where they are hidden.</summary>
/// <param name="Kop">The area.</param>
/// <param name="Boven">The areas around it, from the land inwards.</param>
/// <param name="Periode">The two days.</param>
public sealed record Stromenbeeld(Gebiedskop Kop, IReadOnlyList<Gebiedskop> Boven, Periodekeuze Periode)
{
    public Stroombalans? Voorraad { get; init; }

    public Stroombalans? Leegstand { get; init; }

    public Planbalans? Plannen { get; init; }

    /// <summary>Locations where built metres may still stand in a plan, as far as this person sees their figures.</summary>
    public IReadOnlyList<(Gebiedskop Locatie, Dubbeltelling Telling)> Dubbeltellingen { get; init; } = [];
}

/// <summary>Begin plus the lines is end, m² v.v.o.</summary>
public sealed record Stroombalans(decimal Begin, decimal Eind, IReadOnlyList<Stroomregel> Regels)
{
    /// <summary>True when there may be lines that this person does not see.</summary>
    public bool ZonderRedenen { get; init; }
}

/// <summary>The same of plan capacity, m² over 2012–2021.</summary>
public sealed record Planbalans(Domain.Plannen.Plancapaciteit Begin, Domain.Plannen.Plancapaciteit Eind, IReadOnlyList<Planstroomregel> Regels);

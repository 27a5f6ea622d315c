using Kantorentop.Domain;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>
/// The answers of the example: one party in seven answers, some of its duties and not all in time. The two parties with an
/// account on the log-in page are among them, and keep something to answer. Umbrellas and the Rijk tell of their efforts.
/// </summary>
public static class Voorbeeldantwoorden
{
    private static readonly DateOnly Eerste = new(2012, 9, 3);
    private static readonly DateOnly Laatste = new(2015, 1, 13);
    private static readonly string[] Altijd = ["BEL-1", "ONT-1"];

    /// <summary>The transformation plan that the guide shows how to answer.</summary>
    private const string Open = "7.4-gebouw-UTR-KAN-001";

    /// <summary>How many in a thousand duties of a member are answered by a party that answers at all.</summary>
    private static readonly Dictionary<string, int> Promille = new()
    {
        ["6"] = 650,
        ["7.1"] = 350,
        ["7.2"] = 350,
        ["7.3"] = 450,
        ["7.4"] = 450,
        ["8.2"] = 500,
        ["8.3"] = 300,
        ["8.4"] = 300,
        ["8.5"] = 350,
        ["8.7"] = 400,
        ["8.8"] = 350,
    };

    /// <summary>All answers, those of market parties first in order of party and duty; the same facts give the same answers.</summary>
    public static IReadOnlyList<Voorbeeldantwoord> Maak(Feiten feiten)
    {
        var toeval = new Toeval(Voorbeeldland.Zaad).Fork("antwoorden");
        var snapshot = Snapshot.Van(1, feiten);
        var vorming = new Dossiervorming(snapshot, Laatste);
        return
        [
            .. from partij in snapshot.Partijen.OrderBy(partij => partij.Code, StringComparer.Ordinal)
               let eigen = toeval.Fork(partij.Code)
               where eigen.Chance(140) | Altijd.Contains(partij.Code)
               from verplichting in Verplichtingenlijst.Bepaal(vorming.Vorm(partij, []), Laatste, snapshot.Data)
               let antwoord = Antwoord(partij, verplichting, eigen.Fork(verplichting.Sleutel.ToString()))
               where antwoord is not null
               select antwoord,
            .. Voorbeeldinspanningen.Maak(toeval.Fork("inspanningen")),
        ];
    }

    private static Voorbeeldantwoord? Antwoord(Partij partij, Verplichting verplichting, Toeval toeval)
    {
        var sleutel = verplichting.Sleutel.ToString();
        if (verplichting.MistPerspectief || sleutel == Open || !toeval.Chance(Promille.GetValueOrDefault(verplichting.Regel.Lid))) return null;
        if (Dag(verplichting, toeval) is not { } dag) return null;
        var ogenblik = toeval.WorkTime(dag.AddDays(toeval.Below(12)));
        if (ogenblik > new DateTimeOffset(Laatste, new TimeOnly(16, 0), TimeSpan.Zero)) return null;
        var registratie = Voorbeeldantwoord.LegVast(Drager.Van(partij), sleutel, ogenblik, toeval);
        return new Voorbeeldantwoord(registratie, partij.Code, sleutel, toeval.Pick(Voorbeeldteksten.Voor(verplichting.Regel.Lid)), dag);
    }

    /// <summary>A day on which it was owed; null when that is too late to have been recorded.</summary>
    private static DateOnly? Dag(Verplichting verplichting, Toeval toeval)
    {
        var vanaf = verplichting.Sinds > Eerste ? verplichting.Sinds : Eerste;
        var tot = verplichting.Uiterlijk is { } uiterlijk && uiterlijk < Laatste && verplichting.Regel.Afronding == Afronding.BijAntwoord
            ? uiterlijk.AddDays(21)
            : Laatste;
        return vanaf < tot ? toeval.Day(vanaf, tot) : null;
    }
}

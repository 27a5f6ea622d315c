using Kantorentop.Application.Plannen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Onderdelen.Grafieken;

namespace Kantorentop.Web.Plannen;

/// <summary>The alignment of art. 2.2 in words.</summary>
internal static class Afstemmingswoorden
{
    public static string Woord(Afstemmingsstatus status) => status switch
    {
        Afstemmingsstatus.InOvereenstemming => "in overeenstemming",
        Afstemmingsstatus.Overcapaciteit => "te veel plannen",
        Afstemmingsstatus.Tekort => "te weinig plannen",
        _ => "geen raming",
    };

    public static Staattoon Toon(Afstemmingsstatus status) => status switch
    {
        Afstemmingsstatus.InOvereenstemming => Staattoon.Goed,
        Afstemmingsstatus.Overcapaciteit => Staattoon.LetOp,
        Afstemmingsstatus.Tekort => Staattoon.Bezig,
        _ => Staattoon.Neutraal,
    };

    /// <summary>Name of the figure tile.</summary>
    public static string Tegelnaam(Afstemmingsstatus status) => status switch
    {
        Afstemmingsstatus.Overcapaciteit => "Te veel plancapaciteit",
        Afstemmingsstatus.Tekort => "Te weinig plancapaciteit",
        _ => "Afstemming van plannen op vraag",
    };

    /// <summary>How the balance stands against the path, in a phrase.</summary>
    public static string Achterstand(Afstemming afstemming) => afstemming switch
    {
        { Raming: null } => "zonder raming is er geen oordeel",
        { Achterstand: null } => "er hoeft niets af: geen vijfjarenpad",
        { Achterstand: > 0 } => $"{Weergave.M2(afstemming.Achterstand)} achter op het pad",
        _ => "op of onder het pad",
    };

    public static bool IsAchter(Afstemming afstemming) => afstemming.Achterstand > 0;

    public static IReadOnlyList<Meetpunt> Punten(IEnumerable<Balansstap> stappen) => [.. stappen.Select(stap => new Meetpunt(stap.Dag, stap.Balans))];
}

using Kantorentop.Application.Herkomst;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Plannen;
using Kantorentop.Web.Voorraad;

namespace Kantorentop.Web.Herkomst;

/// <summary>Rows behind a figure in words.</summary>
internal static class Rijwoorden
{
    /// <summary>What the row is about.</summary>
    public static string Naam(Herkomstrij rij) => rij switch
    {
        Ruimterij ruimte => ruimte.Gebouw.Naam,
        Gebouwrij gebouw => gebouw.Gebouw.Naam,
        Planrij plan => plan.Plan.Naam,
        Ramingrij raming => "Raming: " + Deel(raming.Onderdeel),
        Staprij { Stap: Rekenstap.Ondergrens } => "Niet minder dan 0",
        _ => "Wat het vijfjarenpad toestaat",
    };

    /// <summary>Its own key, where the name does not tell it apart.</summary>
    public static string? Sleutel(Herkomstrij rij) => rij switch
    {
        Ruimterij => "ruimte " + rij.Code,
        Gebouwrij => "gebouw " + rij.Code,
        Planrij => "plan " + rij.Code,
        Ramingrij => "regio " + rij.Code,
        _ => null,
    };

    /// <summary>Why it counts: what held on the day.</summary>
    public static string Reden(Herkomstrij rij) => rij switch
    {
        Ruimterij { Toestand: { LeegSinds: { } sinds } toestand } =>
            $"leeg sinds {Weergave.DatumKort(sinds)}{(toestand.IsStructureel ? ", structureel" : "")}; gebruik: {Gebruikswoorden.Van(toestand.Stand!.Gebruik)}",
        Ruimterij { Deel: Cijfer.NieuwbouwSinds2012 } ruimte => $"opgeleverd op {Weergave.DatumKort(ruimte.Gebouw.Opgeleverd)}",
        Ruimterij { Toestand.Stand: { } stand } => $"gebruik: {Gebruikswoorden.Van(stand.Gebruik)}{(stand.Aangeboden ? ", aangeboden" : "")}",
        Ruimterij { Toestand.IsOnbekend: true } => "gebruik onbekend",
        Ruimterij => "in aanbouw",
        Gebouwrij { Plicht: { } plicht } => $"leeg sinds {Weergave.DatumKort(plicht.LeegSinds)}; {Weergave.M2(plicht.Oppervlakte)}",
        Gebouwrij gebouw => gebouw.Gebouw.Opgeleverd is { } dag ? $"opgeleverd op {Weergave.DatumKort(dag)}" : "in aanbouw",
        Planrij plan => $"{Status(plan.Stand.Status)} {Weergave.Tijdvak(plan.Stand.Vanaf, plan.Stand.Tot)}",
        Ramingrij raming => $"geldt vanaf {Weergave.DatumKort(raming.Raming.Vanaf)}",
        Staprij { Stap: Rekenstap.Ondergrens } => "stap in de formule",
        _ => "hulplijn van dit portaal",
    };

    /// <summary>Who recorded what the row rests on, and when: a line for what the same organisation recorded on the same day.</summary>
    public static IEnumerable<string> Vastgelegd(IEnumerable<Feitvastlegging> feiten) =>
        from feit in feiten
        group Soort(feit.Soort) by (feit.Organisatie, Dag: Domeinklok.DagVan(feit.Ogenblik)) into samen
        select $"{string.Join(", ", samen)}: {Organisatie(samen.Key.Organisatie)}, {Weergave.DatumKort(samen.Key.Dag)}";

    private static string Soort(Feitsoort soort) => soort switch
    {
        Feitsoort.Gebouw => "gebouw",
        Feitsoort.Ruimte => "ruimte",
        Feitsoort.Stand => "stand",
        Feitsoort.Plan => "plan",
        Feitsoort.Planstand => "planstand",
        Feitsoort.Project => "project",
        _ => "raming",
    };

    /// <summary>An organisation; recordings of the portal itself have none.</summary>
    private static string Organisatie(string naam) => naam.Length == 0 ? "het portaal zelf" : naam;

    private static string Status(Planstatus status) => status switch
    {
        Planstatus.Vastgesteld => "vastgesteld",
        Planstatus.Ontwerp => "ontwerp",
        Planstatus.Structuurvisie => "structuurvisie",
        _ => "zonder formele status",
    };

    private static string Deel(Ramingdeel deel) => deel switch
    {
        Ramingdeel.Vervangingsvraag => "vervangingsvraag",
        Ramingdeel.VervangingsvraagInVoorraad => "vervangingsvraag die in bestaande kantoren past",
        Ramingdeel.Uitbreidingsvraag => "uitbreidingsvraag",
        _ => "uitbreidingsvraag die in bestaande kantoren past",
    };
}

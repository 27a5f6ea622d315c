using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Broncijfers;

/// <summary>What may be recorded as a figure of another method, and by whom.</summary>
public static class Broncijferregels
{
    /// <summary>True for the secretariaat for any area, for a provincie for what lies in it, for a gemeente for itself and its locations.</summary>
    /// <param name="door">Who records; takes <see cref="Rol.Invoeren"/>.</param>
    /// <param name="gebied">Area that the figure is about.</param>
    /// <param name="kennis">Where areas lie.</param>
    /// <param name="dag">Day on which they lie there: today.</param>
    public static bool Mag(Bevoegdheid door, Gebied gebied, Snapshot kennis, DateOnly dag)
    {
        if (door.IsOpdrachtregel) return true;
        if (!door.Heeft(Rol.Invoeren) || door.Organisatie is not { } organisatie) return false;
        return organisatie.Soort switch
        {
            Organisatiesoort.Secretariaat => true,
            Organisatiesoort.Provincie => Provincies(gebied, kennis, dag).Contains(organisatie.Sleutel),
            Organisatiesoort.Gemeente => Gemeente(gebied, kennis) == organisatie.Sleutel,
            _ => false,
        };
    }

    /// <summary>What is wrong with it; empty when it may be recorded.</summary>
    public static IEnumerable<Melding> Toets(Broncijfer cijfer, Snapshot kennis, DateOnly vandaag)
    {
        if (!kennis.Bestaat(cijfer.Gebied))
            yield return new Melding("gebied-onbekend", "Dit gebied bestaat niet. Kies een gebied van het portaal.", nameof(Broncijfer.Gebied));
        if (cijfer.Peildatum > vandaag)
            yield return new Melding("peildatum-toekomst", "De peildatum ligt in de toekomst. Vul een dag in die geweest is.", nameof(Broncijfer.Peildatum));
        if (cijfer.Waarde < 0 || cijfer.Waarde > Broncijfer.MaximumWaarde || decimal.Round(cijfer.Waarde, 2) != cijfer.Waarde)
            yield return new Melding("waarde", "Vul een waarde in van 0 of meer, met hooguit twee decimalen.", nameof(Broncijfer.Waarde));
        else if (cijfer is { Eenheid: Broneenheid.Procent, Waarde: > 100 })
            yield return new Melding("procent", "Een percentage is hooguit 100. Verbeter de waarde of kies een andere eenheid.", nameof(Broncijfer.Waarde));
    }

    private static IReadOnlyCollection<string> Provincies(Gebied gebied, Snapshot kennis, DateOnly dag) => gebied.Soort switch
    {
        Gebiedssoort.Provincie => [gebied.Sleutel],
        Gebiedssoort.Kantorenregio => [.. kennis.Indeling.GemeentenInRegio(gebied.Sleutel, dag).Select(code => kennis.Indeling.FindProvincie(code, dag)).OfType<string>().Distinct()],
        _ => Gemeente(gebied, kennis) is { } gemeente && kennis.Indeling.FindProvincie(gemeente, dag) is { } provincie ? [provincie] : [],
    };

    private static string? Gemeente(Gebied gebied, Snapshot kennis) => gebied.Soort switch
    {
        Gebiedssoort.Gemeente => gebied.Sleutel,
        Gebiedssoort.Locatie => kennis.FindLocatie(gebied.Sleutel)?.Gemeente,
        _ => null,
    };
}

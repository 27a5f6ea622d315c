using System.Globalization;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Overleggen;

/// <summary>What the registers of consultations and calls tell the compiler of duties: acts of signatories together (art. 12.1, 12.3, 12.5, 14.3, 15.1).</summary>
public static class Overlegplichten
{
    /// <summary>The evidence and the events. A consultation counts for the covenant year of its day, two on one day once.</summary>
    public static Plichtgegevens Van(
        IReadOnlyCollection<Overleg> overleggen, IReadOnlyCollection<Evaluatie> evaluaties, IReadOnlyCollection<Oproep> oproepen, Convenantdata data) => new()
        {
            Bewijzen =
        [
            .. overleggen.Where(overleg => overleg.TeltMee).Select(overleg => overleg.Datum).Distinct().SelectMany(dag => InJaar("12.3", dag, data)),
            .. evaluaties.SelectMany(evaluatie => InJaar("12.5", evaluatie.Datum, data)),
            .. oproepen.Where(oproep => oproep.Aanvang is not null).Select(oproep => new Bewijs(Sleutel(oproep), oproep.Aanvang!.Value)),
        ],
            Aanleidingen =
        [
            .. oproepen.Where(oproep => oproep.Grond != Oproepgrond.Voortzetting).Select(oproep => new Aanleiding(Lid(oproep.Grond), Gebeurtenis(oproep, data))),
        ],
        };

    private static IEnumerable<Bewijs> InJaar(string lid, DateOnly dag, Convenantdata data) => data.Convenantjaar(dag) is { } jaar
        ? [new(new(lid, Onderwerpsoort.Convenantjaar, jaar.ToString(CultureInfo.InvariantCulture)), dag)]
        : [];

    private static Onderwerp Gebeurtenis(Oproep oproep, Convenantdata data) => new(Onderwerpsoort.Gebeurtenis, Code(oproep), Naam(oproep))
    {
        Sinds = oproep.Datum,
        Uiterlijk = Oproepregels.UiterlijkeAanvang(oproep, data),
    };

    private static Verplichtingsleutel Sleutel(Oproep oproep) => oproep.Grond == Oproepgrond.Voortzetting
        ? new(Lid(oproep.Grond), Onderwerpsoort.Land, Onderwerp.Landcode)
        : new(Lid(oproep.Grond), Onderwerpsoort.Gebeurtenis, Code(oproep));

    private static string Code(Oproep oproep) => oproep.Regio is { } regio
        ? string.Create(CultureInfo.InvariantCulture, $"{oproep.Datum:yyyy-MM-dd}-{regio}")
        : oproep.Sleutel.ToString();

    private static string Naam(Oproep oproep) => string.Create(
        CultureInfo.InvariantCulture, $"{oproep.Regio ?? oproep.Door}, oproep van {oproep.Datum:dd-MM-yyyy}");

    private static string Lid(Oproepgrond grond) => grond switch
    {
        Oproepgrond.Herijking => "12.1",
        Oproepgrond.Voortzetting => "14.3",
        _ => "15.1",
    };
}

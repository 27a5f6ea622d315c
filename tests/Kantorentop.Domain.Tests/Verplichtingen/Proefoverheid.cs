using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Tests.Verplichtingen;

/// <summary>
/// A country with two regions: 'Midden' is one of the belangrijkste, with Utrecht (a location L) and, since 2014, Nieuwegein (M);
/// 'Rand' is not, with Zeist (N).
/// </summary>
internal static class Proefoverheid
{
    public const string Utrecht = "GM0344";
    public const string Nieuwegein = "GM0356";
    public const string Zeist = "GM0355";
    public const string ProvincieUtrecht = "PV26";

    public static readonly Feiten Basis = new()
    {
        Gemeenten =
        [
            new(Utrecht, "Utrecht", ProvincieUtrecht, new(2011, 1, 1), null, null),
            new(Nieuwegein, "Nieuwegein", ProvincieUtrecht, new(2011, 1, 1), null, null),
            new(Zeist, "Zeist", ProvincieUtrecht, new(2011, 1, 1), null, null),
        ],
        Kantorenregios = [new("Midden", true), new("Rand", false)],
        Regiolidmaatschappen =
        [
            new("Midden", Utrecht, new(2012, 1, 1), null), new("Midden", Nieuwegein, new(2014, 1, 1), null), new("Rand", Zeist, new(2012, 1, 1), null),
        ],
        Locaties = [new("L", Utrecht, "Papendorp", null, null), new("M", Nieuwegein, "Plettenburg", null, null), new("N", Zeist, "Huis ter Heide", null, null)],
        Plannen = [new("P", "L", "Plan", null, null)],
        Planstanden = [new("P", new(2012, 1, 1), null, Planstatus.Vastgesteld, new Oppervlakte(10_000m), null)],
        Ramingen = [new("Midden", new(2012, 1, 1), new Oppervlakte(10_000m), Oppervlakte.Nul, 0m, Oppervlakte.Nul, "EIB", "EIB-kantorenmonitor")],
    };

    public static Verplichting? Zoek(string drager, string sleutel, string op, Plichtgegevens? gegevens = null, Feiten? feiten = null)
    {
        var vorming = new Plichtvorming(Snapshot.Van(1, feiten ?? Basis), Proefdossier.Dag(op), gegevens ?? Plichtgegevens.Leeg);
        return vorming.Dragers.Find(drager) is { } gevonden
            ? vorming.Van(gevonden).Verplichtingen.SingleOrDefault(verplichting => verplichting.Sleutel.ToString() == sleutel)
            : null;
    }

    public static Verplichtingstaat? Staat(string drager, string sleutel, string op, Plichtgegevens? gegevens = null, Feiten? feiten = null) =>
        Zoek(drager, sleutel, op, gegevens, feiten)?.Staat;

    public static Plichtgegevens Bewezen(string? drager, string sleutel, params string[] dagen) => new()
    {
        Bewijzen = [.. dagen.Select(dag => new Bewijs(Verplichtingsleutel.Parse(sleutel)!.Value, Proefdossier.Dag(dag)) { Drager = drager })],
    };

    public static Plichtgegevens Gebeurd(string lid, string? drager, Onderwerp onderwerp) => new() { Aanleidingen = [new(lid, onderwerp, drager)] };
}

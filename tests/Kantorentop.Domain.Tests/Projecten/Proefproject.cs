using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Projecten;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Tests.Projecten;

/// <summary>
/// A developer and a location that was Balans until 2014 and is Beperking since; building 'G' was begun by the developer in 2013, 'S' was
/// demolished by it in 2014, 'B' is an old building of its.
/// </summary>
internal static class Proefproject
{
    public static readonly DateOnly Peildag = new(2015, 1, 15);
    public static readonly Partij Ontwikkelaar = new("ONT", "Ontwikkelaar", Partijsoort.Ontwikkelaar, "NEPROM", null);

    public static readonly Snapshot Snapshot = Snapshot.Van(1, new Feiten
    {
        Partijen = [Ontwikkelaar, new("AND", "Ander", Partijsoort.Ontwikkelaar, "NEPROM", null)],
        Locaties = [new("L", "GM0344", "Locatie", null, null), new("M", "GM0344", "Ander", null, null)],
        Gebiedsaanduidingen =
        [
            new("L", Toekomstperspectief.Balans, new(2012, 1, 1), new(2014, 1, 1)), new("L", Toekomstperspectief.Beperking, new(2014, 1, 1), null),
            new("M", Toekomstperspectief.Groei, new(2012, 1, 1), null),
        ],
        Gebouwen =
        [
            new("G", "L", "Nieuw", null, null, new(2013, 1, 1), null, null, null, "ONT"),
            new("S", "L", "Gesloopt", null, null, null, new(1990, 1, 1), new(2014, 6, 1), Onttrekking.Sloop, "ONT"),
            new("B", "L", "Bestaand", null, null, null, new(1990, 1, 1), null, null, "ONT"),
        ],
        Ruimten = [Ruimte("G", 1000m), Ruimte("S", 400m), Ruimte("B", 800m)],
    });

    public static Project Maak(Projectsoort soort, decimal m2, string? gebouw = null, string locatie = "L", string besluit = "2013-02-01", string partij = "ONT") =>
        new(Guid.NewGuid(), partij, soort, "Project", locatie, new Oppervlakte(m2), DateOnly.ParseExact(besluit, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) { Gebouw = gebouw };

    public static Ontwikkelstand Stand(params Project[] projecten) => Ontwikkelcijfers.Van(Snapshot, Ontwikkelaar, projecten, Peildag);

    private static Ruimte Ruimte(string gebouw, decimal m2) => new(gebouw + "-1", gebouw, new Oppervlakte(m2), null, null, null);
}

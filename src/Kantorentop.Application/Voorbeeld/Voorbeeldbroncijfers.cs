using Kantorentop.Domain;
using Kantorentop.Domain.Broncijfers;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>
/// The figures of other methods of the example: those of the press release of 27 June 2012, and invented ones that differ the
/// way market counts and registers do. One is corrected later.
/// </summary>
public static class Voorbeeldbroncijfers
{
    private const string Persbericht = "Persbericht bij het convenant";
    private const string Markt = "Marktrapport (verzonnen)";
    private const string Register = "Registermonitor (verzonnen)";
    private const string Tellen = "aanbod volgens makelaars, vanaf 500 m², v.v.o.";
    private const string Administratief = "administratieve leegstand uit de BAG: geen gebruiker in een register, g.b.o.";

    private static readonly Organisatie Secretariaat = new(Organisatiesoort.Secretariaat, "");

    private static readonly Broncijfer Fout = Leeg(Gebied.Kantorenregio("Utrecht"), 2014, Markt, Tellen, 15.1m);

    /// <summary>The writes: one with all rows, one that corrects.</summary>
    public static IReadOnlyList<Voorbeeldregistratie> Registraties { get; } =
    [
        Registratie(new(2014, 5, 19, 9, 12, 0, TimeSpan.Zero), "broncijfer-toevoegen", "Cijfers van anderen, 2012 tot en met 2014"),
        Registratie(new(2014, 9, 2, 13, 40, 0, TimeSpan.Zero), "broncijfer-corrigeren", "kantorenregio:Utrecht"),
    ];

    /// <summary>The recordings, with the places in <see cref="Registraties"/> of the writes that opened and closed them.</summary>
    public static IEnumerable<(Broncijfer Cijfer, int Geopend, int? Gesloten)> Rijen =>
    [
        (Pers(Gebied.Gemeente("GM0363"), 18m, "De gemeente met de grootste leegstand volgens het persbericht."), 0, null),
        (Pers(Gebied.Provincie("PV29"), 2m, null), 0, null),
        (Leeg(Gebied.Land, 2013, Markt, Tellen, 14.6m), 0, null),
        (Leeg(Gebied.Land, 2014, Markt, Tellen, 15.4m), 0, null),
        (Leeg(Gebied.Land, 2014, Register, Administratief, 9.8m), 0, null),
        (Leeg(Gebied.Provincie("PV26"), 2014, Register, Administratief, 10.3m), 0, null),
        (Leeg(Gebied.Kantorenregio("Utrecht"), 2014, Register, Administratief, 10.9m), 0, null),
        (new Broncijfer(Gebied.Gemeente("GM0344"), new(2014, 1, 1), Brononderwerp.Voorraad, "Gemeentelijke monitor (verzonnen)", "alle kantoren, ook onder 500 m²", "2014", Broneenheid.M2Bvo, 3_150_000m, "In b.v.o.; niet om te rekenen naar v.v.o. zonder de verhouding per gebouw."), 0, null),
        (Fout, 0, 1),
        (Fout with { Waarde = 15.7m, Opmerking = "Verbeterd na een herziening van het rapport." }, 1, null),
    ];

    private static Broncijfer Pers(Gebied gebied, decimal procent, string? opmerking) => new(
        gebied, new(2012, 6, 27), Brononderwerp.Leegstand, Persbericht, "niet vermeld", "27 juni 2012", Broneenheid.Procent, procent, opmerking);

    private static Broncijfer Leeg(Gebied gebied, int jaar, string bron, string methode, decimal procent) => new(
        gebied, new(jaar, 1, 1), Brononderwerp.Leegstand, bron, methode, $"editie {jaar}", Broneenheid.Procent, procent, null);

    private static Voorbeeldregistratie Registratie(DateTimeOffset ogenblik, string soort, string onderwerp) => new(0, ogenblik, soort, onderwerp, "M. Vos", Secretariaat)
    {
        OrganisatieNaam = Namen.Of(Secretariaat),
        Toegevoegd = new Feiten(),
        Vervangen = [],
        Beeindigd = [],
    };
}

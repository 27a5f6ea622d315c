using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Overlegdossiers;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Tests.Overlegdossiers;

/// <summary>The input of a dossier of 29 January 2015, from parts that a test changes.</summary>
internal static class Proefdossier
{
    public static readonly DateOnly Overlegdag = new(2015, 1, 29);
    public static readonly DateOnly Vorige = new(2014, 9, 25);

    public static readonly Dossierinvoer Invoer = new(
        new("29-01-2015", Overlegdag, Vorige, new(2015, 1, 15, 8, 0, 0, TimeSpan.Zero), 40, new(2015, 1, 15)) { Overlegsleutel = Guid.Empty, VorigePeildatum = Vorige, Rekenregels = 1, Dossierregels = Dossierregels.Versie },
        Convenantdata.Standaard);

    public static Dossiergebied Regio(string regio, decimal? toen, decimal? nu) =>
        new(Gebied.Kantorenregio(regio), regio, Peiling(regio, Vorige, toen), Peiling(regio, Invoer.Stempel.Peildatum, nu));

    public static Dossierplicht Plicht(string lid, Verplichtingstaat nu, Dossierdrager? drager = null, Verplichtingstaat? toen = null) =>
        new(drager ?? Lid("BEL-1", "IVBN"), lid, toen ?? nu, nu, nu == Verplichtingstaat.Loopt) { Sinds = new(2012, 6, 28), Uiterlijk = nu == Verplichtingstaat.TeLaat ? new(2013, 6, 28) : null };

    public static Dossierdrager Lid(string code, string? koepel) => new(code, "Naam van " + code, IsMarktpartij: true, koepel);

    public static Dossierdrager Overheid(string naam) => new(naam, naam, IsMarktpartij: false, null);

    public static Dossierafspraak Afspraak(string regio, Termijnstaat staat, params IReadOnlyList<Dossierstap> stappen) =>
        new(regio, new(staat == Termijnstaat.Geen ? null : new(2013, 6, 28), staat, 0), stappen);

    public static Dossiertabel Tabel(this Overlegdossier dossier, string naam) =>
        dossier.Hoofdstukken.SelectMany(hoofdstuk => hoofdstuk.Delen).OfType<Dossiertabel>().Single(tabel => tabel.Naam == naam);

    public static IReadOnlyList<string> Regels(this Dossiertabel tabel) => [.. tabel.Rijen.Select(rij => string.Join(" | ", rij.Select(cel => cel.Tekst)))];

    private static Dossierpeiling? Peiling(string regio, DateOnly dag, decimal? leegstand) => leegstand is { } leeg
        ? new(new Kerncijfers(Gebied.Kantorenregio(regio), dag, 300_000m, 0, 0, leeg, 0, 9, 1, 1), null, 2)
        : null;
}

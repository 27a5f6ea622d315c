using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Overlegdossiers;

/// <summary>
/// The chapter on who is to move: Parties by name, members of an umbrella as counts only, and those only where the umbrella has
/// enough members with duties that none can be picked out [conv].
/// </summary>
internal static class Achterstandhoofdstuk
{
    /// <summary>Umbrellas with fewer members that have duties are not counted out.</summary>
    private const int MinimumLeden = Geheimhouding.Bijdragen.MinimumEigenaren;

    public static Dossierhoofdstuk Maak(Dossierinvoer invoer) => new("Wie nog aan zet is",
    [
        new Dossieralinea("Het convenant vraagt inspanning. Te laat betekent: de afgesproken dag is voorbij en er is nog geen bericht. Wat geen termijn heeft, staat open sinds de dag waarop het gold."),
        new Dossiertussenkop("Overheden, Rijk en koepels"),
        Partijen(invoer),
        new Dossiertussenkop("Leden per koepel"),
        Leden(invoer),
    ]);

    private static Dossierdeel Partijen(Dossierinvoer invoer)
    {
        var rijen = invoer.Plichten.Where(plicht => !plicht.Drager.IsMarktpartij && (IsTeLaat(plicht) || IsOpen(plicht))).GroupBy(plicht => plicht.Drager)
            .OrderByDescending(groep => groep.Count(IsTeLaat)).ThenByDescending(groep => groep.Count(IsOpen)).ThenBy(groep => groep.Key.Naam, StringComparer.Ordinal)
            .ThenBy(groep => groep.Key.Code, StringComparer.Ordinal).Select(groep => Rij(groep.Key.Naam, [.. groep])).ToList();
        return rijen.Count == 0
            ? new Dossieralinea("Geen overheid, Rijk of koepel heeft een verplichting die te laat is of zonder termijn open staat.")
            : new Dossiertabel("Partijen", "Wat te laat is of open staat bij overheden, Rijk en koepels", [new("Partij"), Getal("Te laat"), new("Artikelen"), Dag("Langst voorbij"), Getal("Open zonder termijn"), Dag("Open sinds")], rijen);
    }

    private static bool IsTeLaat(Dossierplicht plicht) => plicht.Nu == Verplichtingstaat.TeLaat;

    private static bool IsOpen(Dossierplicht plicht) => plicht is { Nu: Verplichtingstaat.Loopt, WachtOpAntwoord: true, Uiterlijk: null };

    private static IReadOnlyList<Dossiercel> Rij(string naam, IReadOnlyList<Dossierplicht> plichten)
    {
        var (laat, open) = (plichten.Where(IsTeLaat).ToList(), plichten.Where(IsOpen).ToList());
        var artikelen = laat.Select(plicht => plicht.Lid).Distinct().OrderBy(Artikelen.Plaats).ToList();
        return
        [
            new(naam), Dossiercellen.Aantal(laat.Count), new(artikelen.Count == 0 ? "–" : string.Join(", ", artikelen)), Dossiercellen.Dag(laat.Min(plicht => plicht.Uiterlijk)),
            Dossiercellen.Aantal(open.Count), Dossiercellen.Dag(open.Count == 0 ? null : open.Min(plicht => plicht.Sinds)),
        ];
    }

    private static Dossierkolom Dag(string naam) => new(naam, Dossierkolomsoort.Datum);

    private static Dossierdeel Leden(Dossierinvoer invoer)
    {
        var koepels = invoer.Plichten.Where(plicht => plicht.Drager.IsMarktpartij).GroupBy(plicht => plicht.Drager.Koepel ?? "geen koepel")
            .OrderBy(groep => groep.Key, StringComparer.Ordinal).Select(groep => Koepelrij(groep.Key, [.. groep.GroupBy(plicht => plicht.Drager.Code)])).ToList();
        return koepels.Count == 0
            ? new Dossieralinea("Er zijn geen leden met verplichtingen.")
            : new Dossiertabel("Leden", "Leden met verplichtingen per koepel", [new("Koepel"), Getal("Leden"), Getal("Met iets dat te laat is"), Getal("Met iets dat op antwoord wacht"), Getal("Alles voldaan of doorlopend")], koepels);
    }

    private static Dossierkolom Getal(string naam) => new(naam, Dossierkolomsoort.Getal);

    private static IReadOnlyList<Dossiercel> Koepelrij(string koepel, IReadOnlyList<IGrouping<string, Dossierplicht>> leden)
    {
        if (leden.Count < MinimumLeden) return [new(koepel), .. Enumerable.Repeat(new Dossiercel("niet openbaar"), 4)];
        var laat = leden.Count(lid => lid.Any(plicht => plicht.Nu == Verplichtingstaat.TeLaat));
        var wacht = leden.Count(lid => lid.Any(plicht => plicht.WachtOpAntwoord));
        var rest = leden.Count(lid => !lid.Any(plicht => plicht.WachtOpAntwoord || plicht.Nu == Verplichtingstaat.TeLaat));
        return [new(koepel), Dossiercellen.Aantal(leden.Count), Dossiercellen.Aantal(laat), Dossiercellen.Aantal(wacht), Dossiercellen.Aantal(rest)];
    }
}

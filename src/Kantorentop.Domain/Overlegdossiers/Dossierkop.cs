namespace Kantorentop.Domain.Overlegdossiers;

/// <summary>The first chapter: what the dossier is of, and by what everyone can check it.</summary>
internal static class Dossierkop
{
    public static Dossierhoofdstuk Maak(Dossierinvoer invoer)
    {
        var stempel = invoer.Stempel;
        return new("Over dit dossier",
        [
            new Dossieralinea(
                $"Dit zijn de stukken voor het overleg van {Dossierwoorden.Datum(stempel.Overlegdag)} over de voortgang en de werking van het convenant (artikel 12, lid 3). "
                + $"De cijfers gaan over {Dossierwoorden.Datum(stempel.Peildatum)} en staan naast die van {Dossierwoorden.Datum(stempel.VorigePeildatum)}: {Vergelijking(stempel)}."),
            new Dossieralinea(
                "Het dossier staat vast. Wat later wordt verbeterd, verandert het niet; een nieuw dossier van hetzelfde overleg is een nieuwe versie. "
                + "In dit dossier staat alleen wat alle Partijen mogen zien: cijfers die op een eigenaar zijn terug te voeren, zijn weggelaten en van marktpartijen staan er alleen aantallen."),
            new Dossiertabel("Kenmerken", "Kenmerken van dit dossier", [new("Kenmerk"), new("Waarde")], Kenmerken(stempel)),
        ]);
    }

    private static string Vergelijking(Dossierstempel stempel) => stempel.VorigeDag is null
        ? "de referentiesituatie (artikel 12, lid 4), want er was nog geen eerder overleg"
        : "de dag van het vorige overleg";

    private static IReadOnlyList<IReadOnlyList<Dossiercel>> Kenmerken(Dossierstempel stempel) =>
    [
        Rij("Overleg", Dossierwoorden.Datum(stempel.Overlegdag)),
        Rij("Vorig overleg", stempel.VorigeDag is { } vorige ? Dossierwoorden.Datum(vorige) : "er was geen eerder overleg"),
        Rij("Peildatum van de cijfers", Dossierwoorden.Datum(stempel.Peildatum)),
        Rij("Vergeleken met", Dossierwoorden.Datum(stempel.VorigePeildatum)),
        Rij("Zoals bekend op (UTC)", stempel.BekendOp.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture)),
        Rij("Laatste vastlegging die meetelt", $"nummer {stempel.Kennisnummer}"),
        Rij("Laatst gepubliceerde editie", stempel.Editie is { } editie ? $"{editie.Naam}, peildatum {Dossierwoorden.Datum(editie.Peildatum)}" : "er is nog geen editie"),
        Rij("Controlegetal van die editie", stempel.Editie?.Hash ?? "–"),
        Rij("Rekenregels", $"versie {stempel.Rekenregels}"),
        Rij("Regels van het dossier", $"versie {stempel.Dossierregels}"),
    ];

    private static IReadOnlyList<Dossiercel> Rij(string naam, string waarde) => [new(naam), new(waarde)];
}

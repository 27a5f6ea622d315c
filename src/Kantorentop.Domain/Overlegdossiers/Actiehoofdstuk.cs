namespace Kantorentop.Domain.Overlegdossiers;

/// <summary>The chapter with the actions that are not done yet.</summary>
internal static class Actiehoofdstuk
{
    public static Dossierhoofdstuk Maak(Dossierinvoer invoer) => new("Openstaande acties",
    [
        invoer.Acties.Count == 0
            ? new Dossieralinea("Er staan geen acties uit een overleg open.")
            : new Dossiertabel(
                "Acties",
                "Acties die nog niet zijn afgerond",
                [new("Actie"), new("Wie"), new("Uiterlijk", Dossierkolomsoort.Datum)],
                [.. invoer.Acties.Select(actie => (IReadOnlyList<Dossiercel>)[new(actie.Tekst), new(actie.Wie), Dossiercellen.Dag(actie.Uiterlijk)])]),
    ]);
}

namespace Kantorentop.Domain.Overlegdossiers;

/// <summary>Makes the papers of a consultation. Pure: the same input gives the same dossier, to the last character.</summary>
public static class Dossierregels
{
    /// <summary>Raised by one whenever a rule or a sentence changes: a dossier names the version that it was made with.</summary>
    public const int Versie = 1;

    /// <summary>The dossier of an input.</summary>
    public static Overlegdossier Stel(Dossierinvoer invoer) => new(
        $"Overlegdossier {invoer.Stempel.Overleg}",
        invoer.Stempel,
        [
            Dossierkop.Maak(invoer),
            Agendahoofdstuk.Maak(invoer),
            Veranderinghoofdstuk.Maak(invoer),
            Cijferhoofdstuk.Maak(invoer),
            Achterstandhoofdstuk.Maak(invoer),
            Artikelhoofdstuk.Maak(invoer),
            Actiehoofdstuk.Maak(invoer),
        ]);
}

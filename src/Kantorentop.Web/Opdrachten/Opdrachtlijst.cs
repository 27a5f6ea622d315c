namespace Kantorentop.Web.Opdrachten;

/// <summary>The commands that the host answers before it starts serving.</summary>
internal static class Opdrachtlijst
{
    private static readonly IReadOnlyList<Opdracht> Alle =
    [
        new("importeer", "MAP-OF-BESTAND [--proef]", ImporteerOpdracht.VoerAsync) { Minimum = 1, Maximum = 1, Opties = [Opdrachtopties.Proef] },
        new("exporteer", "MAP-OF-WERKBOEK", ExporteerOpdracht.VoerAsync) { Minimum = 1, Maximum = 1 },
        new("cijfers", "kerncijfers|afstemming|transformatieplicht GEBIED-OF-REGIO PEILDATUM, of: cijfers alles PEILDATUM,PEILDATUM,… [--bekend-op TIJDSTIP]", CijfersOpdracht.VoerAsync)
        {
            Minimum = 2,
            Maximum = 3,
            Opties = [Opdrachtopties.BekendOp],
        },
        new("auditketen", "", AuditketenOpdracht.VoerAsync),
        new("beheerder", "NAAM E-MAILADRES", BeheerderOpdracht.VoerAsync) { Minimum = 2, Maximum = 2 },
    ];

    /// <summary>Which commands there are, as a sentence.</summary>
    public static string Uitleg => $"De opdrachten zijn: {string.Join(", ", Alle.Select(opdracht => opdracht.Naam))}.";

    public static Opdracht? Find(string naam) => Alle.FirstOrDefault(opdracht => opdracht.Naam == naam);
}

using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>Takes exchange files in: all of it or nothing. First the trial, which says what would change and everything that is wrong.</summary>
public sealed class Importeer(IDbContextFactory<KantorentopContext> contexts, Registratieboek boek)
{
    /// <summary>Says what an import would do; records nothing.</summary>
    public Task<Importverslag> ProbeerAsync(Bevoegdheid door, Inzending inzending, CancellationToken ct = default) =>
        ProbeerAsync(door, inzending, voortgang: null, ct);

    /// <summary>The same, and says how far it is.</summary>
    public Task<Importverslag> ProbeerAsync(Bevoegdheid door, Inzending inzending, IProgress<Importvoortgang>? voortgang, CancellationToken ct) =>
        Leestransactie.LeesAsync(contexts, async db => (await Importplan.MaakAsync(db, inzending, door, voortgang, ct)).MaakVerslag(), ct);

    /// <summary>Imports, in one transaction with one registratie. With one error, or without any change, nothing is recorded.</summary>
    /// <param name="opdracht">Who asks, and for what.</param>
    /// <param name="inzending">The files.</param>
    /// <param name="ct">Stops the import; then nothing is recorded.</param>
    public async Task<Importverslag> LegVastAsync(Importopdracht opdracht, Inzending inzending, CancellationToken ct = default)
    {
        Importverslag? verslag = null;
        var handeling = new Handeling(opdracht.OperatieId, "import", "import", opdracht.Door) { Oorsprong = opdracht.Oorsprong };
        var uitkomst = await boek.LegVastAsync(
            handeling,
            async (sessie, annuleer) =>
            {
                var plan = await Importplan.MaakAsync(sessie.Db, inzending, opdracht.Door, opdracht.Voortgang, annuleer);
                verslag = plan.MaakVerslag();
                if (verslag.HeeftFouten) return Uitkomst.Mislukt(new Melding("import-geweigerd", "Het bestand bevat fouten."));
                if (opdracht.Verwacht is { } verwacht && verwacht != verslag.Vingerafdruk)
                {
                    verslag = verslag with { Verouderd = true };
                    return Uitkomst.Mislukt(new Melding("import-verouderd", "De gegevens zijn intussen gewijzigd."));
                }

                sessie.Onderwerp = Onderwerp(verslag, inzending);
                plan.Schrijf(sessie);
                return Uitkomst.Gelukt;
            },
            ct);
        return (verslag ?? AlGedaan) with { Vastgelegd = uitkomst.IsGelukt };
    }

    /// <summary>The same form sent twice: the first one did it.</summary>
    private static Importverslag AlGedaan => new() { Tabellen = [], Fouten = [], Waarschuwingen = [], Vingerafdruk = "" };

    private static string Onderwerp(Importverslag verslag, Inzending inzending) =>
        $"{verslag.Tabellen.Sum(tabel => tabel.Toegevoegd)} toegevoegd, {verslag.Tabellen.Sum(tabel => tabel.Gewijzigd)} gewijzigd, "
        + $"{verslag.Tabellen.Sum(tabel => tabel.Vervallen)} vervallen; sha256 {inzending.Vingerafdruk}";
}

/// <summary>Who asks for an import, and for what.</summary>
/// <param name="Door">Who asks; a row outside these rights refuses the whole.</param>
/// <param name="OperatieId">Made with the form; the same id is carried out once.</param>
/// <param name="Oorsprong">'web', 'api' or 'opdrachtregel'.</param>
/// <param name="Verwacht">Fingerprint of the trial that this confirms; null to import whatever the files change now.</param>
public sealed record Importopdracht(Bevoegdheid Door, Guid OperatieId, string Oorsprong = "web", string? Verwacht = null)
{
    /// <summary>Hears how far it is; null when nobody looks.</summary>
    public IProgress<Importvoortgang>? Voortgang { get; init; }
}

using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain;

namespace Kantorentop.Application.Uitwisseling.Bewerken;

/// <summary>Adds, corrects or ends one row of the published language: an import of one row, with its reasons at the field.</summary>
public sealed class RegistreerFeit(Registratieboek boek)
{
    private static readonly Melding Niet = new("niet-vastgelegd", "Er is niets vastgelegd.");

    /// <summary>Records it, in one transaction with one registratie. A correction that changes nothing records nothing.</summary>
    public async Task<Feituitslag> LegVastAsync(Feitopdracht opdracht, CancellationToken ct = default)
    {
        if (Tabelvormen.Find(opdracht.Tabel) is not { } vorm) return Feituitslag.Gelukt with { IsBekend = false };
        // Stays so when this operation was carried out before: the same form sent twice.
        var uitslag = Feituitslag.Gelukt;
        await boek.LegVastAsync(
            new Handeling(opdracht.OperatieId, $"{vorm.Naam}-{Werkwoord(opdracht)}", vorm.Naam, opdracht.Door),
            async (sessie, annuleer) =>
            {
                uitslag = await vorm.MaakBewerking().VoerUitAsync(sessie, opdracht, annuleer);
                return uitslag.IsGelukt ? Uitkomst.Gelukt : Uitkomst.Mislukt(Niet);
            },
            ct);
        return uitslag;
    }

    private static string Werkwoord(Feitopdracht opdracht) => opdracht switch
    {
        { Beeindig: true } => "beeindigen",
        { Versie: not null } => "corrigeren",
        _ => "toevoegen",
    };
}

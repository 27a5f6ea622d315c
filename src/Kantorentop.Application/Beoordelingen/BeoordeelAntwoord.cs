using Kantorentop.Application.Tijd;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Beoordelingen;

/// <summary>What the secretariaat decides about an answer.</summary>
/// <param name="OperatieId">Made by the server with the form: a double click has one effect.</param>
/// <param name="Antwoord">The answer, by its row.</param>
/// <param name="Oordeel">Accept or return; null when nothing was chosen.</param>
/// <param name="Reden">Why it is returned.</param>
public sealed record Beoordelingsinvoer(Guid OperatieId, long Antwoord, Oordeel? Oordeel, string? Reden);

/// <summary>Accepts an answer as evidence, or returns it with a reason.</summary>
public sealed class BeoordeelAntwoord(Registratieboek boek)
{
    /// <summary>
    /// Records the judgement; null when there is no such answer or the asker may not judge. Fails with 'al-beoordeeld' when a
    /// colleague was earlier.
    /// </summary>
    public async Task<Uitkomst?> ExecuteAsync(Bevoegdheid wie, Beoordelingsinvoer invoer, CancellationToken ct = default)
    {
        if (!Antwoordrecht.MagBeoordelen(wie)) return null;
        if (Controleer(invoer) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
        var bestaat = true;
        var handeling = new Handeling(invoer.OperatieId, "antwoord-beoordelen", "oordeel over een antwoord", wie);
        var uitkomst = await boek.LegVastAsync(handeling, async (sessie, afbreken) =>
        {
            var antwoord = await sessie.Db.Set<Antwoord>().AsNoTracking().FirstOrDefaultAsync(rij => rij.Id == invoer.Antwoord, afbreken);
            bestaat = antwoord is not null;
            return antwoord is null ? Uitkomst.Mislukt(Onbekend) : await SchrijfAsync(sessie, antwoord, invoer, afbreken);
        }, ct);
        return bestaat ? uitkomst : null;
    }

    private static Melding? Controleer(Beoordelingsinvoer invoer)
    {
        var reden = invoer.Reden?.Trim() ?? "";
        return invoer.Oordeel switch
        {
            Oordeel.Aanvaard => null,
            Oordeel.Teruggegeven when reden.Length == 0 => new("reden-ontbreekt", "Vul in wat er nog ontbreekt. De partij leest dit.", nameof(invoer.Reden)),
            Oordeel.Teruggegeven when reden.Length > Beoordeling.MaximumReden => new("reden-te-lang", "Maak de reden korter: hooguit 2.000 tekens.", nameof(invoer.Reden)),
            Oordeel.Teruggegeven => null,
            _ => new("oordeel-ontbreekt", "Kies of u het antwoord aanvaardt of teruggeeft.", nameof(invoer.Oordeel)),
        };
    }

    private static async Task<Uitkomst> SchrijfAsync(Schrijfsessie sessie, Antwoord antwoord, Beoordelingsinvoer invoer, CancellationToken ct)
    {
        if (await sessie.Db.Set<Beoordeling>().AnyAsync(rij => rij.Antwoord == antwoord.Id, ct)) return Uitkomst.Mislukt(AlBeoordeeld);
        var aanvaard = invoer.Oordeel == Oordeel.Aanvaard;
        sessie.Onderwerp = $"{antwoord.Partij} {antwoord.Sleutel} {(aanvaard ? "aanvaard" : "teruggegeven")}";
        sessie.Db.Add(new Beoordeling
        {
            Antwoord = antwoord.Id,
            Oordeel = invoer.Oordeel!.Value,
            Reden = aanvaard ? null : invoer.Reden!.Trim(),
            Nummer = sessie.Nummer,
        });
        return Uitkomst.Gelukt;
    }

    private static Melding AlBeoordeeld { get; } = new("al-beoordeeld", "Een collega heeft dit antwoord intussen beoordeeld. Lees dat oordeel hieronder.");

    private static Melding Onbekend { get; } = new("antwoord-onbekend", "Dit antwoord bestaat niet. Kies er een uit de lijst.");
}

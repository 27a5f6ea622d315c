using Kantorentop.Application.Documenten;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>Records an answer of a market party, an umbrella or the Rijk to one of its duties.</summary>
public sealed class BeantwoordVerplichting(Registratieboek boek, Verplichtingenbron bron, Bestandskeuring keuring)
{
    /// <summary>
    /// Adds the answer; earlier ones stay. Null when the duty does not exist or takes no answers, or the asker may not answer for the bearer.
    /// Fails with 'verouderd' when there is a later answer than the form knew.
    /// </summary>
    public Task<Uitkomst?> ExecuteAsync(Bevoegdheid wie, Antwoordinvoer invoer, CancellationToken ct = default) =>
        ExecuteAsync(wie, invoer, Antwoordaanvulling.Geen, ct);

    /// <summary>The same, with what a feature records beside the answer in the same write.</summary>
    internal async Task<Uitkomst?> ExecuteAsync(Bevoegdheid wie, Antwoordinvoer invoer, Antwoordaanvulling aanvulling, CancellationToken ct)
    {
        if (bron.FindDrager(invoer.Partij) is not { } drager || !Antwoordrecht.MagBeantwoorden(wie, drager)) return null;
        var (bestanden, afgekeurd) = await Bewijsstukken.KeurAsync(keuring, invoer.Documenten, ct);
        List<Melding> bezwaren = [.. Antwoordcontrole.Controleer(invoer, bron.Vandaag), .. afgekeurd, .. aanvulling.Bezwaren];
        if (bezwaren.Count > 0) return Uitkomst.Mislukt(bezwaren);
        var bestaat = true;
        var handeling = new Handeling(invoer.OperatieId, "verplichting-beantwoorden", $"{invoer.Partij} {invoer.Sleutel}", wie);
        var uitkomst = await boek.LegVastAsync(handeling, async (sessie, afbreken) =>
        {
            var gevonden = await SchrijfAsync(sessie, drager, (invoer, bestanden, aanvulling), afbreken);
            bestaat = gevonden is not null;
            return gevonden ?? Uitkomst.Mislukt(Antwoordcontrole.Onbekend);
        }, ct);
        return bestaat ? uitkomst : null;
    }

    private async Task<Uitkomst?> SchrijfAsync(
        Schrijfsessie sessie, Drager drager, (Antwoordinvoer Invoer, IReadOnlyList<Gekeurdbestand> Bestanden, Antwoordaanvulling Aanvulling) verzoek, CancellationToken ct)
    {
        var invoer = verzoek.Invoer;
        var verplichting = (await bron.VanAsync(sessie.Db, drager, ct)).FirstOrDefault(rij => rij.Sleutel.ToString() == invoer.Sleutel);
        if (verplichting is null || !verplichting.Regel.NeemtAntwoord(drager)) return null;
        var laatste = await sessie.Db.Set<Antwoord>()
            .Where(antwoord => antwoord.Partij == invoer.Partij && antwoord.Sleutel == invoer.Sleutel)
            .MaxAsync(antwoord => (long?)antwoord.Nummer, ct) ?? 0;
        if (laatste != invoer.Versie) return Uitkomst.Mislukt(Antwoordcontrole.Verouderd);
        if (Antwoordcontrole.Past(verplichting, invoer.Bewijsdatum!.Value) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
        var antwoord = Antwoord(invoer, sessie.Nummer);
        sessie.Db.Add(antwoord);
        verzoek.Aanvulling.Schrijf(sessie, antwoord);
        foreach (var bestand in verzoek.Bestanden) await Antwoorddocumenten.VoegToeAsync(sessie, antwoord, drager, (bestand, bron.Vandaag), ct);
        return Uitkomst.Gelukt;
    }

    private static Antwoord Antwoord(Antwoordinvoer invoer, long nummer) => new()
    {
        Partij = invoer.Partij,
        Sleutel = invoer.Sleutel,
        Tekst = invoer.Tekst!.Trim(),
        Bewijsdatum = invoer.Bewijsdatum!.Value,
        Nummer = nummer,
    };
}

/// <summary>What a feature adds to an answer.</summary>
/// <param name="Bezwaren">What is wrong with it; then nothing is recorded.</param>
/// <param name="Schrijf">Adds its rows to the write of the answer.</param>
internal sealed record Antwoordaanvulling(IReadOnlyList<Melding> Bezwaren, Action<Schrijfsessie, Antwoord> Schrijf)
{
    public static readonly Antwoordaanvulling Geen = new([], (_, _) => { });
}

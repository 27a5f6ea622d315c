using Kantorentop.Application.Documenten;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verklaringen;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Verklaringen;

/// <summary>Records the declaration of a party over a year: it answers every duty of that year at once.</summary>
public sealed class LegVerklaringAf(Registratieboek boek, Verplichtingenbron bron, Bestandskeuring keuring)
{
    /// <summary>
    /// Adds the declaration and an answer to each duty, in one transaction; earlier ones stay. Null when nothing is declared over the year
    /// or the asker may not answer for the party. Fails with 'verouderd' when there is a later answer than the form knew.
    /// </summary>
    public async Task<Uitkomst?> ExecuteAsync(Bevoegdheid wie, Verklaringsverzoek verzoek, CancellationToken ct = default)
    {
        if (!Antwoordrecht.MagBeantwoorden(wie, verzoek.Partij) || bron.FindPartij(verzoek.Partij) is not { } partij) return null;
        var bezwaren = Verklaringsregels.Toets(Verklaringsvragen.Voor(partij.Soort), verzoek.Delen)
            .Concat(Antwoordcontrole.Bewijs(verzoek.Bewijsdatum, verzoek.Documenten.Count, bron.Vandaag)).ToList();
        var (bestanden, afgekeurd) = await Bewijsstukken.KeurAsync(keuring, verzoek.Documenten, ct);
        bezwaren.AddRange(afgekeurd);
        if (bezwaren.Count > 0) return Uitkomst.Mislukt(bezwaren);
        var bestaat = true;
        var handeling = new Handeling(verzoek.OperatieId, "verklaring-afleggen", $"{verzoek.Partij} {verzoek.Jaar}", wie);
        var uitkomst = await boek.LegVastAsync(handeling, async (sessie, afbreken) =>
        {
            var gevonden = await SchrijfAsync(sessie, partij, (verzoek, bestanden), afbreken);
            bestaat = gevonden is not null;
            return gevonden ?? Uitkomst.Mislukt(Antwoordcontrole.Onbekend);
        }, ct);
        return bestaat ? uitkomst : null;
    }

    private async Task<Uitkomst?> SchrijfAsync(
        Schrijfsessie sessie, Partij partij, (Verklaringsverzoek Inhoud, IReadOnlyList<Gekeurdbestand> Bestanden) verzoek, CancellationToken ct)
    {
        var inhoud = verzoek.Inhoud;
        var plichten = Verklaringsbron.Plichten(await bron.VanAsync(sessie.Db, Drager.Van(partij), ct), inhoud.Jaar);
        if (plichten.Count == 0) return null;
        if (await Verklaringsbron.VersieAsync(sessie.Db, partij.Code, plichten, ct) != inhoud.Versie) return Uitkomst.Mislukt(Antwoordcontrole.Verouderd);
        if (Antwoordcontrole.Past(plichten[0], inhoud.Bewijsdatum!.Value) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
        var delen = inhoud.Delen.Select(deel => deel.AlsDeel()).ToDictionary(deel => deel.Lid);
        var antwoorden = plichten.Select(plicht => Antwoord(inhoud, plicht, delen[plicht.Regel.Lid], sessie.Nummer)).ToList();
        sessie.Db.AddRange(delen.Values.Select(deel => Rij(inhoud, deel, sessie.Nummer)));
        sessie.Db.AddRange(antwoorden);
        foreach (var bestand in verzoek.Bestanden) await Antwoorddocumenten.VoegToeAsync(sessie, antwoorden[0], Drager.Van(partij), (bestand, bron.Vandaag), ct);
        return Uitkomst.Gelukt;
    }

    private static Antwoord Antwoord(Verklaringsverzoek inhoud, Verplichting plicht, Verklaringsdeel deel, long nummer) => new()
    {
        Partij = inhoud.Partij,
        Sleutel = plicht.Sleutel.ToString(),
        Tekst = deel.AlsTekst(),
        Bewijsdatum = inhoud.Bewijsdatum!.Value,
        Nummer = nummer,
    };

    private static Verklaringsrij Rij(Verklaringsverzoek inhoud, Verklaringsdeel deel, long nummer) => new()
    {
        Partij = inhoud.Partij,
        Jaar = inhoud.Jaar,
        Lid = deel.Lid,
        Keuze = deel.Keuze,
        Toelichting = deel.Toelichting,
        Aantal = deel.Aantal,
        Bewijsdatum = inhoud.Bewijsdatum!.Value,
        Nummer = nummer,
    };
}

using Kantorentop.Application.Herkomst;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Opmerkingen;

/// <summary>Puts a note with a figure, for who keeps its rows.</summary>
public sealed class PlaatsOpmerking(Registratieboek boek, Snapshothouder houder, Domeinklok klok)
{
    /// <summary>Open notes that one organisation may have at a time: enough for who looks closely, too few to flood a keeper.</summary>
    public const int MaximumOpen = 100;

    /// <summary>Records the note; null when there is no such figure for this person.</summary>
    public async Task<Uitkomst?> ExecuteAsync(Bevoegdheid wie, Opmerkinginvoer invoer, CancellationToken ct = default)
    {
        var (kennis, vraag) = (houder.Huidig, invoer.Vraag);
        if (!wie.IsAangemeld || !wie.Heeft(Rol.Lezen) || wie.Organisatie is not { } organisatie) return null;
        if (!kennis.HeeftCijfer(vraag) || !Cijferzicht.Mag(wie, kennis, vraag, klok.Vandaag)) return null;
        if (Tekstcontrole.Controleer(invoer.Tekst) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
        var sleutel = Cijferregister.Van(vraag.Cijfer).Sleutel;
        var handeling = new Handeling(invoer.OperatieId, "opmerking-plaatsen", $"opmerking bij {sleutel} van {vraag.Gebouw ?? vraag.Gebied.ToString()}", wie);
        return await boek.LegVastAsync(handeling, async (sessie, afbreken) =>
        {
            if (await IsVolAsync(sessie.Db, organisatie, afbreken))
                return Uitkomst.Mislukt(new Melding("te-veel-open", $"Van uw organisatie wachten al {MaximumOpen} opmerkingen op antwoord. Wacht tot er een is beantwoord."));
            sessie.Db.Add(Opmerking(invoer, organisatie, Bewaring.Bewaarder(kennis, vraag), sessie.Nummer));
            return Uitkomst.Gelukt;
        }, ct);
    }

    private static async Task<bool> IsVolAsync(KantorentopContext db, Organisatie organisatie, CancellationToken ct) =>
        await db.Set<Opmerking>().CountAsync(
            rij => rij.Antwoord == null && rij.Afzendersoort == organisatie.Soort && rij.Afzender == organisatie.Sleutel, ct) >= MaximumOpen;

    private static Opmerking Opmerking(Opmerkinginvoer invoer, Organisatie organisatie, string bewaarder, long nummer) => new()
    {
        Id = Guid.NewGuid(),
        Cijfer = Cijferregister.Van(invoer.Vraag.Cijfer).Sleutel,
        Gebied = invoer.Vraag.Gebied.ToString(),
        Gebouw = invoer.Vraag.Gebouw,
        Peildatum = invoer.Vraag.Peildatum,
        Bewaarder = bewaarder,
        Tekst = invoer.Tekst!.Trim(),
        Afzendersoort = organisatie.Soort,
        Afzender = organisatie.Sleutel,
        Nummer = nummer,
    };
}

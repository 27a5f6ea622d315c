using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Opmerkingen;

/// <summary>Answers a note with a figure; the note is then closed, and who wrote it sees the answer with the figure.</summary>
public sealed class BeantwoordOpmerking(Registratieboek boek, Snapshothouder houder, Domeinklok klok)
{
    /// <summary>Records the answer; null when there is no such note for this person. Fails with 'al-beantwoord' when someone was earlier.</summary>
    public async Task<Uitkomst?> ExecuteAsync(Bevoegdheid wie, Opmerkingantwoord antwoord, CancellationToken ct = default)
    {
        var bewaring = Bewaring.Van(wie, houder.Huidig, klok.Vandaag);
        if (!wie.Heeft(Rol.Invoeren) || bewaring.Gebieden.Count == 0) return null;
        if (Tekstcontrole.Controleer(antwoord.Tekst) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
        var bestaat = true;
        var handeling = new Handeling(antwoord.OperatieId, "opmerking-beantwoorden", "antwoord op een opmerking", wie);
        var uitkomst = await boek.LegVastAsync(handeling, async (sessie, afbreken) =>
        {
            var opmerking = await sessie.Db.Set<Opmerking>().FirstOrDefaultAsync(rij => rij.Id == antwoord.Opmerking && bewaring.Gebieden.Contains(rij.Bewaarder), afbreken);
            bestaat = opmerking is not null;
            return opmerking is null ? Uitkomst.Mislukt(Onbekend) : Schrijf(sessie, opmerking, antwoord.Tekst!);
        }, ct);
        return bestaat ? uitkomst : null;
    }

    private static Uitkomst Schrijf(Schrijfsessie sessie, Opmerking opmerking, string tekst)
    {
        if (opmerking.Antwoord is not null) return Uitkomst.Mislukt(new Melding("al-beantwoord", "Iemand heeft deze opmerking intussen beantwoord. Lees dat antwoord hieronder."));
        opmerking.Antwoord = tekst.Trim();
        opmerking.Antwoordnummer = sessie.Nummer;
        sessie.Onderwerp = $"antwoord op opmerking bij {opmerking.Cijfer} van {opmerking.Gebouw ?? opmerking.Gebied}";
        return Uitkomst.Gelukt;
    }

    private static Melding Onbekend { get; } = new("opmerking-onbekend", "Deze opmerking bestaat niet. Kies er een uit de lijst.");
}

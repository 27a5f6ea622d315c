using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Aansprekingen;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Aansprekingen;

/// <summary>Records the answer of who is addressed, once.</summary>
public sealed class BeantwoordAanspreking(Registratieboek boek, Domeinklok klok)
{
    /// <summary>Records the answer; null when there is no such addressing for this person.</summary>
    public async Task<Uitkomst?> ExecuteAsync(Bevoegdheid wie, (Guid OperatieId, int Nummer) antwoord, string? tekst, CancellationToken ct = default)
    {
        if (!Aanspreekrechten.MagAanspreken(wie)) return null;
        if (Aanspreektekst.Toets(tekst, "Tekst") is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
        var mag = true;
        var uitkomst = await boek.LegVastAsync(new Handeling(antwoord.OperatieId, "aanspreking-beantwoorden", $"aanspreking {antwoord.Nummer}", wie), async (sessie, annuleer) =>
        {
            var aanspreking = await sessie.Db.Set<Aanspreking>().FirstOrDefaultAsync(rij => rij.Nummer == antwoord.Nummer, annuleer);
            mag = aanspreking is not null && (aanspreking.IsBeantwoord ? Aanspreekrechten.MagLezen(wie, aanspreking) : Aanspreekrechten.MagBeantwoorden(wie, aanspreking));
            return mag ? aanspreking!.Beantwoord(tekst!, klok.Vandaag, sessie.Nummer) : Uitkomst.Mislukt(Onbekend);
        }, ct);
        return mag ? uitkomst : null;
    }

    private static Melding Onbekend { get; } = new("aanspreking-onbekend", "Deze aanspreking bestaat niet. Kies er een uit de lijst.");
}
